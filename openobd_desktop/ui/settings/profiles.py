"""Card for managing profiles on the Settings page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from openobd_desktop.core.profiles.profiles import Profiles, Source
from openobd_desktop.domain.settings import Profile
from openobd_desktop.errors import OpenObdError
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import TIP_WIDTH, Text, one_line, tip
from openobd_desktop.ui.messages.board import Offer
from openobd_desktop.ui.profiles.connection_test import ConnectionTest
from openobd_desktop.ui.profiles.dialog import ProfileDialog, RemoveProfileDialog
from openobd_desktop.ui.profiles.form import CLUSTERS
from openobd_desktop.ui.settings.rows import SettingsCard
from openobd_desktop.ui.tables.delegates import RowHover, RowHoverDelegate
from openobd_desktop.ui.tables.record_table_view import copy_rows
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.fields import place_label
from openobd_desktop.ui.widgets.layouts import FoldingRow
from openobd_desktop.ui.widgets.notice import Notice

SHOWN = 100
"""Maximum number of characters of a cell, since Qt measures each of them; the tooltip contains more."""
ROWS_SHOWN = 6
"""Maximum number of rows that are visible without scrolling."""


class ProfileList(QTableWidget):
    """Table with one row for each profile; ``chosen`` returns the selected profile."""

    def __init__(self, profiles: Profiles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profiles = profiles
        self._shown: list[tuple[str, ...]] = []
        """The name and the cells of each row."""
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not event.matches(QKeySequence.StandardKey.Copy):
            super().keyPressEvent(event)
        elif (profile := self.chosen) is not None:
            # Qt itself would copy a single cell as is, even if a spreadsheet would interpret it as a formula.
            copy_rows([], [list(map(one_line, self._cells(profile)))])

    @property
    def chosen(self) -> Profile | None:
        """The profile in the selected row, or None if no row is selected."""
        row = self.currentRow()
        known = self._profiles.all
        return known[row] if 0 <= row < len(known) and self.selectedItems() else None

    def refresh(self) -> None:
        """Shows the current profiles, and keeps the selected profile selected."""
        chosen = self.item(self.currentRow(), 0)
        name = chosen.data(Qt.ItemDataRole.UserRole) if chosen is not None else ""
        known = self._profiles.all
        self.setRowCount(len(known))
        # Only what has changed, since Qt measures and announces each cell again.
        shown, self._shown = self._shown, [(profile.name, *self._cells(profile)) for profile in known]
        for row, (name_of_row, *cells) in enumerate(self._shown):
            if row >= len(shown) or shown[row] != self._shown[row]:
                for column, text in enumerate(cells):
                    self._put(row, column, text, name_of_row)
        names = [profile.name for profile in known]
        current = self._profiles.current
        wanted = name if name in names else (current.name if current else "")
        if names:
            # selectRow is not used, since it has no effect before a right-to-left layout is complete.
            self.setCurrentCell(names.index(wanted) if wanted in names else 0, 0)
        self._fit(len(known))

    def _put(self, row: int, column: int, text: str, name: str) -> None:
        item = self.item(row, column)
        is_new = item is None
        item = item or QTableWidgetItem()
        # Cleaned only once, because there may be a thousand profiles.
        line = one_line(text, 2 * TIP_WIDTH)
        item.setText(one_line(line, SHOWN))
        item.setToolTip(tip(line))
        if not column:
            item.setData(Qt.ItemDataRole.UserRole, name)
        if is_new:
            self.setItem(row, column, item)

    def _cells(self, profile: Profile) -> tuple[str, ...]:
        return (
            profile.name,
            f"{profile.host}:{profile.port}",
            dict(CLUSTERS).get(profile.cluster, profile.cluster),
            place_label(
                self._profiles.credentials.place(profile.name),
                self._profiles.credentials.client_secrets.error,
                asking=self._profiles.credentials.client_secrets.asking == profile.name,
            ),
            self._state(profile),
        )

    def _state(self, profile: Profile) -> str:
        if profile == self._profiles.current:
            return self.tr("in use")
        return {
            Source.USER: "",
            Source.POLICY: self.tr("set by your IT department"),
            Source.ENVIRONMENT: self.tr("set by environment variables"),
        }[self._profiles.catalogue.source(profile.name)]

    def _fit(self, rows: int) -> None:
        """Makes the table as tall as ``rows`` rows, up to a limit."""
        shown = max(1, min(rows, ROWS_SHOWN))
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + shown * 32 + 4)


class ProfileSettings(SettingsCard):
    """Card with the list of profiles and its buttons; the signal ``notice_shown`` carries a new notice."""

    notice_shown = Signal(QWidget)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Profiles"), parent)
        self._context = context
        self._list = ProfileList(context.profiles)
        self._none = Text(self.tr("No profiles yet."), name="noProfiles", role="muted")
        self._state = Notice("profileTest")
        self._test = ConnectionTest(context, self, self._state)
        self._use = BusyButton(self.tr("Use"), tip=self.tr("Logs in with the selected profile"))
        self._add = BusyButton(self.tr("Add"))
        self._edit = BusyButton(self.tr("Edit"))
        self._remove = BusyButton(self.tr("Remove"))
        self._lay_out()
        self._list.itemSelectionChanged.connect(self._on_selection_changed)
        self._list.itemDoubleClicked.connect(lambda item: self._on_edit_clicked())
        self._use.clicked.connect(self._on_use_clicked)
        self._add.clicked.connect(self._on_add_clicked)
        self._edit.clicked.connect(self._on_edit_clicked)
        self._test.button.clicked.connect(self._on_test_clicked)
        self._remove.clicked.connect(self._on_remove_clicked)
        self._test.ended.connect(lambda passed: self.notice_shown.emit(self._state))
        self.refresh()

    def _lay_out(self) -> None:
        # The buttons form two groups, which are stacked on a narrow screen.
        row = FoldingRow()
        for buttons in ((self._use, self._add, self._edit), (self._test.button, self._test.stop, self._remove)):
            half = QHBoxLayout()
            half.setSpacing(8)
            for button in buttons:
                half.addWidget(button)
            row.addLayout(half)
            row.setAlignment(half, Qt.AlignmentFlag.AlignLeft)
        row.addStretch(1)
        for widget in (self._none, self._list):
            self.column.addWidget(widget)
        self.column.addLayout(row)
        self.column.addWidget(self._state)

    def refresh(self) -> None:
        """Shows the current profiles."""
        self._list.refresh()
        self._list.setVisible(bool(self._context.profiles.all))
        self._none.setVisible(not self._context.profiles.all)
        self._allow()

    def _allow(self) -> None:
        """Enables or disables each button; the tooltip of a disabled button shows the reason."""
        profiles, chosen = self._context.profiles, self._list.chosen
        none = self.tr("Select a profile first.")
        in_use = chosen is not None and chosen == profiles.current
        source = profiles.catalogue.source(chosen.name) if chosen is not None else Source.USER
        self._use.set_allowed(chosen is not None and not in_use, self.tr("This profile is in use.") if in_use else none)
        self._edit.set_allowed(chosen is not None, none)
        self._test.button.set_allowed(chosen is not None, none)
        reason = {
            Source.USER: none,
            Source.POLICY: self.tr("Set by your IT department"),
            Source.ENVIRONMENT: self.tr("This profile is set by environment variables on this PC."),
        }[source]
        self._remove.set_allowed(chosen is not None and source is Source.USER, reason)

    def _on_selection_changed(self) -> None:
        self._test.clear()
        self._allow()

    def _on_use_clicked(self) -> None:
        if (chosen := self._list.chosen) is not None:
            self._context.actions.run(self._context.profiles.switch, chosen.name, owner=self, busy=self._use)

    def _on_add_clicked(self) -> None:
        self._open_dialog(None)

    def _on_edit_clicked(self) -> None:
        if (chosen := self._list.chosen) is not None:
            self._open_dialog(chosen)

    def _open_dialog(self, profile: Profile | None) -> None:
        dialog = ProfileDialog(self._context, self.window(), profile)
        dialog.saved.connect(self._on_profile_saved)
        dialog.open()

    def _on_profile_saved(self, name: str) -> None:
        """Logs in with the saved profile if no session is open and no other profile is in use."""
        current = self._context.profiles.current
        open_here = any(active.alive for active in self._context.service.open_sessions)
        if not open_here and (current is None or current.name == name):
            self._context.actions.run(self._context.profiles.switch, name, owner=self, busy=self._use)

    def _on_test_clicked(self) -> None:
        if (chosen := self._list.chosen) is not None:
            self._test.begin(chosen, None)

    def _on_remove_clicked(self) -> None:
        if (chosen := self._list.chosen) is not None:
            in_use = chosen == self._context.profiles.current
            dialog = RemoveProfileDialog(chosen.name, in_use=in_use, parent=self.window())
            dialog.confirmed.connect(lambda: self._remove_profile(chosen.name))
            dialog.open()

    def _remove_profile(self, name: str) -> None:
        self._context.actions.run(
            self._context.profiles.remove,
            name,
            owner=self,
            busy=self._remove,
            then=lambda nothing: self._offer_undo(name),
            failed=self._not_removed,
            retry=False,
            outlives=True,
        )

    def _not_removed(self, error: OpenObdError) -> None:
        self._context.messages.show_error(error)
        self._allow()

    def _offer_undo(self, name: str) -> None:
        text = self.tr("Profile {name} removed.").format(name=one_line(name, 60))
        context = self._context

        def put_back() -> None:
            context.actions.run(context.profiles.restore, owner=context.messages, failed=not_restored, retry=False)

        def not_restored(error: OpenObdError) -> None:
            # Another profile may have the name now; once it is renamed, the removal can still be undone.
            context.messages.show_error(error, offer=undo if context.profiles.removed else None)

        undo = Offer(self.tr("Undo"), put_back)

        # The secret may exist nowhere else, and the confirmation promised that the removal can be undone.
        context.messages.show(text, undo, stays=True)
        self._allow()
        # The clicked button may now be disabled, in which case the focus would move to the next card.
        (self._list if context.profiles.all else self._add).setFocus()
