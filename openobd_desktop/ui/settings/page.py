"""Settings page, with cards for general settings, profiles, the journal, reports and files."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from openobd_desktop.ui.common.external import open_folder
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.resources import icon
from openobd_desktop.ui.look.text import Text, tip
from openobd_desktop.ui.settings.general import GeneralSettings, ReportSettings
from openobd_desktop.ui.settings.journal import JournalSettings
from openobd_desktop.ui.settings.lock import LockSettings
from openobd_desktop.ui.settings.profiles import ProfileSettings
from openobd_desktop.ui.settings.rows import SettingsCard
from openobd_desktop.ui.settings.welcome_dialog import open_welcome
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.dialog import FittedScrollArea

WIDTH = 860
"""Maximum width of the cards in pixels, including their margins; longer lines would be hard to read."""
MARGIN = 16


class SettingsPage(QWidget):
    """Page with cards arranged vertically; each change takes effect and is saved immediately."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self.setObjectName("settingsPage")
        self.setProperty("area", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._general = GeneralSettings(context)
        self._lock = LockSettings(context, context.lock) if context.lock is not None else None
        self._profiles = ProfileSettings(context)
        self._reports = ReportSettings(context)
        self._journal = JournalSettings(context)
        self._again = BusyButton(
            self.tr("Show welcome again"), tip=self.tr("Opens the setup steps again: language, login and demo")
        )
        self._lay_out(PlaceSettings(context))
        for card in (self._profiles, self._journal):
            card.notice_shown.connect(self._scroll_to)
        self._again.clicked.connect(self._on_again_clicked)
        self.destroyed.connect(context.profiles.subscribe(self._refresh))

    def _lay_out(self, places: QWidget) -> None:
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Settings"), role="title"))
        head.addStretch(1)
        head.addWidget(self._again)
        cards = QWidget()
        cards.setMaximumWidth(WIDTH - MARGIN)
        stack = QVBoxLayout(cards)
        stack.setContentsMargins(MARGIN, MARGIN, 0, MARGIN)
        stack.setSpacing(12)
        stack.addLayout(head)
        stack.addWidget(Text(self.tr("Changes take effect and are saved immediately."), role="muted"))
        for card in (self._general, self._lock, self._profiles, self._journal, self._reports, places):
            if card is not None:
                stack.addWidget(card)
        stack.addStretch(1)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, MARGIN, 0)
        row.addWidget(cards, 1)
        row.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._scrolled = FittedScrollArea(body)
        column.addWidget(self._scrolled)

    def _refresh(self) -> None:
        self._general.refresh()
        if self._lock is not None:
            self._lock.refresh()
        self._profiles.refresh()
        self._journal.refresh()
        self._reports.refresh()

    @property
    def focus_start(self) -> QWidget:
        """The widget that gets the initial focus: the control of the first enabled setting."""
        return self._general.first

    def show_journal(self) -> None:
        """Scrolls to the journal card."""
        self._scroll_to(self._journal)

    def show_setting(self, name: str) -> None:
        """Scrolls to the control with this accessible name, and focuses it or the first control inside it."""
        for named in self.findChildren(QWidget):
            # A label has the same name as its control.
            if named.accessibleName() == name and not isinstance(named, Text):
                parts = [named, *named.findChildren(QWidget)]
                for part in parts:
                    if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isEnabled():
                        part.setFocus(Qt.FocusReason.ShortcutFocusReason)
                        break
                self._scroll_to(named)
                return

    def _scroll_to(self, place: QWidget) -> None:
        # The notice has made its card taller, and the layout is updated only when control returns to the event loop.
        QTimer.singleShot(0, self._scrolled, lambda: self._scrolled.ensureWidgetVisible(place))

    def _on_again_clicked(self) -> None:
        open_welcome(self._context, self.window())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()


class PlaceSettings(SettingsCard):
    """Card that lists the folders, with buttons for opening each folder and copying its path."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Files on this PC"), parent)
        self._context = context
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        folders = context.folders
        self._add(self.tr("Settings"), folders.settings, self.tr("Open settings folder"), self.tr("Copy settings path"))
        self._add(self.tr("Log"), folders.logs, self.tr("Open log folder"), self.tr("Copy log path"))
        self._add(self.tr("History"), folders.history, self.tr("Open history folder"), self.tr("Copy history path"))
        self.column.addLayout(self._grid)
        self.column.addWidget(Text(self._policy_words(), name="policyState", role="caption", wrap=True))

    def _add(self, title: str, path: str, open_name: str, copy_name: str) -> None:
        if not path:
            return
        row = self._grid.rowCount()
        shown = Text(path, role="mono", wrap=True, selectable=True)
        shown.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._grid.addWidget(Text(title), row, 0)
        self._grid.addWidget(shown, row, 1)
        for column, (name, picture, do) in enumerate(
            ((open_name, "open", self._open), (copy_name, "copy", self._copy)), 2
        ):
            button = QPushButton()
            button.setIcon(icon(picture))
            button.setAccessibleName(name)
            button.setToolTip(tip(name))
            button.clicked.connect(lambda _checked=False, do=do: do(path))
            self._grid.addWidget(button, row, column)

    def _open(self, path: str) -> None:
        if not open_folder(path):
            self._copy(path)
            self._context.messages.show(
                self.tr("The folder could not be opened. Its path was copied instead: {path}").format(path=path)
            )

    def _copy(self, path: str) -> None:
        QGuiApplication.clipboard().setText(path)

    def _policy_words(self) -> str:
        overrides = self._context.profiles.overrides
        denied = not (overrides.allow_demo and overrides.allow_clearing)
        decided = bool(overrides.on_settings or overrides.on_profile or overrides.profiles or denied)
        if decided:
            text = self.tr("The marked settings are controlled by this PC's policy file: {path}")
        else:
            text = self.tr("No policy file is in use on this PC. Expected location: {path}")
        return text.format(path=self._context.folders.policy)
