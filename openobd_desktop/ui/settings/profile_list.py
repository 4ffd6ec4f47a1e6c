"""The table of profiles on the Settings page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from openobd_desktop.core.profiles.profiles import Profiles, Source
from openobd_desktop.domain.settings import Profile
from openobd_desktop.ui.look.text import one_line, tip
from openobd_desktop.ui.profiles.form import CLUSTERS
from openobd_desktop.ui.tables.row_hover import RowHover, RowHoverDelegate
from openobd_desktop.ui.widgets.secret_field import place_label

ROWS_SHOWN = 6
"""Rows before it scrolls."""


class ProfileList(QTableWidget):
    """One row for each profile; ``chosen`` is the one that is selected."""

    def __init__(self, profiles: Profiles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profiles = profiles
        self.setAccessibleName(self.tr("Profiles"))
        self.setObjectName("profiles")
        titles = (
            self.tr("Profile"),
            self.tr("Service"),
            self.tr("Cluster"),
            self.tr("Client secret"),
            self.tr("State"),
        )
        self.setColumnCount(len(titles))
        self.setHorizontalHeaderLabels(titles)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._row_delegate = RowHoverDelegate(RowHover(self))
        self.setItemDelegate(self._row_delegate)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(32)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for stretched in (0, 1):
            header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)

    @property
    def chosen(self) -> Profile | None:
        """The profile whose row is selected."""
        row = self.currentRow()
        known = self._profiles.all
        return known[row] if 0 <= row < len(known) and self.selectedItems() else None

    def refresh(self) -> None:
        """Shows the profiles as they are; the selection stays with its profile."""
        chosen = self.item(self.currentRow(), 0)
        name = chosen.data(Qt.ItemDataRole.UserRole) if chosen is not None else ""
        known = self._profiles.all
        self.setRowCount(len(known))
        for row, profile in enumerate(known):
            for column, text in enumerate(self._cells(profile)):
                self._put(row, column, text, profile.name)
        names = [profile.name for profile in known]
        current = self._profiles.current
        wished = name if name in names else (current.name if current else "")
        if names:
            # Not selectRow, which finds no column before it is laid out from right to left.
            self.setCurrentCell(names.index(wished) if wished in names else 0, 0)
        self._fit(len(known))

    def _put(self, row: int, column: int, text: str, name: str) -> None:
        item = self.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            self.setItem(row, column, item)
        item.setText(one_line(text))
        item.setToolTip(tip(text))
        item.setData(Qt.ItemDataRole.UserRole, name)

    def _cells(self, profile: Profile) -> tuple[str, ...]:
        return (
            profile.name,
            f"{profile.host}:{profile.port}",
            dict(CLUSTERS).get(profile.cluster, profile.cluster),
            place_label(
                self._profiles.secret_place(profile.name),
                self._profiles.key_store_error,
                asking=self._profiles.waits_for_key_store == profile.name,
            ),
            self._state(profile),
        )

    def _state(self, profile: Profile) -> str:
        if profile == self._profiles.current:
            return self.tr("in use")
        return {
            Source.USER: "",
            Source.POLICY: self.tr("from your IT department"),
            Source.ENVIRONMENT: self.tr("from the environment"),
        }[self._profiles.source(profile.name)]

    def _fit(self, rows: int) -> None:
        """As high as its rows, up to a limit."""
        shown = max(1, min(rows, ROWS_SHOWN))
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + shown * 32 + 4)
