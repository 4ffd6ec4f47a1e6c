"""Table of 1,000 trouble codes in which control units appear one after another; prints milliseconds as JSON.

Each figure is the processor time until both tables have been painted, regardless of what else runs on the PC.
"""

from __future__ import annotations

import gc
import json
import time
from types import SimpleNamespace
from typing import Any

from PySide6.QtWidgets import QApplication

from openobd_desktop.domain.car.buses import IsotpAddress, Protocol, UnitAddress
from openobd_desktop.domain.car.diagnosis import UnitOutcome, UnitResult
from openobd_desktop.domain.car.trouble_codes import CodeForm, CodeStatus, TroubleCode
from openobd_desktop.ui.tables.empty_state import Hint
from openobd_desktop.ui.tables.text_table_view import TextTableView
from openobd_desktop.ui.tabs.car.results import ScanResults

UNITS, CODES = 40, 25
RUNS = 5
HINT = Hint("info", "", "")


def unit(number: int, codes: int) -> UnitResult:
    """Returns a control unit with the given number of codes, or one that has not been asked."""
    return UnitResult(
        address=UnitAddress((6, 14), IsotpAddress(0x700 + number, 0x780 + number)),
        outcome=UnitOutcome.ANSWERED if codes else UnitOutcome.NOT_REACHED,
        protocol=Protocol.ISOTP,
        codes=tuple(
            TroubleCode(raw=bytes((0x90, low, 0x11)), form=CodeForm.UDS, status=CodeStatus.PRESENT, status_byte=0x2F)
            for low in range(codes)
        ),
    )


def measure() -> list[float]:
    """Returns how long the window is busy with the slowest control unit, for each run."""
    application = QApplication([])
    return [max(_filled(application)) for _ in range(RUNS)]


def _filled(application: QApplication) -> list[float]:
    rows = [unit(number, 0) for number in range(UNITS)]
    car: Any = SimpleNamespace(scanner=SimpleNamespace(results=SimpleNamespace(rows=rows)))
    results = ScanResults()
    results.resize(1000, 600)
    results.show()
    results.refresh(car, HINT, HINT)
    # The first picture also loads the fonts, which the window loaded long before.
    results.grab()
    tables = results.findChildren(TextTableView)
    taken = []
    for number in range(UNITS):
        rows[number] = unit(number, CODES)
        begin = time.thread_time()
        results.refresh(car, HINT, HINT)
        application.sendPostedEvents()
        for table in tables:
            table.viewport().grab()
        taken.append((time.thread_time() - begin) * 1000)
    return taken


if __name__ == "__main__":
    # As in the program, garbage is collected only at certain times.
    gc.disable()
    print(json.dumps(measure()), flush=True)
