"""S3, S5: hostile texts from a car, its control units and colleagues' scans in the window: nothing holds the loop."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import pytest
from PySide6.QtWidgets import QComboBox, QTableView, QWidget

from openobd_desktop.client.session_services.tools import LONGEST_VALUE
from openobd_desktop.client.session_services.vehicle import LONGEST_NAME, MOST_ROWS
from openobd_desktop.core.rules.code_texts import LONGEST_TEXT as LONGEST_CODE_TEXT
from openobd_desktop.core.rules.code_texts import CodeTexts
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.car.frames import MOST_FRAMES
from openobd_desktop.core.session.car.results import MOST_CODES_OF_SCAN
from openobd_desktop.core.session.services.handle import Loadable, LoadState
from openobd_desktop.core.session.services.tools import LINE_LIMIT
from openobd_desktop.diagnosis.messages import LONGEST, LONGEST_TEXT
from openobd_desktop.domain.car.buses import IsotpAddress, UnitAddress
from openobd_desktop.domain.car.clearing import ClearOutcome, ClearResult
from openobd_desktop.domain.car.diagnosis import (
    FreezeFrame,
    Identity,
    IdentityField,
    Ignition,
    Measured,
    Monitor,
    Quantity,
    Readiness,
    Scan,
    ScanKind,
    UnitOutcome,
    UnitResult,
)
from openobd_desktop.domain.car.scans import SavedScan
from openobd_desktop.errors import NoAnswer
from openobd_desktop.storage.journal.tables.scan_rows import IDENTITY
from openobd_desktop.ui.session.tabs import CAR
from openobd_desktop.ui.tabs.car.clear_dialog import ClearDialog
from openobd_desktop.ui.tabs.car.code_texts_dialog import CodeTextsDialog
from openobd_desktop.ui.tabs.car.compare_dialog import CompareDialog
from openobd_desktop.ui.tabs.car.panel import CarPanel, WeakBatteryDialog
from openobd_desktop.ui.tabs.car.report_dialog import ScanReportDialog
from openobd_desktop.ui.tabs.vehicle.texts import volts
from tests.core.fakes import START, settle
from tests.fuzz.stalls import Stalls
from tests.fuzz.test_window import check, full, panel_of, unit
from tests.fuzz.test_window_places import dialog_of, gone
from tests.storage.scans import code
from tests.ui.ui_env import UiEnv, env, stage

__all__ = ["env", "stage", "unit"]

pytestmark = [pytest.mark.qt_log_ignore("."), pytest.mark.usefixtures("qtbot")]

UNITS_OF_CAR = MOST_ROWS
CODE = code()


def control_unit(number: int, unit: str, codes: int = 0, outcome: UnitOutcome = UnitOutcome.ANSWERED) -> UnitResult:
    """Returns a control unit whose name is not known, so that its own is shown."""
    word = full(unit, LONGEST_TEXT)
    frame = FreezeFrame(
        code=CODE, record=1, values=(Measured(Quantity.ODOMETER, 9e11, word),) * 40, raw=b"\xff" * LONGEST
    )
    return UnitResult(
        address=UnitAddress((6, 14), IsotpAddress(0x100 + number, 0x900 + number)),
        outcome=outcome,
        codes=(CODE,) * codes,
        identity=Identity(
            part_number=word,
            software=word,
            hardware=word,
            serial=word,
            system=word,
            vin=full(unit, IDENTITY),
            others=(IdentityField(word, word),) * 20,
        ),
        readiness=Readiness(True, 255, Ignition.SPARK, (), tuple(Monitor)),
        freeze_frames=(frame,) * (MOST_FRAMES if codes else 0),
        request=b"\xff" * LONGEST,
        reason=full(unit, LONGEST_TEXT),
        seconds=9e11,
        kilometres=9e11,
    )


def hostile_scan(unit: str, kind: ScanKind = ScanKind.BEFORE, first: int = 0) -> Scan:
    """Returns a scan with as many control units and codes as are kept."""
    outcomes = (UnitOutcome.REFUSED, UnitOutcome.UNREADABLE, UnitOutcome.NOT_REACHED)
    several = MOST_CODES_OF_SCAN // 5
    units = [control_unit(number, unit, several if number < 5 else 0) for number in range(first, UNITS_OF_CAR // 2)]
    units += [
        control_unit(number, unit, outcome=outcomes[number % 3]) for number in range(UNITS_OF_CAR // 2, UNITS_OF_CAR)
    ]
    began = datetime.fromtimestamp(START - (1500 if kind is ScanKind.BEFORE else 700), UTC)
    word = full(unit, LONGEST_NAME)
    return Scan(
        kind=kind,
        started_at=began,
        ended_at=began + timedelta(seconds=9),
        units=tuple(units),
        ticket=word,
        vin=word,
        kilometres=9e11,
        voltage_before=9e11,
    )


def scanned(active: ActiveSession, unit: str) -> None:
    """Makes the car of a session one that has been scanned, and the facts about it hostile."""
    scan, car, facts = hostile_scan(unit), active.car, active.services.vehicle
    car.scanner.scan = scan
    car.scanner.results.rows = list(scan.units)
    car.scanner.error = NoAnswer(full(unit, 100_000), what=full(unit, 100_000))
    car.scans = [scan, hostile_scan(unit, ScanKind.AFTER, first=3)]
    facts.voltage = Loadable(LoadState.KNOWN, full(unit, LONGEST_VALUE))
    facts.vin = Loadable(LoadState.KNOWN, full(unit, LONGEST_VALUE))


async def test_s5_the_scriptlog_and_errors_of_the_tools(env: UiEnv, stage: QWidget, unit: str) -> None:
    active, _ = await env.open_session()
    for _ in range(50):
        await active.services.log.write(f"x{full(unit, LINE_LIMIT - 1)}")
    active.services.log.typed = full(unit, LINE_LIMIT)
    await check(lambda stalls: panel_of(env, stage, "Tools", stalls, rows=50))


async def test_s5_a_scan_of_a_hostile_car(env: UiEnv, stage: QWidget, unit: str) -> None:
    active, _ = await env.open_session()
    scanned(active, unit)
    texts = CodeTexts({(CODE.text, ""): full(unit, LONGEST_CODE_TEXT)}, full(unit, 255), 9)
    await check(lambda stalls: panel_of(env, stage, CAR, stalls, rows=UNITS_OF_CAR))

    async def play(stalls: Stalls) -> None:
        made = await dialog_of(stalls, lambda: CarPanel(env.context, active, stage))
        assert isinstance(made, CarPanel)
        stalls.step(made.refresh, "refresh")
        stalls.step(lambda: made._results.use_texts(texts), "texts")
        tables = made.findChildren(QTableView)
        for table in tables:
            stalls.step(partial(table.selectRow, 0), f"select in {table.objectName()}")
            stalls.step(table.selectAll, f"select all in {table.objectName()}")
            stalls.step(partial(table.selectRow, 1), f"select in {table.objectName()}")
        assert len(tables) == 2
        stalls.step(made.grab, "paint selected")
        gone(made)

    await check(play)


async def test_s5_the_dialogs_of_a_hostile_car(env: UiEnv, stage: QWidget, unit: str) -> None:
    active, _ = await env.open_session()
    scanned(active, unit)
    who = full(unit, LONGEST_NAME)
    saved = [
        SavedScan(id=str(place), session_id="s", scan=scan, who=who, scope=who)
        for place, scan in enumerate(active.car.scans * 10)
    ]
    texts = CodeTexts({(CODE.text, ""): full(unit, LONGEST_CODE_TEXT)}, full(unit, 255), 9)
    rows = range(UNITS_OF_CAR // 2)
    reason = full(unit, LONGEST_TEXT)
    results = [
        ClearResult(address=each.address, outcome=outcome, at=START, before=each.codes, after=each.codes, reason=reason)
        for each, outcome in zip(active.car.scanner.results.rows, list(ClearOutcome) * MOST_ROWS, strict=False)
    ]

    async def play(stalls: Stalls) -> None:
        compare = await dialog_of(stalls, lambda: CompareDialog(saved, "", stage))
        for combo in compare.findChildren(QComboBox):
            stalls.step(partial(combo.setCurrentIndex, 1), "choose")
            await settle()
            stalls.step(combo.view().sizeHint, "menu's size")
        stalls.step(compare.grab, "paint chosen")
        gone(compare)
        clear: Any = await dialog_of(stalls, lambda: ClearDialog(env.context, active, list(rows), stage))
        stalls.step(partial(clear._done, results), "cleared")
        stalls.step(clear.grab, "paint cleared")
        gone(clear)
        gone(await dialog_of(stalls, lambda: ScanReportDialog(active.car.scans, stage)))
        gone(await dialog_of(stalls, lambda: CodeTextsDialog(env.context, texts, stage)))
        gone(await dialog_of(stalls, lambda: WeakBatteryDialog(volts(full(unit, LONGEST_VALUE)), stage)))

    await check(play)
