"""Table of the functions that the service offers for a session's ticket."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.tickets.offered_functions import (
    OfferedFunctions,
    OfferedState,
    names_what_it_supports,
    suits,
)
from openobd_desktop.domain.settings import KnownFunction
from openobd_desktop.domain.tickets import CatalogueFunction
from openobd_desktop.domain.vehicle import Product
from openobd_desktop.ui.common.times import whole
from openobd_desktop.ui.common.translate import translate, translator
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import Text, one_line
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.tables.text_table_model import TextTableModel
from openobd_desktop.ui.tables.text_table_view import TextTableView
from openobd_desktop.ui.tabs.functions.texts import function_title
from openobd_desktop.ui.widgets.notice import OfferNotice

_tr = translator("offered")


class OfferedColumn(IntEnum):
    """Columns of the table, from left to right."""

    FUNCTION = 0
    PRICE = 1
    STATE = 2
    DESCRIPTION = 3


class OfferedView(QWidget):
    """Table of the functions offered, and a sentence about its state; hidden if the service has no such list.

    Emits ``chosen_one`` with the function that the user selects.
    """

    chosen_one = Signal(object)

    def __init__(self, context: AppContext, active: ActiveSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._active = active
        self._shown: list[CatalogueFunction] = []
        self._refreshing = False
        self._basis: tuple[OfferedState, Sequence[Product], bool] | None = None
        """The values on which the rows shown depend."""
        self._current = ("", "")
        profiles, service = context.profiles, context.service
        self._offered = OfferedFunctions(
            int(active.origin.ticket), profiles.tickets, lambda: profiles.partner_api, service.scope, service.clock
        )
        self._all = QCheckBox(self.tr("Show all"))
        self._all.setObjectName("offeredAll")
        self._all.setToolTip(self.tr("Also shows functions for other products and vehicles"))
        self._count = Text(name="offeredCount", role="caption", wrap=True)
        self._state = OfferNotice("offeredState", self.tr("Try again"))
        titles = (_tr("Function"), _tr("Price"), _tr("State"), _tr("Description"))
        self._table = TextTableView(
            TextTableModel(titles, self, empty="—"),
            name="offeredFunctions",
            title=_tr("Offered functions"),
            least=2,
            widths={OfferedColumn.FUNCTION: 170, OfferedColumn.PRICE: 96, OfferedColumn.STATE: 80},
            single=True,
        )
        self._lay_out()
        stop = self._offered.subscribe(self._show)
        self.destroyed.connect(partial(_end, self._offered, stop))
        self._all.toggled.connect(self._show)
        self._state.offer.clicked.connect(self._offered.refresh)
        self._table.selectionModel().selectionChanged.connect(self._on_selection_changed)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._count, 1)
        top.addWidget(self._all, 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self._state)
        column.addWidget(self._table, 1)

    def refresh(self, current: tuple[str, str]) -> None:
        """Loads the functions if necessary, and selects the one with the IDs ``current``."""
        self._current = current
        self._offered.look()
        self._show()

    def _show(self) -> None:
        state = self._offered.state
        products = self._active.services.vehicle.products.value or ()
        # The panel is refreshed every second, and there may be thousands of functions.
        basis = (state, products, self._all.isChecked())
        self.setVisible(not state.is_missing)
        self._refreshing = True
        if basis != self._basis:
            self._basis = basis
            self._show_functions(state, products)
        self._select_current()
        self._refreshing = False

    def _show_functions(self, state: OfferedState, products: Sequence[Product]) -> None:
        suitable = [each for each in state.functions if suits(each, products, state.model)]
        is_filtered = len(suitable) < len(state.functions)
        self._shown = list(state.functions) if self._all.isChecked() else suitable
        self._all.setVisible(is_filtered)
        self._count.setText(_count_text(state, len(suitable), has_products=bool(products)))
        self._count.setVisible(state.is_read)
        self._table.setVisible(bool(self._shown))
        self._state.show_message(*_sentence(state), offered=state.error is not None)
        is_first = not self._table.rows.rowCount()
        self._table.set_rows([_row(each) for each in self._shown])
        if is_first:
            self._table.scrollToTop()

    def _select_current(self) -> None:
        ids = [(one.id, one.provider_id) for one in self._shown]
        row = ids.index(self._current) if self._current[0] and self._current in ids else None
        if row is None:
            self._table.clearSelection()
        elif row != self._table.chosen_row:
            self._table.setCurrentIndex(self._table.rows.index(row, OfferedColumn.FUNCTION))

    def _on_selection_changed(self) -> None:
        row = self._table.chosen_row
        if row is not None and not self._refreshing:
            one = self._shown[row]
            self.chosen_one.emit(KnownFunction(id=one.id, name=one.name, provider_id=one.provider_id))


def _row(function: CatalogueFunction) -> tuple[str, ...]:
    return (
        function_title(function.name, function.id),
        one_line(function.price, 40),
        _tr("online") if function.is_online else _tr("offline"),
        one_line(function.description),
    )


def _count_text(state: OfferedState, suitable: int, *, has_products: bool) -> str:
    """Returns how many functions are offered for the ticket, or why all of them are listed."""
    total = len(state.functions)
    if suitable < total:
        return _tr("Offered for this ticket: {shown} of {total}").format(shown=whole(suitable), total=whole(total))
    count = _tr("Offered functions: {total}").format(total=whole(total))
    if not state.functions:
        return count
    if not names_what_it_supports(state.functions):
        reason = _tr("The service does not say which products and vehicles they are for.")
    elif state.model is None and not has_products:
        reason = _tr("Neither the products nor the vehicle of the ticket are known, so all are listed.")
    else:
        return count
    return _tr("{count}. {reason}").format(count=count, reason=reason)


def _sentence(state: OfferedState) -> tuple[Tone, str]:
    if state.error is not None:
        text = _tr("The offered functions could not be read. {what}").format(what=translate(state.error.what))
        return Tone.WARN, text
    if not state.is_read:
        return Tone.INFO, _tr("Loading the offered functions…")
    return Tone.INFO, "" if state.functions else _tr("The service offers no functions.")


def _end(offered: OfferedFunctions, stop: object) -> None:
    if callable(stop):
        stop()
    offered.close()
