"""Comparison of two scans: codes that are gone, still present or new, and control units that answered only once."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot

from openobd_desktop.domain.car.buses import IsotpAddress, UnitAddress
from openobd_desktop.domain.car.diagnosis import Identity, Scan, ScanKind, UnitOutcome, UnitResult
from openobd_desktop.domain.car.scans import SavedScan
from openobd_desktop.domain.car.trouble_codes import CodeForm, CodeStatus, TroubleCode
from openobd_desktop.domain.journal import SessionRecord
from openobd_desktop.errors import TeamHostNotFound
from openobd_desktop.ui.tables.text_table_view import TextTableView
from openobd_desktop.ui.tabs.car.compare_dialog import CompareDialog
from openobd_desktop.ui.tabs.car.words.comparison import usual_pair
from tests.core.fakes import settle
from tests.ui.past import until
from tests.ui.tabs.car.scene import Garage, garage_in
from tests.ui.ui_env import UiEnv, button, click, shows, text_of, usable


def code(raw: str, status: CodeStatus = CodeStatus.PRESENT) -> TroubleCode:
    return TroubleCode(raw=bytes.fromhex(raw), form=CodeForm.UDS, status=status)


def unit(number: int, *codes: TroubleCode, outcome: UnitOutcome = UnitOutcome.ANSWERED) -> UnitResult:
    address = UnitAddress((6, 14), IsotpAddress(0x7E0 + number, 0x7E8 + number))
    return UnitResult(address=address, outcome=outcome, codes=codes)


def scan(kind: ScanKind, hour: int, *units: UnitResult) -> Scan:
    return Scan(kind=kind, started_at=datetime(2026, 5, 1, hour, tzinfo=UTC), units=units, vin="WVWZZZAUZFW123456")


BEFORE = scan(ScanKind.BEFORE, 8, unit(0, code("042000"), code("030011")), unit(1, code("071000")), unit(2))
AFTER = scan(
    ScanKind.AFTER,
    9,
    unit(0, code("030011", CodeStatus.STORED), code("010100")),
    unit(1, outcome=UnitOutcome.SILENT),
    unit(2),
)


def made_by(scan: Scan, name: str = "", who: str = "") -> SavedScan:
    return SavedScan(id=name or f"{scan.started_at}", session_id="s1", scan=scan, who=who)


def dialog_of(qtbot: QtBot, *scans: Scan) -> CompareDialog:
    made = CompareDialog([made_by(each) for each in scans], "")
    qtbot.addWidget(made)
    made.show()
    return made


def rows(dialog: CompareDialog) -> list[tuple[str, ...]]:
    (table,) = dialog.findChildren(TextTableView)
    assert table.accessibleName() == "Comparison"
    return table.rows.whole_rows()


@pytest.fixture
def dialog(qtbot: QtBot, qapp: object) -> CompareDialog:
    return dialog_of(qtbot, BEFORE, AFTER)


async def test_each_code_says_what_became_of_it(dialog: CompareDialog) -> None:
    assert rows(dialog) == [
        ("Engine", "P0101-00", "", "present", "new"),
        ("Engine", "P0420-00", "present", "", "gone"),
        ("Engine", "P0300-11", "present", "stored", "still there"),
    ]
    assert text_of(dialog, "comparisonCounts") == "1 gone · 1 still there · 1 new"


async def test_nothing_is_said_of_control_units_that_answered_only_once(dialog: CompareDialog) -> None:
    assert text_of(dialog, "comparisonOnce").startswith("Answered only in the earlier scan")
    assert "Gearbox" in text_of(dialog, "comparisonOnce")


async def test_other_scans_can_be_chosen(dialog: CompareDialog) -> None:
    combos = {each.accessibleName(): each for each in dialog.findChildren(QComboBox)}
    combos["Later scan"].setCurrentIndex(0)
    assert text_of(dialog, "comparisonCounts") == "0 gone · 3 still there · 0 new"
    assert not shows(dialog, "comparisonOnce")


async def test_the_rows_are_copied_with_their_headers(dialog: CompareDialog) -> None:
    click(dialog, "Copy")
    first, *others = QGuiApplication.clipboard().text().splitlines()
    assert first.split("\t") == ["Unit", "Code", "Before", "After", "Change"]
    assert len(others) == 3


async def test_s5_a_comparison_that_takes_long_gives_the_event_loop_its_turns(
    qtbot: QtBot, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As if the PC were so slow that hardly any codes can be compared in one slice.
    for limit in ("LONGEST_STEP", "SLICE"):
        monkeypatch.setattr(f"openobd_desktop.ui.tables.sliced_table_model.{limit}", 0.0)
    many = [code(f"{number:06X}") for number in range(50)]
    made = dialog_of(qtbot, scan(ScanKind.BEFORE, 8, unit(0, *many[:30])), scan(ScanKind.AFTER, 9, unit(0, *many[20:])))
    assert rows(made) == []
    assert not usable(button(made, "Copy"))
    await until(lambda: usable(button(made, "Copy")))
    assert text_of(made, "comparisonCounts") == "20 gone · 10 still there · 20 new"
    assert len(rows(made)) == 50


async def test_two_scans_without_codes_say_so(qtbot: QtBot, qapp: object) -> None:
    made = dialog_of(qtbot, scan(ScanKind.BEFORE, 8, unit(0)), scan(ScanKind.AFTER, 9, unit(0)))
    assert text_of(made, "comparisonTableTitle") == "No trouble codes"
    assert not usable(button(made, "Copy"))


@pytest.mark.parametrize(
    ("kinds", "pair"),
    [
        ((ScanKind.BEFORE, ScanKind.AFTER), (0, 1)),
        ((ScanKind.BEFORE, ScanKind.OTHER, ScanKind.AFTER), (0, 2)),
        ((ScanKind.OTHER, ScanKind.AFTER, ScanKind.AFTER), (1, 2)),
        ((ScanKind.BEFORE, ScanKind.BEFORE), (0, 1)),
    ],
)
def test_the_scan_before_the_repair_is_compared_with_the_last_one(
    kinds: tuple[ScanKind, ...], pair: tuple[int, int]
) -> None:
    assert usual_pair([scan(kind, 8 + hour) for hour, kind in enumerate(kinds)]) == pair


@pytest.fixture
async def garage(qtbot: QtBot, env: UiEnv) -> Garage:
    made = await garage_in(env)
    qtbot.addWidget(made.panel)
    made.panel.show()
    await made.knows(0)
    return made


async def compared(garage: Garage) -> CompareDialog:
    click(garage.panel, "Compare")
    await until(lambda: bool(garage.panel.findChildren(CompareDialog)))
    (made,) = garage.panel.findChildren(CompareDialog)
    return made


async def test_the_tab_compares_the_scans_of_the_session(garage: Garage) -> None:
    assert not usable(button(garage.panel, "Compare"))
    await garage.scan()
    garage.codes[0] = "5902FF03001148"
    await garage.scan()
    assert text_of(await compared(garage), "comparisonCounts") == "1 gone · 1 still there · 0 new"


async def test_earlier_scans_of_the_same_car_are_offered(garage: Garage) -> None:
    await garage.env.log_in()
    before = scan(ScanKind.BEFORE, 8, unit(0, code("042000")))
    garage.env.service.recorder.scans.save(SessionRecord(id="earlier", profile="Home"), before)
    garage.env.service.recorder.scans.save(
        SessionRecord(id="other", profile="Home"), replace(before, vin="WVWZZZ1KZAW000001")
    )
    await garage.scan()
    dialog = await compared(garage)
    assert [combo.count() for combo in dialog.findChildren(QComboBox)] == [2, 2]
    assert text_of(dialog, "comparisonCounts") == "0 gone · 1 still there · 1 new"


async def test_a_single_scan_cannot_be_compared(garage: Garage) -> None:
    await garage.scan()
    click(garage.panel, "Compare")
    await settle()
    assert garage.panel.findChildren(CompareDialog) == []
    message = garage.env.context.messages.current
    assert message is not None
    assert message.text == "There is no other scan of this car yet."


SILENT = unit(0, outcome=UnitOutcome.SILENT)


@pytest.mark.parametrize(
    ("earlier", "later", "expected"),
    [
        (unit(0), unit(0), "Neither of the scans found any."),
        (unit(0, code("042000")), SILENT, "The trouble codes of one scan could not be read in the other one."),
        (unit(0), SILENT, "No control unit answered in both scans."),
        (SILENT, SILENT, "No control unit answered in both scans."),
    ],
)
async def test_d5_an_empty_comparison_says_that_there_are_no_codes_only_if_both_scans_say_so(
    qtbot: QtBot, qapp: object, earlier: UnitResult, later: UnitResult, expected: str
) -> None:
    made = dialog_of(qtbot, scan(ScanKind.BEFORE, 8, earlier), scan(ScanKind.AFTER, 9, later))
    assert rows(made) == []
    assert expected in [label.text() for label in made.findChildren(QLabel)]


def share(env: UiEnv, *scans: Scan, who: str = "Anna (PC-12)") -> None:
    """Makes a colleague share these scans with the team."""
    for each in scans:
        name = f"{who} {each.started_at}"
        env.boards.scans[name] = replace(made_by(each, name, who), scope=env.service.recorder.scope)


def offered(dialog: CompareDialog) -> list[str]:
    (later,) = [each for each in dialog.findChildren(QComboBox) if each.accessibleName() == "Later scan"]
    return [later.itemText(place) for place in range(later.count())]


async def test_scans_of_colleagues_are_offered_with_who_made_them(garage: Garage) -> None:
    await garage.env.join_team()
    share(garage.env, BEFORE)
    await garage.scan()
    made = await compared(garage)
    theirs, own = offered(made)
    assert theirs.startswith("Before repair")
    assert theirs.endswith("· Anna (PC-12)")
    assert "(PC" not in own
    assert text_of(made, "comparisonCounts") == "0 gone · 2 still there · 0 new"
    assert not shows(made, "comparisonMissing")


async def test_the_dialog_does_not_wait_for_the_team_if_this_pc_knows_two_scans(garage: Garage) -> None:
    await garage.env.join_team()
    share(garage.env, BEFORE)
    garage.env.boards.gate = asyncio.Event()
    await garage.scan()
    await garage.scan()
    made = await compared(garage)
    assert len(offered(made)) == 2
    assert text_of(made, "comparisonMissing").startswith("Searching the team database")
    counts = text_of(made, "comparisonCounts")
    garage.env.boards.gate.set()
    await until(lambda: len(offered(made)) == 3)
    assert [combo.currentIndex() for combo in made.findChildren(QComboBox)] == [1, 2]
    assert text_of(made, "comparisonCounts") == counts
    assert not shows(made, "comparisonMissing")


async def test_a_team_that_could_not_be_asked_is_not_told_as_one_without_scans(garage: Garage) -> None:
    await garage.env.join_team()
    garage.env.boards.failures["scans_of_car"] = TeamHostNotFound()
    await garage.scan()
    click(garage.panel, "Compare")
    await until(lambda: garage.env.context.messages.current is not None)
    message = garage.env.context.messages.current
    assert message is not None
    assert message.text == (
        "There may be other scans of this car. The team database could not be queried, so your colleagues' scans "
        "may be missing. The host of the team database could not be found."
    )
    await garage.scan()
    made = await compared(garage)
    await until(lambda: "could not be queried" in text_of(made, "comparisonMissing"))
    assert len(offered(made)) == 2


async def test_a_team_database_without_scans_says_so(garage: Garage) -> None:
    await garage.env.join_team()
    garage.env.boards.takes_scans = False
    await garage.scan()
    await garage.scan()
    made = await compared(garage)
    await until(lambda: text_of(made, "comparisonMissing").startswith("The team database cannot store scans yet"))


async def test_a_history_that_could_not_be_read_is_told(garage: Garage) -> None:
    await garage.env.log_in()
    await garage.scan()
    await garage.scan()
    garage.env.journal.broken = True
    made = await compared(garage)
    assert text_of(made, "comparisonMissing").startswith("The history of this PC could not be read")


async def test_s5_the_sentence_about_units_with_long_names_still_says_how_many_there_are(qtbot: QtBot) -> None:
    own = Identity(system="name, " * 80)
    units = [replace(unit(0x100 + number), identity=own) for number in range(20)]
    shown = dialog_of(qtbot, scan(ScanKind.BEFORE, 8, *units), scan(ScanKind.AFTER, 9))
    assert text_of(shown, "comparisonOnce").endswith("…, plus 14 more.")
    assert shown.minimumSizeHint().width() < 780
