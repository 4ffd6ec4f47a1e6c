"""Settings page, with cards for general settings, profiles, the journal and files."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.settings.general import GeneralSettings
from openobd_desktop.ui.settings.journal import JournalSettings
from openobd_desktop.ui.settings.places import PlaceSettings
from openobd_desktop.ui.settings.profiles import ProfileSettings
from openobd_desktop.ui.settings.welcome_dialog import open_welcome
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.fitted_scroll_area import FittedScrollArea

WIDTH = 860
"""Maximum width of the cards in pixels; longer lines would be hard to read."""


class SettingsPage(QWidget):
    """Page with cards one below the other; each change takes effect and is saved immediately."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self.setObjectName("settingsPage")
        self.setProperty("area", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._general = GeneralSettings(context)
        self._profiles = ProfileSettings(context)
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
        cards.setMaximumWidth(WIDTH)
        stack = QVBoxLayout(cards)
        stack.setContentsMargins(16, 16, 16, 16)
        stack.setSpacing(12)
        stack.addLayout(head)
        stack.addWidget(Text(self.tr("Changes take effect and are saved immediately."), role="muted"))
        for card in (self._general, self._profiles, self._journal, places):
            stack.addWidget(card)
        stack.addStretch(1)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(cards, 1)
        row.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._scrolled = FittedScrollArea(body)
        column.addWidget(self._scrolled)

    def _refresh(self) -> None:
        self._general.refresh()
        self._profiles.refresh()
        self._journal.refresh()

    @property
    def focus_start(self) -> QWidget:
        """The widget that has the initial focus: the control of the first setting that is enabled."""
        return self._general.first

    def show_journal(self) -> None:
        """Scrolls to the journal card."""
        self._scroll_to(self._journal)

    def _scroll_to(self, place: QWidget) -> None:
        # The notice has made its card taller, and the layout is updated only when control returns to the event loop.
        QTimer.singleShot(0, self._scrolled, lambda: self._scrolled.ensureWidgetVisible(place))

    def _on_again_clicked(self) -> None:
        open_welcome(self._context, self.window())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()
