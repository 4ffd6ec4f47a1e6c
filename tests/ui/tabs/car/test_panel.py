"""Car tab: what stands in the way of a scan, its progress, its results, and what can be done with them."""

from __future__ import annotations

import csv
import io
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from openobd_desktop.core.session.car.ownership import Owner
from openobd_desktop.core.session.services.handle import Loadable, LoadState
from openobd_desktop.core.session.services.vehicle import VIN, VOLTAGE
from openobd_desktop.domain.functions import VariableScope
from openobd_desktop.errors import CarLost, NotOffered
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.session.page import SessionPage
from openobd_desktop.ui.session.tabs import CAR, SessionTabs
from openobd_desktop.ui.tabs.car.details import CodeDetails
from openobd_desktop.ui.tabs.car.summary import CarSummary
from openobd_desktop.ui.tabs.car.words.rows import CodeColumn
from tests.core.fakes import settle
from tests.ui.past import until
from tests.ui.tabs.ask.asking import echo
from tests.ui.tabs.car.scene import Garage, garage_in
from tests.ui.ui_env import UiEnv, button, click, shows, text_of, usable

LABELS = ("scanState", "scanProgress", "scanCounts", "scanSeconds", "carVoltage", "carIgnition", "carVin")


@pytest.fixture
async def garage(qtbot: QtBot, env: UiEnv) -> Garage:
    made = await garage_in(env)
    qtbot.addWidget(made.panel)
    made.panel.show()
    made.panel.refresh()
    return made


async def measured(garage: Garage, volts: str) -> None:
    garage.inside.variables[VariableScope.CONNECTION, VOLTAGE] = volts
    await garage.active.services.vehicle.measure()
    garage.panel.refresh()


def kind(garage: Garage) -> QComboBox:
    (found,) = garage.panel.findChildren(QComboBox)
    assert found.accessibleName() == "Scan kind"
    return found


def details(garage: Garage) -> str:
    found = garage.panel.findChild(CodeDetails)
    assert found is not None
    return found.toPlainText()


def test_nothing_of_the_car_is_imported_before_its_tab_is_chosen() -> None:
    script = "import sys, openobd_desktop.ui.session.tabs; print(*sys.modules)"
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()
    late = ("openobd_desktop.core.session.car", "openobd_desktop.ui.tabs.car", "openobd_desktop.diagnosis")
    ours = [name for name in found if name.startswith(late)]
    assert ours == []


async def test_the_figures_of_a_scan_are_below_its_state_if_there_is_no_room_beside_it(garage: Garage) -> None:
    (summary,) = garage.panel.findChildren(CarSummary)
    (state,), (progress,) = (summary.findChildren(Text, name) for name in ("scanState", "scanProgress"))
    state.setText("Scan finished: before the repair of the whole car and of its trailer")
    progress.setText("24 of 24 control units")
    assert summary.minimumSizeHint().width() == state.minimumSizeHint().width()
    for width, is_below in ((1600, False), (state.minimumSizeHint().width() + 20, True)):
        summary.resize(width, summary.height())
        assert (progress.y() > state.geometry().bottom()) is is_below


async def test_the_labels_of_the_contract_exist(garage: Garage) -> None:
    for name in LABELS:
        text_of(garage.panel, name)


async def test_the_first_scan_is_offered_as_before_the_repair_and_the_next_as_after_it(garage: Garage) -> None:
    await garage.knows(0)
    assert kind(garage).currentText() == "Before repair"
    await garage.scan()
    assert kind(garage).currentText() == "After repair"
    assert garage.active.car.scans[0].kind.value == "before repair"


async def test_a_kind_that_was_chosen_is_kept_until_the_scan(garage: Garage) -> None:
    await garage.knows(0)
    kind(garage).setFocus()
    QTest.keyClicks(kind(garage), "Other")
    garage.panel.refresh()
    assert kind(garage).currentText() == "Other"
    await garage.scan()
    assert garage.active.car.scans[0].kind.value == "other"


async def test_before_the_first_scan_both_tables_say_what_to_do(garage: Garage) -> None:
    await garage.knows(0)
    assert text_of(garage.panel, "scanState") == "Not scanned yet"
    assert text_of(garage.panel, "unitTableTitle") == "Not scanned yet"
    assert text_of(garage.panel, "codeTableTitle") == "No trouble codes yet"
    assert not usable(button(garage.panel, "Cancel scan"))
    assert not usable(button(garage.panel, "Export codes"))


async def test_while_the_control_units_are_detected_the_scan_waits(garage: Garage) -> None:
    garage.active.services.vehicle.ecus = Loadable(LoadState.WAITING)
    garage.panel.refresh()
    assert not usable(button(garage.panel, "Scan"))
    assert "detecting the control units" in button(garage.panel, "Scan").toolTip()


async def test_rows_appear_as_the_control_units_answer(garage: Garage) -> None:
    await garage.knows(0, 1, 2, 3)
    await garage.scan(0.5)
    answers = [row[4] for row in garage.rows("Control units")]
    assert answers == ["answered", "answered", "refused: has no such value (31)", "not asked"]
    assert text_of(garage.panel, "scanState") == "Scanning: Before repair"
    assert text_of(garage.panel, "scanProgress").startswith("3 of 4 control unit")
    assert text_of(garage.panel, "scanCounts").startswith("2 trouble code")
    assert not usable(button(garage.panel, "Scan"))
    assert usable(button(garage.panel, "Cancel scan"))
    await garage.pass_time(30)
    assert text_of(garage.panel, "scanState") == "Scan finished: Before repair"
    assert text_of(garage.panel, "scanProgress").startswith("4 of 4 control unit")
    assert garage.rows("Control units")[3][4] == "no answer"
    assert garage.rows("Control units")[0][6] == "04E906027KB"


async def test_a_trouble_code_has_all_columns(garage: Garage) -> None:
    await garage.knows(0)
    await garage.scan()
    first, second = garage.rows("Trouble codes")
    assert first == (
        "Engine",
        "P0420-00",
        "no details",
        "present",
        "",
        "Powertrain · emission control",
        "042000 2F",
    )
    assert second[1:4] == ("P0300-11", "short to ground", "stored")
    model = garage.table("Trouble codes").rows
    tip = model.data(model.index(0, CodeColumn.STATUS), 3)
    assert tip == "The fault was present in the last test."


async def test_codes_that_were_not_tested_are_shown_only_on_request(garage: Garage) -> None:
    garage.codes[0] = "5902FF0420002F03001150"
    await garage.knows(0)
    await garage.scan()
    assert [row[1] for row in garage.rows("Trouble codes")] == ["P0420-00"]
    click(garage.panel, "Include untested")
    assert [row[1] for row in garage.rows("Trouble codes")] == ["P0420-00", "P0300-11"]
    click(garage.panel, "Include untested")
    assert len(garage.rows("Trouble codes")) == 1


async def test_the_details_explain_the_chosen_code(garage: Garage) -> None:
    await garage.knows(0)
    await garage.scan()
    assert details(garage) == "Select a trouble code to see its details."
    garage.table("Trouble codes").selectRow(1)
    shown = details(garage)
    assert "P0300-11 · Engine" in shown
    assert "Status: stored" in shown
    assert "The fault was confirmed but was not present in the last test." in shown
    assert "Raw: 030011 48" in shown
    assert "Request: 1902AF" in shown


async def test_a_chosen_code_stays_chosen_while_other_control_units_answer(garage: Garage) -> None:
    await garage.knows(1, 0)
    garage.codes[1] = "5902FFC1210088"
    await garage.scan(0.15)
    garage.table("Trouble codes").selectRow(1)
    before = details(garage)
    await garage.pass_time(30)
    assert garage.table("Trouble codes").chosen == [1]
    assert details(garage) == before


async def test_no_codes_are_told_with_the_number_that_answered(garage: Garage) -> None:
    await garage.knows(1, 3)
    await garage.scan()
    assert text_of(garage.panel, "codeTableTitle") == "No trouble codes"
    assert "1 control unit" in text_of(garage.panel, "codeTableText")
    assert "Nothing is known about 1" in text_of(garage.panel, "codeTableText")


async def test_if_nobody_answered_nothing_is_said_about_codes(garage: Garage) -> None:
    await garage.knows(2)
    await garage.scan()
    assert text_of(garage.panel, "codeTableTitle") == "Trouble codes unknown"


async def test_a_cancelled_scan_keeps_its_results_and_says_that_it_is_incomplete(garage: Garage) -> None:
    await garage.knows(0, 3)
    await garage.scan(0.15)
    click(garage.panel, "Cancel scan")
    await settle()
    garage.panel.refresh()
    assert text_of(garage.panel, "scanState") == "Incomplete scan: Before repair"
    assert len(garage.rows("Trouble codes")) == 2
    assert garage.rows("Control units")[1][4] == "not asked: The scan was cancelled before this control unit was asked."
    assert usable(button(garage.panel, "Scan"))


async def test_an_old_server_greys_the_tab_out_with_a_word(garage: Garage) -> None:
    garage.fake.refusals = [NotOffered("UNIMPLEMENTED")]
    await garage.knows(0)
    await garage.scan(1)
    assert "too old" in text_of(garage.panel, "carNotice")
    assert text_of(garage.panel, "scanState") == "Not supported by this server"
    assert not usable(button(garage.panel, "Scan"))
    assert not garage.table("Control units").isEnabled()


async def test_a_server_without_the_list_of_control_units_offers_no_scan(garage: Garage) -> None:
    garage.env.backend.failures["ecus"] = [NotOffered("UNIMPLEMENTED")]
    await garage.active.services.vehicle.load()
    garage.panel.refresh()
    assert shows(garage.panel, "carNotice")
    assert not usable(button(garage.panel, "Scan"))


async def test_a_connector_that_is_lost_is_told_on_each_row(garage: Garage) -> None:
    garage.fake.refusals = [CarLost("UNAVAILABLE")]
    await garage.knows(0)
    await garage.scan(5)
    assert garage.rows("Control units")[0][4] == "not asked: The connection to the car was lost."
    assert text_of(garage.panel, "scanState") == "Incomplete scan: Before repair"


async def test_local_testers_stand_in_the_way(garage: Garage) -> None:
    await garage.knows(0)
    await garage.active.services.locals.unmute()
    garage.panel.refresh()
    assert "Block them on the Tools tab" in text_of(garage.panel, "carObstacles")
    assert not usable(button(garage.panel, "Scan"))


async def test_d5_local_testers_of_which_nothing_is_known_stand_in_the_way(garage: Garage) -> None:
    await garage.knows(0)
    garage.active.services.locals.muted = None
    garage.panel.refresh()
    assert text_of(garage.panel, "carObstacles").startswith("It is not known whether local testers can communicate")
    assert not usable(button(garage.panel, "Scan"))


async def test_a_weak_battery_is_a_warning(garage: Garage) -> None:
    await garage.knows(0)
    await measured(garage, "11.8")
    assert "11.8 V" in text_of(garage.panel, "carObstacles")
    assert text_of(garage.panel, "carVoltage") == "11.8 V"
    await garage.scan()
    assert garage.active.car.scans


async def test_a_battery_that_is_too_weak_asks_first(garage: Garage) -> None:
    await garage.knows(0)
    await measured(garage, "11.2")
    click(garage.panel, "Scan")
    (dialog,) = [each for each in garage.panel.children() if each.objectName() == "weakBatteryDialog"]
    assert garage.active.car.scanner.scan is None
    click(dialog, "Scan nevertheless")  # type: ignore[arg-type]
    await garage.pass_time(30)
    assert len(garage.active.car.scans) == 1


async def test_an_ended_session_keeps_its_results(garage: Garage) -> None:
    await garage.knows(0)
    await garage.scan()
    await garage.env.service.interrupt(garage.active.id)
    garage.panel.refresh()
    assert len(garage.rows("Trouble codes")) == 2
    assert not usable(button(garage.panel, "Scan"))
    assert usable(button(garage.panel, "Export codes"))


async def test_the_vin_of_the_control_units_is_shown_and_recorded(garage: Garage) -> None:
    garage.inside.variables.pop((VariableScope.CONNECTION, VIN), None)
    await garage.knows(0, 1)
    await garage.scan()
    assert text_of(garage.panel, "carVin") == "WVWZZZAUZFW123456"
    assert garage.active.record.car_vin == "WVWZZZAUZFW123456"
    assert not shows(garage.panel, "carVinNotice")


async def test_d18_another_car_s_vin_in_its_control_units_is_told_everywhere(garage: Garage, qtbot: QtBot) -> None:
    garage.data["F190"] = b"WVWZZZ1KZAW000001"
    await garage.knows(0, 1)
    await garage.scan()
    assert shows(garage.panel, "carVinNotice")
    page = SessionPage(garage.env.context, garage.active.id)
    qtbot.addWidget(page)
    page.show()
    assert "WVWZZZ1KZAW000001" in text_of(page, "vinNotice")


async def test_copying_takes_the_chosen_codes(garage: Garage) -> None:
    await garage.knows(0)
    await garage.scan()
    garage.table("Trouble codes").selectRow(0)
    garage.table("Trouble codes").copy()
    assert QGuiApplication.clipboard().text().startswith("Engine\tP0420-00\t")


async def test_the_export_has_every_control_unit_and_no_formula(
    garage: Garage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    garage.data["F187"] = b"=cmd|' /C calc'!A0"
    path = tmp_path / "codes.csv"
    await garage.knows(0, 1, 3)
    await garage.scan()
    click(garage.panel, "Export codes")
    (dialog,) = garage.panel.window().findChildren(QFileDialog)
    assert dialog.objectName() == "codeExportDialog"
    dialog.fileSelected.emit(str(path))
    await until(path.exists)
    rows = list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"))))
    assert [row["Unit"] for row in rows] == ["Engine", "Engine", "Gearbox", "7E3 → 7EB"]
    assert [row["Code"] for row in rows] == ["P0420-00", "P0300-11", "", ""]
    assert rows[3]["Answer"] == "no answer"
    assert rows[0]["Part number"].startswith("'=")
    dialog.close()


async def test_a_hidden_tab_makes_no_rows(env: UiEnv, garage: Garage, qtbot: QtBot) -> None:
    tabs = SessionTabs(env.context, garage.active)
    qtbot.addWidget(tabs)
    tabs.choose(CAR)
    await garage.knows(0)
    tabs.choose("Ask")
    await garage.scan()
    tabs.refresh()
    (hidden,) = [each for each in tabs.findChildren(type(garage.panel)) if each is not garage.panel]
    assert text_of(hidden, "scanState") == "Not scanned yet"
    tabs.choose(CAR)
    assert text_of(hidden, "scanState") == "Scan finished: Before repair"


async def test_if_most_control_units_are_silent_the_mechanic_can_be_asked_about_the_ignition(garage: Garage) -> None:
    garage.codes = dict.fromkeys(range(4), "")
    await garage.knows(0, 1, 2)
    await garage.scan(60)
    assert "More than half of the control units are silent" in text_of(garage.panel, "carIgnitionNotice")
    assert text_of(garage.panel, "carIgnition") == "possibly off"
    click(garage.panel, "Ask the mechanic")
    await settle()
    garage.panel.refresh()
    stream = garage.inside.streams[-1]
    assert [question.text for question in stream.asked] == ["Is the ignition on?"]
    assert "has been asked" in text_of(garage.panel, "carIgnitionNotice")
    stream.send(echo(stream.asked[0], True))
    await settle()
    garage.panel.refresh()
    assert "the ignition is on. Ask" in text_of(garage.panel, "carIgnitionNotice")
    garage.codes = dict.fromkeys(range(4), "5902FF")
    click(garage.panel, "Ask silent units again")
    await garage.pass_time(30)
    assert not shows(garage.panel, "carIgnitionNotice")
    assert [row[4] for row in garage.rows("Control units")] == ["answered on the second attempt"] * 3
    assert len(garage.active.car.scans) == 1


async def test_a_few_silent_control_units_say_nothing_about_the_ignition(garage: Garage) -> None:
    await garage.knows(0, 1, 3)
    await garage.scan(60)
    assert not shows(garage.panel, "carIgnitionNotice")


@pytest.mark.parametrize(("ignition", "word"), [(True, "on"), (False, "—"), (None, "—")])
async def test_the_ignition_is_shown_as_the_connector_sensed_it_unless_the_car_contradicts(
    garage: Garage, ignition: bool | None, word: str
) -> None:
    garage.fake.ignition = ignition
    await garage.knows(0)
    await garage.scan()
    assert text_of(garage.panel, "carIgnition") == word


async def test_d18_a_single_control_unit_of_another_car_is_named_but_it_is_not_the_wrong_car(garage: Garage) -> None:
    garage.codes[2] = "5902FF"
    garage.vins[1] = b"WVWZZZ1KZAW000001"
    await garage.knows(0, 1, 2)
    await garage.scan()
    assert not garage.active.services.vehicle.wrong_car
    assert "Gearbox (WVWZZZ1KZAW000001)" in text_of(garage.panel, "carVinNotice")


FRAME = "5904042000 2F 0102 F40C1AF8F4057B".replace(" ", "")


async def framed(garage: Garage, answers: dict[str, str]) -> None:
    """Scans a car of one control unit, which answers these requests too, and selects its first code."""
    garage.others = answers
    await garage.knows(0)
    await garage.scan()
    garage.table("Trouble codes").selectRow(0)


async def test_a_freeze_frame_is_read_when_it_is_asked_for(garage: Garage) -> None:
    await framed(garage, {"1904042000FF": FRAME})
    assert "1726 rpm" not in details(garage)
    click(garage.panel, "Read freeze frame")
    await garage.pass_time(5)
    assert "Engine speed: 1,726 rpm" in details(garage)
    assert "Coolant temperature: 83 °C" in details(garage)


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        ({}, "The control unit has no freeze frame for P0420-00: has no such value (31)"),
        (
            {"1904042000FF": "59040420002F", "1906042000FF": "59060420002F", "020200": "4202000000"},
            "The control unit has recorded nothing for P0420-00.",
        ),
        ({"1904042000FF": "59040420002F01"}, "The freeze frame of P0420-00 cannot be read: "),
    ],
)
async def test_it_is_told_why_there_is_no_freeze_frame(garage: Garage, answers: dict[str, str], told: str) -> None:
    await framed(garage, answers)
    click(garage.panel, "Read freeze frame")
    await garage.pass_time(5)
    message = garage.env.context.messages.current
    assert message is not None
    assert message.text.startswith(told)


async def test_a_freeze_frame_can_be_read_only_for_one_code_and_with_free_buses(garage: Garage) -> None:
    await garage.knows(0)
    await garage.scan()
    assert button(garage.panel, "Read freeze frame").toolTip() == "Select one trouble code first."
    garage.table("Trouble codes").selectRow(0)
    assert usable(button(garage.panel, "Read freeze frame"))
    async with garage.active.car.ownership.lend(Owner.CLEARING):
        garage.panel.refresh()
        assert not usable(button(garage.panel, "Read freeze frame"))
    garage.table("Trouble codes").selectAll()
    assert not usable(button(garage.panel, "Read freeze frame"))
