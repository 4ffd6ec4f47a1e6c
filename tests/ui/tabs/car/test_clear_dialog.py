"""Dialog that clears trouble codes: what it asks, what it sends, and what it reports afterwards."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from openobd_desktop.core.session.car.ownership import Owner
from openobd_desktop.core.session.services.vehicle import VOLTAGE
from openobd_desktop.domain.car.buses import Channel, KlineBus
from openobd_desktop.domain.functions import VariableScope
from openobd_desktop.domain.vehicle import Ecu, EcuKind
from openobd_desktop.errors import CarStreamEnded
from openobd_desktop.ui.session.interrupt_dialog import InterruptDialog
from openobd_desktop.ui.tables.text_table_view import TextTableView
from openobd_desktop.ui.tabs.car.clear_dialog import ClearDialog
from openobd_desktop.ui.tabs.functions.texts import working_texts
from tests.core.fake_car import Answer
from tests.core.fakes import settle
from tests.ui.tabs.car.scene import Garage, garage_in
from tests.ui.ui_env import UiEnv, button, click, is_closed, line, shows, text_of, usable

CLEAR = "14FFFFFF"
NO_CODES = "5902FF"
KLINE = KlineBus(7, 1003, 11)


class Clearable(Garage):
    """A car whose engine is off and whose codes can be cleared."""

    def ready(self) -> None:
        self.speed = "62F40C0000"
        self.after = NO_CODES
        self.answer: Sequence[Answer] = ("54",)
        script = self.fake.script

        def talk(channel: object, request: str) -> Sequence[Answer]:
            if request == CLEAR:
                self.codes[0] = self.after
                return self.answer
            if request == "22F40C":
                return [self.speed]
            return script(channel, request)  # type: ignore[arg-type]

        self.fake.script = talk

    def requests(self) -> list[str]:
        return [request for _, request in self.fake.sent]

    def dialog(self) -> ClearDialog:
        click(self.panel, "Clear codes")
        (found,) = self.panel.findChildren(ClearDialog)
        return found


@pytest.fixture
async def garage(qtbot: QtBot, env: UiEnv) -> Clearable:
    made = await garage_in(env)
    qtbot.addWidget(made.panel)
    made.panel.show()
    clearable = Clearable(env, made.active, made.panel)
    clearable.ready()
    await clearable.knows(0, 1)
    await clearable.scan()
    clearable.fake.sent.clear()
    return clearable


def result(dialog: ClearDialog) -> list[str]:
    (table,) = dialog.findChildren(TextTableView)
    return [row[2] for row in table.rows.whole_rows()]


async def cleared(garage: Clearable, dialog: ClearDialog) -> None:
    line(dialog, "Type CLEAR").setText("CLEAR")
    click(dialog, "Clear")
    await garage.pass_time(10)


async def test_without_a_scan_nothing_can_be_cleared(qtbot: QtBot, env: UiEnv) -> None:
    made = await garage_in(env)
    qtbot.addWidget(made.panel)
    made.panel.show()
    await made.knows(0)
    assert not usable(button(made.panel, "Clear codes"))
    assert "Scan the car first" in button(made.panel, "Clear codes").toolTip()


async def test_it_names_the_control_units_the_codes_and_what_is_lost(garage: Clearable) -> None:
    dialog = garage.dialog()
    assert dialog.windowTitle() == "Clear trouble codes"
    (table,) = dialog.findChildren(TextTableView)
    assert [row[:2] for row in table.rows.whole_rows()] == [("Engine", "P0420-00, P0300-11")]
    assert "distance since the last clearing" in text_of(dialog, "clearLoss")


async def test_keeping_is_the_default_and_clearing_needs_the_word(garage: Clearable) -> None:
    dialog = garage.dialog()
    keep = button(dialog, "Keep codes")
    assert isinstance(keep, QPushButton)
    assert keep.isDefault()
    assert not usable(button(dialog, "Clear"))
    for word in ("clear", "CLEA", "CLEAR "):
        line(dialog, "Type CLEAR").setText(word)
        assert not usable(button(dialog, "Clear"))
    line(dialog, "Type CLEAR").setText("CLEAR")
    assert usable(button(dialog, "Clear"))
    click(dialog, "Keep codes")
    await settle()
    assert garage.requests() == []


async def test_the_codes_are_cleared_read_again_and_told(garage: Clearable) -> None:
    dialog = garage.dialog()
    await cleared(garage, dialog)
    assert result(dialog) == ["gone"]
    assert text_of(dialog, "clearState").startswith("The trouble codes of 1 control unit")
    assert garage.requests().count(CLEAR) == 1
    assert "04" not in garage.requests()
    assert not usable(button(dialog, "Clear"))
    click(dialog, "Close")
    assert is_closed(dialog)


async def test_the_page_says_that_its_codes_are_those_from_before_until_the_next_scan(garage: Clearable) -> None:
    dialog = garage.dialog()
    await cleared(garage, dialog)
    dialog.reject()
    garage.panel.refresh()
    assert "Scan again" in text_of(garage.panel, "carCleared")
    assert len(garage.rows("Trouble codes")) == 2
    await garage.scan()
    assert not shows(garage.panel, "carCleared")
    assert garage.rows("Trouble codes") == []


async def test_codes_that_come_back_are_named(garage: Clearable) -> None:
    garage.after = "5902FF0420002F"
    dialog = garage.dialog()
    await cleared(garage, dialog)
    assert result(dialog) == ["came back immediately: P0420-00"]


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (("7F1422",), "refused: not possible in this state (22)"),
        ((CarStreamEnded("gone"),), "connection lost; may have been cleared"),
    ],
)
async def test_what_did_not_work_is_told(garage: Clearable, answer: Sequence[Answer], told: str) -> None:
    garage.answer = answer
    dialog = garage.dialog()
    await cleared(garage, dialog)
    await garage.pass_time(90)
    assert result(dialog)[0].startswith(told)
    assert button(dialog, "Clear").toolTip() == "The result is in the table."


@pytest.mark.parametrize(
    ("after", "told"),
    [
        (NO_CODES, "gone"),
        ("5902FF0420002F", "no answer; not cleared: P0420-00"),
        ("5902FF0420", "no answer; may have been cleared"),
    ],
)
async def test_s2_without_an_answer_the_codes_tell_what_was_done(garage: Clearable, after: str, told: str) -> None:
    garage.answer, garage.after = (), after
    dialog = garage.dialog()
    await cleared(garage, dialog)
    await garage.pass_time(90)
    assert result(dialog)[0] == told


async def test_a_running_engine_is_refused_in_words(garage: Clearable) -> None:
    garage.speed = "62F40C0C80"
    dialog = garage.dialog()
    await cleared(garage, dialog)
    assert "The engine is running." in text_of(dialog, "clearState")
    assert CLEAR not in garage.requests()


async def test_a_flat_battery_is_refused_in_words(garage: Clearable) -> None:
    garage.inside.variables[VariableScope.CONNECTION, VOLTAGE] = "11.4"
    dialog = garage.dialog()
    await cleared(garage, dialog)
    assert "voltage of the battery is too low" in text_of(dialog, "clearState")
    assert CLEAR not in garage.requests()


async def test_if_the_engine_does_not_tell_its_speed_a_person_has_to_confirm(garage: Clearable) -> None:
    garage.speed = "7F2231"
    dialog = garage.dialog()
    assert not shows(dialog, "clearEngineOff")
    await cleared(garage, dialog)
    assert CLEAR not in garage.requests()
    assert shows(dialog, "clearEngineOff")
    assert not usable(button(dialog, "Clear"))
    click(dialog, "I have made sure that the engine is off")
    click(dialog, "Clear")
    await garage.pass_time(10)
    assert result(dialog) == ["gone"]


async def test_codes_are_cleared_over_obd_too_only_if_asked_for(garage: Clearable) -> None:
    dialog = garage.dialog()
    click(dialog, "Also clear the engine's codes over OBD")
    await cleared(garage, dialog)
    assert "04" in garage.requests()


async def test_only_the_selected_control_units_are_cleared(garage: Clearable) -> None:
    garage.table("Control units").selectRow(1)
    garage.panel.refresh()
    assert not usable(button(garage.panel, "Clear codes"))
    garage.table("Control units").selectRow(0)
    assert usable(button(garage.panel, "Clear codes"))


async def test_closing_the_dialog_waits_for_the_codes_being_cleared(garage: Clearable) -> None:
    garage.answer = ()
    dialog = garage.dialog()
    line(dialog, "Type CLEAR").setText("CLEAR")
    click(dialog, "Clear")
    await settle()
    dialog.reject()
    assert dialog.isVisible()


async def test_d10_whoever_ends_the_session_is_told_that_codes_are_being_cleared(garage: Clearable) -> None:
    assert working_texts([garage.active]) == []
    async with garage.active.car.ownership.lend(Owner.CLEARING):
        (warning,) = working_texts([garage.active])
        dialog = InterruptDialog(garage.env.context, garage.panel, garage.active.id)
        dialog.open()
        assert "Trouble codes are being cleared." in warning
        assert "Trouble codes are being cleared." in text_of(dialog, "interruptWorking")
        dialog.reject()
    assert working_texts([garage.active]) == []


async def test_clearing_can_be_stopped_between_two_control_units(garage: Clearable) -> None:
    garage.inside.ecus = tuple(Ecu(kind=EcuKind.KLINE, request_id=number, bus=KLINE) for number in range(3))
    await garage.active.services.vehicle.load()
    cleared_ones: set[Channel] = set()

    def script(channel: Channel, request: str) -> Sequence[Answer]:
        if request == "14FF00":
            cleared_ones.add(channel)
            return [(2.0, "54FF00")]
        codes = "5800" if channel in cleared_ones else "5801010164"
        return [codes] if request == "1800FF00" else [f"7F{request[:2]}11"]

    garage.fake.script = script
    await garage.scan(120)
    dialog = garage.dialog()
    line(dialog, "Type CLEAR").setText("CLEAR")
    click(dialog, "Clear")
    await garage.pass_time(5)
    click(dialog, "I have made sure that the engine is off")
    click(dialog, "Clear")
    await garage.pass_time(1)
    click(dialog, "Stop clearing")
    assert not usable(button(dialog, "Stop clearing"))
    assert text_of(dialog, "clearState").startswith("Stopping after the control units already started")
    await garage.pass_time(30)
    assert len(cleared_ones) == 1
    why = "not cleared: Clearing was cancelled before this control unit was reached."
    assert result(dialog) == ["gone", why, why]
    assert text_of(dialog, "clearState") == "The trouble codes of 1 of 3 control units are gone."
    click(dialog, "Close")
    assert is_closed(dialog)


async def test_on_a_pc_whose_policy_forbids_clearing_the_button_says_so(garage: Clearable) -> None:
    assert usable(button(garage.panel, "Clear codes"))
    garage.active.car.clearer.is_allowed = False
    garage.panel.refresh()
    assert not usable(button(garage.panel, "Clear codes"))
    assert button(garage.panel, "Clear codes").toolTip().startswith("Your IT department does not allow")
