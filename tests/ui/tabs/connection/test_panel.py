"""Connection tab: our own figures, and what to check while the connection is unhealthy."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from openobd_desktop.domain.session import ConnectorReading, Result, ServiceResult
from openobd_desktop.errors import NotOffered
from openobd_desktop.ui.common.times import local_clock
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.tabs.connection.panel import ROOMY, ConnectionCard, ReadingsPanel
from openobd_desktop.ui.tabs.connection.sparkline import Sparkline
from tests.core.fakes import START, FakeSession, settle
from tests.ui.ui_env import GOOD, TICKET, UiEnv, button, click, shows, text_of


@pytest.fixture
async def held(env: UiEnv) -> FakeSession:
    return (await env.open_session())[1]


@pytest.fixture
def panel(qtbot: QtBot, env: UiEnv, held: FakeSession) -> ReadingsPanel:
    made = ReadingsPanel(env.context, env.service.open_sessions[0])
    qtbot.addWidget(made)
    made.show()
    button(made, "Connection details").setFocus()
    click(made, "Connection details")
    made.refresh()
    return made


async def test_each_span_has_its_figures(env: UiEnv, held: FakeSession, panel: ReadingsPanel) -> None:
    await env.clock.advance(30)
    await env.read(held, ConnectorReading(True, None, 640, False))
    panel.refresh()
    assert [text_of(panel, f"trend{name}10") for name in ("Minimum", "Median", "Maximum")] == ["640 ms"] * 3
    assert text_of(panel, "trendMinimum60") == "82 ms"
    assert text_of(panel, "trendMaximum600") == "640 ms"
    assert (text_of(panel, "trendSlow10"), text_of(panel, "trendSlow60")) == ("100%", "50%")


async def test_without_readings_there_are_dashes(env: UiEnv, panel: ReadingsPanel) -> None:
    await env.clock.advance(700)
    panel.refresh()
    assert text_of(panel, "trendMedian600") == "—"
    assert text_of(panel, "trendSlow600") == "—"


async def test_without_any_reading_the_chart_says_so_until_the_first_one(qtbot: QtBot, env: UiEnv) -> None:
    active = await env.service.start_on_ticket(TICKET)
    panel = ReadingsPanel(env.context, active)
    qtbot.addWidget(panel)
    panel.refresh()
    assert picture(panel).empty == "No readings yet"
    await env.read(env.backend.sessions[active.id], GOOD)
    panel.refresh()
    assert picture(panel).empty == ""


async def test_the_details_open_themselves_in_a_high_tab_until_the_user_chooses(
    qtbot: QtBot, env: UiEnv, held: FakeSession
) -> None:
    panel = ReadingsPanel(env.context, env.service.open_sessions[0])
    qtbot.addWidget(panel)
    fold = button(panel, "Connection details")
    panel.resize(900, ROOMY)
    panel.show()
    assert fold.isChecked()
    assert text_of(panel, "trendMedian10") == "82 ms"
    panel.resize(900, ROOMY - 1)
    assert not fold.isChecked()
    panel.resize(900, ROOMY)
    click(panel, "Connection details")
    panel.resize(900, ROOMY - 1)
    panel.resize(900, ROOMY)
    assert not fold.isChecked()


async def test_an_unhealthy_connection_shows_the_usual_causes(
    env: UiEnv, held: FakeSession, panel: ReadingsPanel
) -> None:
    assert not shows(panel, "connectionAdvice")
    await env.read(held, ConnectorReading(True, None, 900, False))
    panel.refresh()
    advice = text_of(panel, "connectionAdvice").splitlines()
    assert advice[0] == "The service reports the connection as unhealthy. Possible causes:"
    assert [line[:2] for line in advice[1:]] == ["1.", "2.", "3."]
    assert (text_of(panel, "connectionFlag"), text_of(panel, "connectionVerdict")[:9]) == ("unhealthy", "unhealthy")
    await env.read(held, GOOD)
    panel.refresh()
    assert not shows(panel, "connectionAdvice")


async def test_losses_are_counted(env: UiEnv, held: FakeSession, panel: ReadingsPanel) -> None:
    await env.clock.advance(1)
    await env.read(held, ConnectorReading(False, None, 0, False))
    await env.clock.advance(12)
    await env.read(held, GOOD)
    panel.refresh()
    assert text_of(panel, "trendLosses") == "The connector was disconnected once, for 12 s."


async def test_both_verdicts_are_shown_even_if_they_differ(env: UiEnv, held: FakeSession, panel: ReadingsPanel) -> None:
    await env.clock.advance(1)
    await env.read(held, ConnectorReading(True, None, 900, True))
    panel.refresh()
    assert text_of(panel, "connectionFlag") == "healthy"
    assert text_of(panel, "connectionVerdict").startswith("unhealthy")
    assert text_of(panel, "connectionAdvice").startswith("The connection is slow.")


async def test_missing_readings_are_shown_with_their_duration(env: UiEnv, panel: ReadingsPanel) -> None:
    await env.clock.advance(12)
    panel.refresh()
    assert text_of(panel, "connectionVerdict") == "no readings for 12 s"
    assert text_of(panel, "connectionFlag") == "last reported: healthy"
    assert text_of(panel, "connectionAdvice").startswith("No readings are coming in.")
    assert picture(panel).faded


async def test_no_check_at_the_car_is_advised_while_we_are_disconnected_ourselves(
    env: UiEnv, held: FakeSession, panel: ReadingsPanel
) -> None:
    await env.cut_line(held)
    await env.clock.advance(12)
    panel.refresh()
    assert not shows(panel, "connectionAdvice")


async def test_a_lost_connector_greys_the_sparkline_and_shows_the_causes(
    env: UiEnv, held: FakeSession, panel: ReadingsPanel
) -> None:
    assert not picture(panel).faded
    await env.clock.advance(1)
    await env.read(held, ConnectorReading(False, None, 0, False))
    panel.refresh()
    assert picture(panel).faded
    assert picture(panel).shown.away
    assert text_of(panel, "connectionFlag") == "not connected"
    assert text_of(panel, "connectionAdvice").startswith("No contact with the car.")


async def test_the_sparkline_is_also_described_by_visible_text(panel: ReadingsPanel) -> None:
    assert picture(panel).accessibleDescription() == text_of(panel, "connectionTrend")
    assert text_of(panel, "connectionTrend").startswith("Last 10 min: minimum 82 ms")


async def test_the_panel_is_disabled_with_a_reason_if_the_monitor_is_not_offered(qtbot: QtBot, env: UiEnv) -> None:
    env.backend.failures["connections"] = [NotOffered("raw")]
    active = await env.service.start_on_ticket("7848123")
    await settle()
    panel = ReadingsPanel(env.context, active)
    qtbot.addWidget(panel)
    panel.show()
    click(panel, "Connection details")
    assert text_of(panel, "connectionFlag") == "not supported"
    assert text_of(panel, "connectionTrend") == "This server does not monitor connections."
    assert not picture(panel).isEnabled()


async def test_at_the_end_the_session_is_summarised_and_the_sparkline_is_kept(env: UiEnv, panel: ReadingsPanel) -> None:
    assert not shows(panel, "connectionSummary")
    before = picture(panel).shown
    await env.service.finish(panel.active.id, ServiceResult((Result.SUCCESS,)))
    panel.refresh()
    assert text_of(panel, "connectionSummary").startswith("Whole session: 1 connection reading.")
    env.clock.elapsed += 300
    panel.refresh()
    assert picture(panel).shown == before
    assert picture(panel).faded


def picture(panel: ReadingsPanel) -> Sparkline:
    found = panel.findChild(Sparkline)
    assert found is not None
    return found


async def test_the_figures_are_behind_the_details(panel: ReadingsPanel) -> None:
    click(panel, "Connection details")
    assert not shows(panel, "trendMedian10")
    assert not shows(panel, "connectionVerdict")
    click(panel, "Connection details")
    assert shows(panel, "trendMedian10")
    assert shows(panel, "connectionVerdict")


async def test_connected_since_is_shown_in_local_time(env: UiEnv, held: FakeSession, panel: ReadingsPanel) -> None:
    since = datetime.fromtimestamp(START, UTC) - timedelta(minutes=5)
    await env.read(held, ConnectorReading(True, since, 82, True))
    panel.refresh()
    assert text_of(panel, "connectionSince") == f"since {since.astimezone():%H:%M:%S}"


async def test_the_value_under_the_pointer_is_read_out(env: UiEnv, held: FakeSession, panel: ReadingsPanel) -> None:
    await env.clock.advance(300)
    await env.read(held, ConnectorReading(True, None, 640, False))
    panel.refresh()
    assert text_of(panel, "connectionReadout") == ""
    assert "arrow key" in picture(panel).toolTip()
    QTest.mouseMove(picture(panel), QPoint(picture(panel).width() - 4, 20))
    assert text_of(panel, "connectionReadout") == f"{local_clock(env.clock.now())}: 640 ms"
    QTest.mouseMove(picture(panel), QPoint(picture(panel).width() // 2, 20))
    assert text_of(panel, "connectionReadout") == f"{local_clock(START)}: 82 ms"
    QApplication.sendEvent(picture(panel), QEvent(QEvent.Type.Leave))
    assert text_of(panel, "connectionReadout") == ""


async def test_the_keyboard_reads_out_the_values_too(env: UiEnv, held: FakeSession, panel: ReadingsPanel) -> None:
    await env.clock.advance(1)
    await env.read(held, ConnectorReading(False, None, 0, False))
    panel.refresh()
    panel.activateWindow()
    picture(panel).setFocus()
    assert text_of(panel, "connectionReadout").endswith("not connected")
    QTest.keyClick(picture(panel), Qt.Key.Key_Left)
    assert text_of(panel, "connectionReadout") == f"{local_clock(START)}: 82 ms"
    QTest.keyClick(picture(panel), Qt.Key.Key_End)
    assert text_of(panel, "connectionReadout").endswith("not connected")
    picture(panel).clearFocus()
    assert text_of(panel, "connectionReadout") == ""


async def test_a_value_read_out_stays_the_same_while_the_curve_moves_on(
    env: UiEnv, held: FakeSession, panel: ReadingsPanel
) -> None:
    panel.activateWindow()
    picture(panel).setFocus()
    before = text_of(panel, "connectionReadout")
    await env.clock.advance(2)
    await env.read(held, ConnectorReading(True, None, 640, False))
    panel.refresh()
    assert text_of(panel, "connectionReadout") == before == f"{local_clock(START)}: 82 ms"
    await env.clock.advance(700)
    panel.refresh()
    assert text_of(panel, "connectionReadout") == ""


def test_op6_the_card_has_room_for_its_words_in_the_smallest_window(qtbot: QtBot) -> None:
    card = ConnectionCard()
    qtbot.addWidget(card)
    # Beside four other cards in a window of 1024 pixels.
    card.resize(204, 94)
    card.show()
    for name, words in (("connectionHealth", "last known: healthy"), ("connectionAge", "no readings for 5 min")):
        label = card.findChild(Text, name)
        assert label is not None
        label.setText(words)
        assert not label.is_cut
