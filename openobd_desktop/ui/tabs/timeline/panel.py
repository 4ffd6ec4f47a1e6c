"""Timeline tab: table of the events in a session."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.ui.common.times import clock_for, zoned_clock
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.tables.text_table_model import TextTableModel
from openobd_desktop.ui.tables.text_table_view import TextTableView
from openobd_desktop.ui.tabs.base import SessionPanel
from openobd_desktop.ui.tabs.timeline.events import TimelineColumn, event_row, timeline_headers


class TimelinePanel(SessionPanel):
    """Tab that shows the events oldest first; scrolls to the newest event unless the user has scrolled away from it."""

    def __init__(self, context: AppContext, active: ActiveSession, parent: QWidget | None = None) -> None:
        super().__init__(context, active, parent)
        self._renewals = Text(name="tokenRenewals", role="caption")
        self._table = TextTableView(
            TextTableModel(timeline_headers(), self, empty=""),
            name="timelineTable",
            title=self.tr("Timeline"),
            least=3,
            widths={TimelineColumn.TIME: 88, TimelineColumn.EVENT: 176},
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._renewals)
        column.addWidget(self._table)

    def refresh(self) -> None:
        """Adds new events; token renewals are only counted, since there would be too many of them."""
        self._renewals.setText(self.tr("Token renewals: {count}").format(count=self.active.keeper.renewals))
        clock = clock_for(event.at for event in self.active.events)
        self._table.set_rows([event_row(event, clock) for event in self.active.events])
        if clock is zoned_clock:
            self._table.make_room(TimelineColumn.TIME)
