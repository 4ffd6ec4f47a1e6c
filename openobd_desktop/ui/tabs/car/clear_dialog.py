"""Dialog that clears trouble codes after the user has typed a confirmation word, and shows the outcome."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.car.clearing import may_clear_over_obd, permit_to_clear
from openobd_desktop.domain.car.clearing import ClearResult
from openobd_desktop.domain.car.diagnosis import UnitResult
from openobd_desktop.errors import EngineSpeedUnknown, OpenObdError
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.tables.text_table_model import TextTableModel
from openobd_desktop.ui.tables.text_table_view import TextTableView
from openobd_desktop.ui.tabs.car.words.rows import unit_label
from openobd_desktop.ui.tabs.car.words.texts import clear_text, codes_text, summary
from openobd_desktop.ui.tabs.vehicle.texts import wrong_car_text
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.dialog import AppDialog, button_row, make_default
from openobd_desktop.ui.widgets.field_layout import below
from openobd_desktop.ui.widgets.fields import LineField
from openobd_desktop.ui.widgets.focus import set_form_enabled, show_instead
from openobd_desktop.ui.widgets.notice import Notice

_tr = translator("car")
WORD = "CLEAR"
"""The word to type, which is the same in all languages."""
WORD_LIMIT = 20


class ClearDialog(AppDialog):
    """Dialog that lists the control units and what will be lost, clears the codes, and shows the results."""

    def __init__(
        self, context: AppContext, active: ActiveSession, rows: Sequence[int], parent: QWidget | None = None
    ) -> None:
        """Builds the dialog; ``rows`` are the indexes of the control units in the results of the last scan."""
        super().__init__(parent, title=self.tr("Clear trouble codes"), name="clearCodesDialog")
        self._context = context
        self._active = active
        self._rows = tuple(rows)
        self._units: list[UnitResult] = [active.car.scanner.results.rows[row] for row in rows]
        # Made only once, because there may be thousands of codes, and the table is refreshed after each control unit.
        self._labels = [(unit_label(unit), codes_text(unit.faults)) for unit in self._units]
        self._results: tuple[ClearResult, ...] = ()
        self._started = False
        self._is_over = False
        self._wrong_car = Notice("clearVinNotice")
        self._state = Notice("clearState")
        self._table = TextTableView(
            TextTableModel((_tr("Unit"), _tr("Codes"), self.tr("Result")), self, empty=""),
            name="clearTable",
            title=self.tr("Codes to clear"),
            least=3,
            widths={0: 120, 1: 200},
        )
        self._obd = _check_box(self.tr("Also clear the engine's codes over OBD"), "clearObd")
        self._engine_off = _check_box(self.tr("I have made sure that the engine is off"), "clearEngineOff")
        self._word = LineField(WORD_LIMIT)
        self._clear, self._keep = BusyButton(self.tr("Clear")), BusyButton(self.tr("Keep codes"))
        self._stop = BusyButton(
            self.tr("Stop clearing"),
            tip=self.tr("Does not clear any more control units; those already started are completed"),
        )
        self._close = BusyButton(self.tr("Close"))
        self._lay_out()
        self._connect()
        self._refresh()

    def _lay_out(self) -> None:
        count = sum(len(unit.faults) for unit in self._units)
        question = self.tr("Clear %Ln trouble code(s)?", "", count)
        self._clear.setProperty("kind", "danger-strong")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(Text(question, name="clearQuestion", role="heading", wrap=True))
        column.addWidget(Text(self._what_is_lost(), name="clearLoss", wrap=True))
        column.addWidget(self._wrong_car)
        column.addWidget(self._table, 1)
        for box in (self._obd, self._engine_off):
            column.addWidget(box, 0, Qt.AlignmentFlag.AlignLeft)
        self._obd.setVisible(any(map(may_clear_over_obd, self._units)))
        self._engine_off.hide()
        column.addLayout(below(self.tr("Type CLEAR"), self._word))
        column.addWidget(self._state)
        column.addLayout(button_row(None, self._close, self._stop, self._keep, self._clear))
        for button in (self._close, self._stop):
            button.hide()
        make_default(self._keep)
        self._word.setFocus()
        self.fit(600)

    def _what_is_lost(self) -> str:
        return self.tr(
            "Lost with the codes: what was recorded when they were set, the completed emissions self-tests, "
            "learned fuel trims and the distance since the last clearing. The scan that is shown is kept. Make sure "
            "that the ignition is on and the engine is off."
        )

    def _connect(self) -> None:
        self._word.textChanged.connect(self._allow)
        self._engine_off.toggled.connect(self._allow)
        self._clear.clicked.connect(self._on_clear_clicked)
        self._stop.clicked.connect(self._on_stop_clicked)
        for button in (self._keep, self._close):
            button.clicked.connect(self.reject)
        unsubscribe = self._active.subscribe(self._refresh)
        self.destroyed.connect(lambda: unsubscribe())

    def _refresh(self) -> None:
        """Shows the result for each control unit as soon as it is known."""
        facts = self._active.services.vehicle
        self._wrong_car.show_message(Tone.BAD, wrong_car_text(facts) if facts.wrong_car else "")
        if self._started and not self._is_over:
            self._results = tuple(self._active.car.clearer.results)
        told = {each.address: clear_text(each) for each in self._results}
        self._table.rows.set_rows(
            [
                (*labels, told.get(unit.address, self._waiting()))
                for unit, labels in zip(self._units, self._labels, strict=True)
            ]
        )
        self._allow()

    def _waiting(self) -> str:
        return self.tr("clearing…") if self._started and not self._is_over else ""

    def _allow(self) -> None:
        why_not = self._why_not()
        self._clear.set_allowed(not why_not, why_not)

    def _why_not(self) -> str:
        if self._results and self._is_over:
            return self.tr("The result is in the table.")
        if not self._active.alive:
            return self.tr("The session can no longer be controlled from this PC.")
        if self._word.text() != WORD:
            return self.tr("Type CLEAR in capital letters first.")
        if not self._engine_off.isHidden() and not self._engine_off.isChecked():
            return self.tr("Make sure that the engine is off first.")
        return ""

    def _on_clear_clicked(self) -> None:
        clearer, rows = self._active.car.clearer, self._rows
        with_obd, engine_is_off = self._obd.isChecked(), self._engine_off.isChecked()
        permit = permit_to_clear(self._units, with_obd=with_obd)

        async def clear() -> list[ClearResult]:
            try:
                return await clearer.clear(rows, permit, engine_is_off=engine_is_off, with_obd=with_obd)
            finally:
                permit.revoke()

        self._started, self._is_over = True, False
        clearer.results = []
        self._context.actions.run(
            clear,
            owner=self,
            busy=self._clear,
            then=self._done,
            failed=self._fail,
            retry=False,
            outlives=True,
        )
        self._set_under_way(True)

    def _set_under_way(self, under_way: bool) -> None:
        self.hold(under_way)
        show_instead(*((self._stop, self._keep) if under_way else (self._keep, self._stop)))
        self._stop.set_allowed(under_way)
        for field in (self._word, self._obd, self._engine_off):
            set_form_enabled(field, not under_way, self._stop if under_way else self._keep)
        if under_way:
            self._state.show_message(Tone.INFO, self.tr("Clearing…"))
        self._refresh()

    def _on_stop_clicked(self) -> None:
        self._active.car.clearer.cancel()
        self._state.show_message(Tone.INFO, self.tr("Stopping after the control units already started…"))
        self._stop.set_allowed(False, self.tr("No further control units will be cleared."))

    def _done(self, results: list[ClearResult]) -> None:
        self._results, self._is_over = tuple(results), True
        self._set_under_way(False)
        self._state.show_message(*summary(results))
        for field in (self._word, self._obd, self._engine_off):
            set_form_enabled(field, False, self._keep)
        show_instead(self._close, self._keep)
        make_default(self._close)
        self._close.setFocus()
        self.grow()

    def _fail(self, error: OpenObdError) -> None:
        self._started = False
        self._set_under_way(False)
        if isinstance(error, EngineSpeedUnknown):
            self._engine_off.show()
        self._keep.setFocus()
        self._state.show_error(error)
        self._allow()


def _check_box(text: str, name: str) -> QCheckBox:
    box = QCheckBox(text)
    box.setAccessibleName(text)
    box.setObjectName(name)
    return box
