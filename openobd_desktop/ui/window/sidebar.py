"""The sidebar: the way to the named pages, one entry for each session open here, and the profile in use."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.ui.common.session_titles import entry_titles
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.resources import icon
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.widgets.focus import hide_giving_focus
from openobd_desktop.ui.window.page_stack import HISTORY, SESSIONS, SETTINGS
from openobd_desktop.ui.window.profile_button import ProfileButton
from openobd_desktop.ui.window.sidebar_entry import SessionEntryButton
from openobd_desktop.ui.window.sidebar_texts import entry_texts

WIDTH = 208
NARROW = 176
"""Pixels on a small screen."""


class Sidebar(QWidget):
    """Follows the open sessions; ``session_chosen`` carries an id, ``place_chosen`` the name of a page."""

    place_chosen = Signal(str)
    session_chosen = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._current = ""
        self._entries: dict[str, SessionEntryButton] = {}
        self._undo: dict[str, Callable[[], None]] = {}
        self.profile = ProfileButton(context)
        self._places = {
            SESSIONS: QPushButton(self.tr("Sessions")),
            HISTORY: QPushButton(self.tr("History")),
            SETTINGS: QPushButton(self.tr("Settings")),
        }
        self._none = Text(self.tr("No session is open here."), role="caption", wrap=True)
        self._list = QVBoxLayout()
        self._scroll = QScrollArea()
        self._titles: dict[str, str] = {}
        self._lay_out()
        self.refresh()
        self.mark(SESSIONS)

    def _lay_out(self) -> None:
        self.setObjectName("sidebar")
        self.setProperty("area", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        for place, name in ((SESSIONS, "sessions"), (HISTORY, "history"), (SETTINGS, "settings")):
            self._equip(place, name)
        self._list.setSpacing(2)
        self._list.setContentsMargins(0, 0, 0, 0)
        inner = QWidget()
        holder = QVBoxLayout(inner)
        holder.setContentsMargins(0, 0, 0, 0)
        holder.addLayout(self._list)
        holder.addStretch(1)
        scroll = self._scroll
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 16, 8, 8)
        column.setSpacing(4)
        for button in self._places.values():
            column.addWidget(button)
        column.addSpacing(12)
        for text in (Text(self.tr("Open here"), role="caption"), self._none):
            text.setContentsMargins(8, 0, 0, 0)
            column.addWidget(text)
        column.addWidget(scroll, 1)
        column.addWidget(self.profile)

    def be_narrow(self, narrow: bool) -> None:
        """Leaves more room to the page where the screen is small."""
        self.setFixedWidth(NARROW if narrow else WIDTH)

    @property
    def ids(self) -> list[str]:
        """The sessions with an entry, from the top."""
        return list(self._entries)

    def mark(self, session_id: str) -> None:
        """Marks which page is shown: that of a session, or a named place."""
        self._current = session_id
        for place, button in self._places.items():
            button.setChecked(place == session_id)
        for one, entry in self._entries.items():
            entry.setChecked(one == session_id)
        if session_id in self._entries:
            self._scroll.ensureWidgetVisible(self._entries[session_id], 0, 0)

    def refresh(self) -> None:
        """Takes in which sessions are open and what the profile is."""
        sessions = {active.id: active for active in self._context.service.open_sessions}
        self._titles = entry_titles(sessions.values())
        for gone in [one for one in self._entries if one not in sessions]:
            self._drop(gone)
        for session_id, active in sessions.items():
            if session_id not in self._entries:
                self._add(active)
        self._none.setVisible(not sessions)
        self.profile.refresh()
        self.refresh_times()

    def refresh_times(self) -> None:
        """Takes in that time has passed."""
        for active in self._context.service.open_sessions:
            self._say(active)

    def stop(self) -> None:
        """Lets go of the sessions."""
        for undo in self._undo.values():
            undo()
        self._undo.clear()

    def _add(self, active: ActiveSession) -> None:
        entry = SessionEntryButton()
        entry.clicked.connect(lambda: self._on_entry_clicked(active.id))
        entry.setChecked(active.id == self._current)
        before = next(reversed(self._entries.values()), self._places[SETTINGS])
        self._entries[active.id] = entry
        self._undo[active.id] = active.subscribe(lambda: self._say(active))
        self._list.addWidget(entry)
        QWidget.setTabOrder(before, entry)

    def _drop(self, session_id: str) -> None:
        self._undo.pop(session_id)()
        entry = self._entries.pop(session_id)
        hide_giving_focus(entry, self._places[SESSIONS])
        entry.deleteLater()

    def _say(self, active: ActiveSession) -> None:
        if active.id in self._entries:
            words = entry_texts(active, self._context.service.service_time())
            self._entries[active.id].set_texts(replace(words, ticket=self._titles.get(active.id, words.ticket)))

    def _on_entry_clicked(self, session_id: str) -> None:
        self.mark(self._current)
        self.session_chosen.emit(session_id)

    def _equip(self, place: str, picture: str) -> None:
        button = self._places[place]
        button.setAccessibleName(button.text())
        button.setProperty("kind", "nav")
        button.setCheckable(True)
        button.setIcon(icon(picture))
        button.clicked.connect(lambda: self._on_place_clicked(place))

    def _on_place_clicked(self, place: str) -> None:
        self.mark(self._current)
        self.place_chosen.emit(place)
