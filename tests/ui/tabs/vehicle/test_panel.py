"""Vehicle tab: read once, each value with its own state, copied and exported."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QTableView
from pytestqt.qtbot import QtBot

from openobd_desktop.core.session.services.handle import Loadable, LoadState
from openobd_desktop.core.session.services.vehicle import VIN, VOLTAGE
from openobd_desktop.domain.functions import VariableScope
from openobd_desktop.domain.vehicle import Ecu, EcuKind, Product, TicketDetails, VehicleDetails
from openobd_desktop.errors import NoAnswer, NothingKnown, NotOffered, NotReadyYet, OpenObdError
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.session.tabs import SessionTabs
from openobd_desktop.ui.tables.text_table_view import TextTableView
from openobd_desktop.ui.tabs.vehicle.ecu_table import EcuColumn, EcuExport
from openobd_desktop.ui.tabs.vehicle.panel import VehicleFactsGrid, VehiclePanel
from tests.core.fakes import FakeSession, settle
from tests.disks import FarDisk, full_disk
from tests.ui.hostile import FORMULAS, HOSTILE, faults
from tests.ui.past import files, until
from tests.ui.ui_env import UiEnv, button, click, flush_deleted, shows, text_of, usable

CALLS = ("ticket", "vehicle", "products", "ecus", f"variable {VOLTAGE}", f"variable {VIN}")


@pytest.fixture
async def held(env: UiEnv) -> FakeSession:
    """Opens a session whose service has not yet answered the calls after the claim."""
    for call in CALLS:
        env.gate(call)
    service = (await env.open_session())[1]
    service.inside.variables[VariableScope.CONNECTION, VOLTAGE] = "12.4"
    service.inside.variables[VariableScope.CONNECTION, VIN] = "WVWZZZAUZFW123456"
    return service


@pytest.fixture
def panel(qtbot: QtBot, env: UiEnv, held: FakeSession) -> VehiclePanel:
    made = VehiclePanel(env.context, env.service.open_sessions[0])
    qtbot.addWidget(made)
    return made


async def seen(panel: VehiclePanel, env: UiEnv) -> VehiclePanel:
    """Selects the tab and waits until everything has been read."""
    for gate in env.backend.gates.values():
        gate.set()
    env.backend.gates.clear()
    panel.resize(800, 500)
    panel.show()
    panel.refresh()
    await settle()
    panel.refresh()
    return panel


def table(panel: VehiclePanel, title: str) -> TextTableView:
    (found,) = [each for each in panel.findChildren(TextTableView) if each.accessibleName() == title]
    return found


def fail(env: UiEnv, error: OpenObdError, *calls: str) -> None:
    for call in calls:
        env.backend.failures[call] = [error for _ in range(50)]


async def test_d9_everything_is_read_after_the_claim_without_opening_the_tab(
    qtbot: QtBot, env: UiEnv, panel: VehiclePanel
) -> None:
    tabs = SessionTabs(env.context, panel.active)
    qtbot.addWidget(tabs)
    tabs.show()
    tabs.refresh()
    await settle()
    assert set(CALLS) <= set(env.backend.calls)
    asked = list(env.backend.calls)
    tabs.choose("Vehicle and ticket")
    await settle()
    assert env.backend.calls == asked


async def test_d4_the_vin_shown_is_the_one_that_differs_even_if_only_a_scan_has_found_it(
    env: UiEnv, panel: VehiclePanel
) -> None:
    await seen(panel, env)
    assert text_of(panel, "vehicleVin") == text_of(panel, "vehicleCarVin") == "WVWZZZAUZFW123456"
    panel.active.services.vehicle.note_units_vin("WDB2030461A000001")
    assert panel.active.services.vehicle.warns
    panel.refresh()
    assert text_of(panel, "vehicleCarVin") == "WDB2030461A000001"


async def test_all_values_are_shown(env: UiEnv, panel: VehiclePanel) -> None:
    await seen(panel, env)
    expected = {
        "ticketNumber": "7848095",
        "ticketId": "5e1ab2a9",
        "vehicleFullName": "Volkswagen Golf VII",
        "vehicleTecdoc": "55763",
        "vehicleVin": "WVWZZZAUZFW123456",
        "vehicleCarVin": "WVWZZZAUZFW123456",
        "batteryVoltage": "12.4 V",
    }
    assert {name: text_of(panel, name) for name in expected} == expected
    assert table(panel, "Products").rows.whole_rows() == [("1204", "Tow bar coding")]
    assert table(panel, "Control units").rows.whole_rows()[0][:3] == ("ISO-TP", "7E0", "7E8")
    assert text_of(panel, "ecuCount").startswith("1 control unit")
    assert not shows(panel, "vehicleError")
    assert not shows(panel, "vehicleVinNotice")


async def test_it_reads_once_however_often_it_is_shown(env: UiEnv, panel: VehiclePanel) -> None:
    await seen(panel, env)
    for _ in range(5):
        panel.refresh()
    await settle()
    assert [env.backend.calls.count(call) for call in CALLS] == [1] * len(CALLS)
    click(panel, "Read again")
    await settle()
    assert [env.backend.calls.count(call) for call in CALLS] == [2] * len(CALLS)


async def test_values_being_read_are_marked_and_the_others_shown(env: UiEnv, panel: VehiclePanel) -> None:
    gate = env.backend.gates.pop("vehicle")
    await seen(panel, env)
    assert text_of(panel, "vehicleFullName") == "reading…"
    assert text_of(panel, "ticketNumber") == "7848095"
    assert not usable(button(panel, "Read again"))
    gate.set()
    await settle()
    panel.refresh()
    assert text_of(panel, "vehicleFullName") == "Volkswagen Golf VII"
    assert usable(button(panel, "Read again"))


async def test_a_detection_in_progress_is_shown_and_retried_automatically(env: UiEnv, panel: VehiclePanel) -> None:
    env.backend.failures["ecus"] = [NotReadyYet(""), NotReadyYet("")]
    await seen(panel, env)
    assert text_of(panel, "ecuTableTitle") == "The control units are being detected"
    await env.clock.advance(10)
    panel.refresh()
    assert not shows(panel, "ecuTableTitle")
    assert table(panel, "Control units").rows.rowCount() == 1


async def test_missing_data_is_not_an_error(env: UiEnv, panel: VehiclePanel, held: FakeSession) -> None:
    held.inside.ecus = ()
    fail(env, NothingKnown(), "ticket", "products")
    await seen(panel, env)
    assert text_of(panel, "ticketNumber") == "no data"
    assert text_of(panel, "productTableTitle") == "No products"
    assert text_of(panel, "ecuTableText") == "The connector found no control units in this car."
    assert not shows(panel, "vehicleError")
    assert not usable(button(panel, "Export control units"))


async def test_values_that_an_old_server_does_not_offer_are_explained_and_the_others_shown(
    env: UiEnv, panel: VehiclePanel
) -> None:
    fail(env, NotOffered("raw"), "ecus", f"variable {VOLTAGE}")
    await seen(panel, env)
    assert text_of(panel, "ecuTableTitle") == "not supported"
    assert text_of(panel, "batteryVoltage") == "not supported"
    assert not usable(button(panel, "Measure"))
    assert text_of(panel, "vehicleFullName") == "Volkswagen Golf VII"
    assert not shows(panel, "vehicleError")


async def test_an_error_is_shown_once_with_its_cause_and_can_be_retried(env: UiEnv, panel: VehiclePanel) -> None:
    env.backend.failures["vehicle"] = [NoAnswer("DEADLINE_EXCEEDED")]
    await seen(panel, env)
    assert text_of(panel, "vehicleFullName") == "could not be read"
    assert text_of(panel, "vehicleError").startswith("The service did not respond in time.")
    click(panel, "Read again")
    await settle()
    panel.refresh()
    assert text_of(panel, "vehicleFullName") == "Volkswagen Golf VII"
    assert not shows(panel, "vehicleError")


async def test_measure_reads_only_the_voltage(env: UiEnv, panel: VehiclePanel, held: FakeSession) -> None:
    await seen(panel, env)
    held.inside.variables[VariableScope.CONNECTION, VOLTAGE] = "11.9"
    click(panel, "Measure")
    await settle()
    panel.refresh()
    assert text_of(panel, "batteryVoltage") == "11.9 V"
    assert env.backend.calls.count("vehicle") == 1


async def test_a_vin_different_from_the_ticket_is_a_warning_once_the_strip_above_is_gone(
    env: UiEnv, panel: VehiclePanel, held: FakeSession
) -> None:
    held.inside.variables[VariableScope.CONNECTION, VIN] = "WDB2030461A000001"
    await seen(panel, env)
    assert not shows(panel, "vehicleVinNotice"), "the strip says it"
    panel.active.services.vehicle.acknowledge()
    panel.refresh()
    assert text_of(panel, "vehicleVinNotice").startswith(
        "The VIN read from the car does not match the VIN on the ticket."
    )


@pytest.mark.parametrize(
    "reported",
    ["WVWZZZAUZFW123456\0\0\0", " WVWZZZ AUZFW 123456 ", "wvwzzz-auzfw-123456", "\u200bWVWZZZAUZFW123456\ufeff"],
    ids=["NUL", "blanks", "hyphens", "without a picture"],
)
async def test_d4_a_padded_vin_is_the_same_vin(
    env: UiEnv, panel: VehiclePanel, held: FakeSession, reported: str
) -> None:
    held.inside.variables[VariableScope.CONNECTION, VIN] = reported
    await seen(panel, env)
    assert text_of(panel, "vehicleCarVin") == text_of(panel, "vehicleVin") == "WVWZZZAUZFW123456"
    assert not shows(panel, "vehicleVinNotice")


@pytest.mark.parametrize(
    "reported", ["", "N/A", "n.a.", "F" * 17, "FF" * 17, "\xff" * 17, "0" * 17, "\0" * 17, "-" * 17]
)
async def test_d4_no_vin_is_not_another_vin(env: UiEnv, panel: VehiclePanel, held: FakeSession, reported: str) -> None:
    held.inside.variables[VariableScope.CONNECTION, VIN] = reported
    await seen(panel, env)
    assert text_of(panel, "vehicleCarVin") == "not reported by the car"
    assert not shows(panel, "vehicleVinNotice")


async def test_a_session_that_has_ended_is_not_queried(env: UiEnv, panel: VehiclePanel) -> None:
    await env.service.interrupt(panel.active.id)
    await seen(panel, env)
    assert env.backend.calls.count("vehicle") == 1
    assert text_of(panel, "vehicleFullName") == "not read yet"
    assert not usable(button(panel, "Read again"))
    assert "No more data" in button(panel, "Read again").toolTip()


async def test_a_window_rebuilt_during_a_read_keeps_the_values_and_can_read_again(
    qtbot: QtBot, env: UiEnv, held: FakeSession
) -> None:
    first = await seen(VehiclePanel(env.context, env.service.open_sessions[0]), env)
    gate = env.gate("vehicle")
    click(first, "Read again")
    await settle()
    assert first.active.services.vehicle.loading
    first.deleteLater()
    flush_deleted()
    await settle()
    gate.set()
    another = VehiclePanel(env.context, env.service.open_sessions[0])
    qtbot.addWidget(another)
    assert not another.active.services.vehicle.loading
    another.refresh()
    assert text_of(another, "vehicleFullName") == "Volkswagen Golf VII"
    assert usable(button(another, "Read again"))


async def test_columns_that_are_empty_for_this_car_are_hidden(
    env: UiEnv, panel: VehiclePanel, held: FakeSession
) -> None:
    await seen(panel, env)
    view: QTableView = table(panel, "Control units")
    assert view.isColumnHidden(EcuColumn.GATEWAY)
    assert not view.isColumnHidden(EcuColumn.RESPONSE)
    held.inside.ecus = (Ecu(kind=EcuKind.DOIP, request_id=0x1010, gateway_id=0x10, tester_id=0xE80),)
    click(panel, "Read again")
    await settle()
    panel.refresh()
    assert not view.isColumnHidden(EcuColumn.GATEWAY)
    assert view.isColumnHidden(EcuColumn.RESPONSE)


async def test_selected_units_or_all_of_them_are_copied_with_every_column(
    env: UiEnv, panel: VehiclePanel, held: FakeSession
) -> None:
    held.inside.ecus = tuple(Ecu(kind=EcuKind.ISOTP, request_id=at, response_id=at + 8) for at in (0x710, 0x714, 0x746))
    await seen(panel, env)
    click(panel, "Copy control units")
    assert [line.split("\t")[1] for line in QGuiApplication.clipboard().text().splitlines()] == [
        "Request",
        "710",
        "714",
        "746",
    ]
    table(panel, "Control units").selectRow(1)
    click(panel, "Copy control units")
    assert QGuiApplication.clipboard().text().startswith("ISO-TP\t714\t71C")


async def test_the_values_are_copied_as_lines(env: UiEnv, panel: VehiclePanel) -> None:
    await seen(panel, env)
    click(panel, "Copy vehicle data")
    assert "Vehicle: Volkswagen Golf VII\n" in QGuiApplication.clipboard().text()


async def test_s12_copied_values_stay_on_their_lines(env: UiEnv, panel: VehiclePanel) -> None:
    await seen(panel, env)
    (grid,) = panel.findChildren(VehicleFactsGrid)
    grid.findChildren(Text, "vehicleFullName")[0].setText("Golf\n=1+cmd()")
    grid.copy()
    assert "Vehicle: Golf =1+cmd()\n" in QGuiApplication.clipboard().text()


async def test_the_units_are_exported_as_csv(env: UiEnv, panel: VehiclePanel, tmp_path: Path) -> None:
    await seen(panel, env)
    click(panel, "Export control units")
    (dialog,) = panel.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "ecus.csv"))
    dialog.close()
    await until(lambda: env.context.messages.current)
    written = (tmp_path / "ecus.csv").read_text(encoding="utf-8-sig")
    assert [line.split(",")[0] for line in written.splitlines()] == ["Kind", "ISO-TP"]
    current = env.context.messages.current
    assert current is not None
    assert current.text.startswith("1 control unit")


async def test_a_file_that_cannot_be_written_is_an_error(env: UiEnv, panel: VehiclePanel, tmp_path: Path) -> None:
    await seen(panel, env)
    export = panel.findChild(EcuExport)
    assert export is not None
    export.save(str(tmp_path / "missing" / "ecus.csv"))
    await until(lambda: env.context.messages.current)
    current = env.context.messages.current
    assert current is not None
    assert "The file could not be written." in current.text


async def test_d14_an_export_to_a_full_disk_keeps_the_old_file(env: UiEnv, panel: VehiclePanel, tmp_path: Path) -> None:
    await seen(panel, env)
    export = panel.findChild(EcuExport)
    assert export is not None
    (tmp_path / "ecus.csv").write_bytes(b"what was exported yesterday")
    with full_disk():
        export.save(str(tmp_path / "ecus.csv"))
        await until(lambda: env.context.messages.current)
    assert (tmp_path / "ecus.csv").read_bytes() == b"what was exported yesterday"
    assert files(tmp_path) == ["ecus.csv"]
    current = env.context.messages.current
    assert current is not None
    assert "The file could not be written." in current.text


async def test_d6_an_unresponsive_network_folder_does_not_block_the_window(
    env: UiEnv, panel: VehiclePanel, tmp_path: Path
) -> None:
    await seen(panel, env)
    export = panel.findChild(EcuExport)
    assert export is not None
    with FarDisk(tmp_path).mounted() as disk:
        export.save(str(tmp_path / "ecus.csv"))
        assert disk.on_loop == []
        await until(disk.asked.is_set)
        disk.answers.set()
        await until(lambda: env.context.messages.current)
    assert files(tmp_path) == ["ecus.csv"]


def spoil(panel: VehiclePanel, text: str) -> None:
    """Makes all texts of the service hostile."""
    facts, known = panel.active.services.vehicle, LoadState.KNOWN
    facts.ticket = Loadable(known, TicketDetails(-1, text))
    facts.vehicle = Loadable(known, VehicleDetails(text, 2**40, text))
    facts.products = Loadable(known, (Product(2**40, text), Product(0, text)))
    facts.voltage = facts.vin = Loadable(known, text)
    facts.ecus = Loadable(LoadState.FAILED, None, NoAnswer(text, what=text, meaning=text, advice=text))


async def test_t4_hostile_names_of_cars_and_products_are_shown_as_plain_text(env: UiEnv, panel: VehiclePanel) -> None:
    await seen(panel, env)
    for text in HOSTILE:
        spoil(panel, text)
        panel.refresh()
        assert faults(panel) == []


async def test_t4_t13_no_formula_gets_into_the_file(env: UiEnv, panel: VehiclePanel, tmp_path: Path) -> None:
    await seen(panel, env)
    rows = table(panel, "Control units").rows
    rows.set_rows([(text,) * len(rows.headers) for text in FORMULAS])
    export = panel.findChild(EcuExport)
    assert export is not None
    export.save(str(tmp_path / "ecus.csv"))
    await until(lambda: env.context.messages.current)
    written = (tmp_path / "ecus.csv").read_bytes().decode("utf-8-sig")
    for row in csv.reader(io.StringIO(written, newline="")):
        assert not any(cell.strip().startswith(("=", "+", "-", "@", "\uff1d")) for cell in row)
