"""Choice of the contents of a report from the tab, and the mileage in it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from openobd_desktop.ui.tabs.car.report_dialog import ScanReportDialog
from tests.ui.fake_commands import FakeCommands
from tests.ui.tabs.car.scene import Garage, garage_in
from tests.ui.ui_env import UiEnv, button, click, line, usable

MILEAGE = "Mileage in km (optional)"


@pytest.fixture
async def garage(qtbot: QtBot, env: UiEnv) -> Garage:
    made = await garage_in(env)
    qtbot.addWidget(made.panel)
    made.panel.show()
    await made.knows(0)
    await made.scan()
    return made


def asked(garage: Garage) -> ScanReportDialog:
    click(garage.panel, "Save report")
    return garage.panel.findChildren(ScanReportDialog)[-1]


def choices(dialog: ScanReportDialog) -> QComboBox:
    (found,) = dialog.findChildren(QComboBox)
    assert found.accessibleName() == "Report on"
    return found


def commands(garage: Garage) -> FakeCommands:
    found = garage.env.context.session_commands
    assert isinstance(found, FakeCommands)
    return found


async def test_a_report_of_the_last_scan_alone_is_proposed(garage: Garage) -> None:
    dialog = asked(garage)
    assert choices(dialog).currentText().startswith("Before repair")
    click(dialog, "Save as PDF")
    assert garage.env.asked[-1] == ("save report of 1 scans", garage.active.id)
    assert commands(garage).scans == (garage.active.car.scans[-1],)


async def test_after_a_second_scan_the_comparison_is_proposed(garage: Garage) -> None:
    await garage.scan()
    dialog = asked(garage)
    assert choices(dialog).currentText().startswith("Comparison:")
    assert choices(dialog).count() == 4
    click(dialog, "Save as PDF")
    assert commands(garage).scans == tuple(garage.active.car.scans)


async def test_the_report_of_the_whole_session_can_be_chosen(garage: Garage) -> None:
    dialog = asked(garage)
    choices(dialog).setCurrentIndex(choices(dialog).count() - 1)
    assert not line(dialog, MILEAGE).isEnabled()
    click(dialog, "Save as PDF")
    assert garage.env.asked[-1] == ("save report", garage.active.id)


async def test_a_mileage_that_was_typed_is_kept_with_the_scan(garage: Garage) -> None:
    dialog = asked(garage)
    line(dialog, MILEAGE).setText("120.345")
    click(dialog, "Save as PDF")
    (scan,) = commands(garage).scans
    assert scan.kilometres == 120_345
    assert garage.active.car.scans == [scan]
    assert line(asked(garage), MILEAGE).text() == "120345"


async def test_what_the_car_told_is_not_rounded_by_proposing_it(garage: Garage) -> None:
    garage.active.car.note_kilometres(garage.active.car.scans[-1], 120_345.6)
    dialog = asked(garage)
    assert line(dialog, MILEAGE).text() == "120346"
    click(dialog, "Save as PDF")
    assert commands(garage).scans[-1].kilometres == 120_345.6


@pytest.mark.parametrize(
    "text", ["120 345 km", "120'345", "120,345", "\u200b120345", "\uff11\uff12\uff10\uff13\uff14\uff15", "120\u00a0345"]
)
async def test_d16_a_mileage_is_understood_as_it_is_written_elsewhere(garage: Garage, text: str) -> None:
    dialog = asked(garage)
    line(dialog, MILEAGE).setText(text)
    click(dialog, "Save as PDF")
    assert [scan.kilometres for scan in commands(garage).scans] == [120_345]


@pytest.mark.parametrize("text", ["120345,6", "120345.60", "12.03.45", "1203 45"])
async def test_d16_a_mileage_with_decimals_is_not_taken_for_a_larger_one(garage: Garage, text: str) -> None:
    dialog = asked(garage)
    line(dialog, MILEAGE).setText(text)
    assert not usable(button(dialog, "Save as PDF"))


@pytest.mark.parametrize("text", ["about 100", "-5", "99999999", "٣٤"])
async def test_what_is_no_mileage_is_refused(garage: Garage, text: str) -> None:
    dialog = asked(garage)
    line(dialog, MILEAGE).setText(text)
    assert not usable(button(dialog, "Save as PDF"))
    line(dialog, MILEAGE).setText("")
    assert usable(button(dialog, "Save as PDF"))
