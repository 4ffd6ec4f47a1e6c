"""The table of all that happened in a session."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from openobd_desktop.core.active import ActiveSession
from openobd_desktop.ui.desk import Desk
from openobd_desktop.ui.models.timeline_table import TimelineColumn, TimelineModel
from openobd_desktop.ui.panels.session_panel import SessionPanel
from openobd_desktop.ui.text import Text

ROW_HEIGHT = 28
LEAST_ROWS = 3


class TimelinePanel(SessionPanel):
    """Shows the events oldest first and follows the newest, unless the user has scrolled away from it."""

    def __init__(self, desk: Desk, active: ActiveSession, parent: QWidget | None = None) -> None:
        super().__init__(desk, active, parent)
        self._model = TimelineModel(self)
        self._renewals = Text(name="tokenRenewals", role="caption")
        self._table = QTableView()
        self._table.setModel(self._model)
        self._lay_out()

    def _lay_out(self) -> None:
        table = self._table
        table.setObjectName("timelineTable")
        table.setAccessibleName(self.tr("Timeline"))
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.resizeSection(TimelineColumn.TIME, 88)
        header.resizeSection(TimelineColumn.EVENT, 176)
        table.setMinimumHeight(ROW_HEIGHT * (LEAST_ROWS + 1))
        top = QHBoxLayout()
        top.addWidget(self._renewals, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(table)

    def refresh(self) -> None:
        """Adds what has happened since; renewals of the token are counted, as they would bury the rest."""
        self._renewals.setText(self.tr("Token renewals: {count}").format(count=self.active.keeper.renewals))
        bar = self._table.verticalScrollBar()
        follows = bar.value() == bar.maximum()
        if self._model.take_in(self.active.events) and follows:
            self._table.scrollToBottom()
