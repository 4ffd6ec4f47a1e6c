"""Export of a scan as CSV, with every control unit, including those without trouble codes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import islice

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from openobd_desktop.core.rules.code_texts import NO_TEXTS, CodeTexts
from openobd_desktop.domain.car.diagnosis import UnitResult
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.context.saving import save_file
from openobd_desktop.ui.tables.csv_export import ask_where_to_export, csv_in_parts
from openobd_desktop.ui.tabs.car.words.rows import CodeRow, UnitColumn, code_headers, code_row, unit_headers, unit_row
from openobd_desktop.ui.widgets.busy_button import BusyButton

_OF_UNIT = (
    UnitColumn.UNIT,
    UnitColumn.ADDRESS,
    UnitColumn.BUS,
    UnitColumn.PROTOCOL,
    UnitColumn.ANSWER,
    UnitColumn.PART_NUMBER,
    UnitColumn.SOFTWARE,
    UnitColumn.HARDWARE,
    UnitColumn.SERIAL,
    UnitColumn.VIN,
)
"""The columns of each row that describe the control unit."""


ROWS_AT_ONCE = 200
"""Number of rows formatted before other tasks can run."""


async def scan_csv(units: Sequence[UnitResult], *, untested: bool, texts: CodeTexts = NO_TEXTS) -> bytes:
    """Returns a CSV file with a row for each trouble code, and one for each control unit without trouble codes."""
    headers = unit_headers()
    titles = (*(headers[each] for each in _OF_UNIT), *code_headers()[1:])
    rows = _rows(units, texts, untested=untested)
    return await csv_in_parts(titles, iter(lambda: list(islice(rows, ROWS_AT_ONCE)), []))


def _rows(units: Sequence[UnitResult], texts: CodeTexts, *, untested: bool) -> Iterator[tuple[str, ...]]:
    nothing = ("",) * (len(code_headers()) - 1)
    for unit in units:
        cells = unit_row(unit)
        about = tuple(cells[each] for each in _OF_UNIT)
        codes = unit.codes if untested else unit.faults
        yield from ((*about, *code_row(CodeRow(unit, code), texts)[1:]) for code in codes)
        if not codes:
            yield (*about, *nothing)


class ScanExport(QObject):
    """Export of the last scan to a CSV file; the outcome is shown in the message bar."""

    def __init__(self, button: BusyButton, context: AppContext, owner: QWidget) -> None:
        super().__init__(owner)
        self._button = button
        self._context = context
        self._owner = owner

    def ask_where(self, units: Sequence[UnitResult], *, untested: bool, texts: CodeTexts = NO_TEXTS) -> None:
        """Opens the dialog that asks for the file, and returns immediately; later results are not exported."""
        kept = tuple(units)
        ask_where_to_export(
            self._owner.window(),
            self.tr("Export codes"),
            "codes",
            lambda path: self.save(path, kept, untested=untested, texts=texts),
            called="codeExportDialog",
        )

    def save(self, path: str, units: Sequence[UnitResult], *, untested: bool, texts: CodeTexts = NO_TEXTS) -> None:
        """Writes all control units and their codes to ``path``."""
        count = sum(len(unit.codes if untested else unit.faults) for unit in units)
        outcome = self.tr("%Ln trouble code(s) exported to {path}.", "", count).format(path=path)
        self._context.actions.run(
            partial(scan_csv, units, untested=untested, texts=texts),
            owner=self._owner,
            busy=self._button,
            retry=False,
            then=lambda content: save_file(self._context, path, content, self._button, outcome),
        )
