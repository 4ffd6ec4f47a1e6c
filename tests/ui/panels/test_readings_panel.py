"""The tab about the line: our own figures, and what to check while the service calls it unhealthy."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from openobd_desktop.domain import Connection
from openobd_desktop.ui.panels.readings_panel import ReadingsPanel
from tests.core.fakes import FakeSession
from tests.ui.workbench import GOOD, Workbench, shows, text_of


@pytest.fixture
async def held(workbench: Workbench) -> FakeSession:
    return (await workbench.open_session())[1]


@pytest.fixture
def panel(qtbot: QtBot, workbench: Workbench, held: FakeSession) -> ReadingsPanel:
    made = ReadingsPanel(workbench.desk, workbench.service.open_sessions[0])
    qtbot.addWidget(made)
    made.show()
    made.refresh()
    return made


async def test_each_span_has_its_figures(workbench: Workbench, held: FakeSession, panel: ReadingsPanel) -> None:
    await workbench.clock.advance(30)
    await workbench.read(held, Connection(True, None, 640, False))
    panel.refresh()
    assert [text_of(panel, f"trend{name}10") for name in ("Minimum", "Median", "Maximum")] == ["640 ms"] * 3
    assert text_of(panel, "trendMinimum60") == "82 ms"
    assert text_of(panel, "trendMaximum600") == "640 ms"
    assert (text_of(panel, "trendSlow10"), text_of(panel, "trendSlow60")) == ("100 %", "50 %")


async def test_without_readings_there_are_dashes(workbench: Workbench, panel: ReadingsPanel) -> None:
    await workbench.clock.advance(700)
    panel.refresh()
    assert text_of(panel, "trendMedian600") == "—"
    assert text_of(panel, "trendSlow600") == "—"


async def test_an_unhealthy_connection_brings_the_usual_causes(
    workbench: Workbench, held: FakeSession, panel: ReadingsPanel
) -> None:
    assert not shows(panel, "connectionAdvice")
    await workbench.read(held, Connection(True, None, 900, False))
    panel.refresh()
    assert "control unit is asleep" in text_of(panel, "connectionAdvice")
    await workbench.read(held, GOOD)
    panel.refresh()
    assert not shows(panel, "connectionAdvice")


async def test_losses_are_counted(workbench: Workbench, held: FakeSession, panel: ReadingsPanel) -> None:
    await workbench.clock.advance(1)
    await workbench.read(held, Connection(False, None, 0, False))
    await workbench.clock.advance(12)
    await workbench.read(held, GOOD)
    panel.refresh()
    assert text_of(panel, "trendLosses") == "The connector was lost once, for 12 s."
