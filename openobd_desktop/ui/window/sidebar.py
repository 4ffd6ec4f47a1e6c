"""Sidebar with the pages, the open sessions and the profile menu."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget

from openobd_desktop.core.sessions.attention import Cause
from openobd_desktop.ui.common.labels import entry_titles
from openobd_desktop.ui.common.times import whole
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.context.verbs import allow
from openobd_desktop.ui.look.resources import icon
from openobd_desktop.ui.look.text import LINE_LIMIT, Text, escaped, one_line, tip
from openobd_desktop.ui.widgets.focus import hide_giving_focus
from openobd_desktop.ui.window.page_stack import HISTORY, SESSIONS, SETTINGS, TICKETS

if TYPE_CHECKING:
    from openobd_desktop.core.session.active_session import ActiveSession
    from openobd_desktop.ui.context.app_context import ProfileMark
    from openobd_desktop.ui.window.sidebar_entry import SessionEntryButton

BESIDE = 28
"""Total width in pixels of the padding and the gap between icon and text."""


class ProfileButton(QPushButton):
    """Button that shows the current profile and opens the profile menu."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profiles = context.profiles
        self._commands = context.profile_commands
        self._full_text = ""
        self.setObjectName("profileButton")
        self.setProperty("kind", "nav")
        self.setAccessibleName(self.tr("Profile"))
        self.setIcon(icon("profile"))
        self.clicked.connect(self._on_button_clicked)
        self.refresh()

    def refresh(self) -> None:
        """Shows the current profile."""
        current = self._profiles.current
        name = current.name if current else self.tr("no profile")
        self._full_text = self.tr("Profile: {name}").format(name=one_line(name))
        self._fit()
        self.setAccessibleDescription(one_line(name))
        where = f"{current.host}, {current.cluster}" if current and not self._profiles.demo else ""
        self.setToolTip(tip(where) or self.tr("Switches, edits or adds a profile"))

    def _fit(self) -> None:
        """Elides a long name, which is shown in full in the menu and the accessible description."""
        room = self.width() - self.iconSize().width() - BESIDE
        self.setText(escaped(self.fontMetrics().elidedText(self._full_text, Qt.TextElideMode.ElideRight, room)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _on_button_clicked(self) -> None:
        menu = self.menu_now()
        menu.popup(self.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def menu_now(self) -> QMenu:
        """Returns a new menu for switching, editing and adding profiles."""
        menu = QMenu(self)
        menu.setObjectName("profileMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill(menu)
        return menu

    def fill(self, menu: QMenu) -> None:
        """Adds the profiles and the profile commands to ``menu``."""
        self._add_profiles(menu)
        edit = menu.addAction(self.tr("Edit profile"))
        allow(edit, self._why_not_edit())
        edit.triggered.connect(lambda: self._commands.edit(self._profiles.current))
        menu.addAction(self.tr("Add profile")).triggered.connect(lambda: self._commands.edit(None))
        demo = menu.addAction(self.tr("Start demo"))
        allow(demo, self._why_not_demo())
        demo.triggered.connect(lambda: self._commands.start_demo())
        leave = menu.addAction(self.tr("Log out"))
        what = self.tr("Removes the client secret and all tokens from this PC; the profile is kept")
        allow(leave, self._why_not_change(), what)
        leave.triggered.connect(lambda: self._commands.sign_out())
        menu.setToolTipsVisible(True)

    def _why_not_change(self) -> str:
        if self._profiles.current is None:
            return self.tr("You are not logged in.")
        return self.tr("This profile is set by environment variables on this PC.") if self._profiles.locked else ""

    def _why_not_edit(self) -> str:
        return self._why_not_change() or (self.tr("The demo cannot be edited.") if self._profiles.demo else "")

    def _why_not_demo(self) -> str:
        if not self._profiles.overrides.allow_demo:
            return self.tr("Your IT department has disabled the demo on this PC.")
        return self.tr("The demo is running.") if self._profiles.demo else ""

    def _add_profiles(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        current = self._profiles.current
        for profile in self._profiles.all:
            action = menu.addAction(escaped(profile.name, LINE_LIMIT))
            action.setToolTip(tip(profile.name))
            action.setCheckable(True)
            action.setChecked(profile == current)
            action.setProperty("page", False)
            action.triggered.connect(lambda _checked=False, name=profile.name: self._commands.switch(name))
            group.addAction(action)
        if self._profiles.all:
            menu.addSeparator()


WIDTH = 208
NARROW = 176
"""Width of the sidebar in pixels on a small screen."""


class Sidebar(QWidget):
    """Sidebar of the window; ``session_chosen`` carries a session ID, and ``place_chosen`` the name of a page.

    Attributes:
        handed_over: The button that shows the number of tickets handed over by colleagues; hidden if there are none.
    """

    place_chosen = Signal(str)
    session_chosen = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._current = ""
        self._new_tickets = 0
        self._entries: dict[str, SessionEntryButton] = {}
        self._undo: dict[str, Callable[[], None]] = {}
        self.profile = ProfileButton(context)
        self._places = {
            TICKETS: QPushButton(self.tr("Tickets")),
            SESSIONS: QPushButton(self.tr("Sessions")),
            HISTORY: QPushButton(self.tr("History")),
            SETTINGS: QPushButton(self.tr("Settings")),
        }
        self.handed_over = QPushButton()
        self._heading = Text(self.tr("Open on this PC"), role="caption")
        self._none = Text(self.tr("No sessions are open on this PC."), role="caption", wrap=True)
        self._list = QVBoxLayout()
        self._scroll = QScrollArea()
        self._titles: dict[str, str] = {}
        self._marks: dict[str, ProfileMark] = {}
        self._lay_out()
        self.refresh()
        self.mark(SESSIONS)

    def _lay_out(self) -> None:
        self.setObjectName("sidebar")
        self.setProperty("area", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        for place, name in ((TICKETS, "tickets"), (SESSIONS, "sessions"), (HISTORY, "history"), (SETTINGS, "settings")):
            self._set_up_button(place, name)
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
        # A new entry has no position until the layout is updated.
        scroll.verticalScrollBar().rangeChanged.connect(self._show_current)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 16, 8, 8)
        column.setSpacing(4)
        self.handed_over.setProperty("kind", "nav")
        self.handed_over.setObjectName("handedOver")
        self.handed_over.setIcon(icon("warning"))
        self.handed_over.setToolTip(self.tr("Shows the tickets that colleagues have handed over to you"))
        for button in (*self._places.values(), self.handed_over):
            column.addWidget(button)
        column.addSpacing(12)
        for text in (self._heading, self._none):
            text.setContentsMargins(8, 0, 0, 0)
            column.addWidget(text)
        column.addWidget(scroll, 1)
        column.addWidget(self.profile)

    def set_narrow(self, narrow: bool) -> None:
        """Sets whether the sidebar uses the width meant for small screens."""
        self.setFixedWidth(NARROW if narrow else WIDTH)

    @property
    def ids(self) -> list[str]:
        """The IDs of the sessions in the sidebar, from top to bottom."""
        return list(self._entries)

    def mark(self, session_id: str) -> None:
        """Marks the entry of the current page; ``session_id`` is a session ID or the name of a page."""
        self._current = session_id
        for place, button in self._places.items():
            button.setChecked(place == session_id)
        for one, entry in self._entries.items():
            entry.setChecked(one == session_id)
        self._show_current()

    def choose_number(self, number: int) -> None:
        """Selects the Sessions page (1) or an open session, counting from the top; ignores a number without a page."""
        if number <= 1 + len(self._entries):
            self._choose([SESSIONS, *self._entries][number - 1])

    def step(self, by: int) -> None:
        """Selects the page ``by`` places after the current one, cycling through the Sessions page and open sessions."""
        places = [SESSIONS, *self._entries]
        here = places.index(self._current) if self._current in places else 0
        self._choose(places[(here + by) % len(places)])

    def _choose(self, place: str) -> None:
        chosen = self.session_chosen if place in self._entries else self.place_chosen
        chosen.emit(place)

    def _show_current(self) -> None:
        if self._current in self._entries:
            self._scroll.ensureWidgetVisible(self._entries[self._current], 0, 0)

    def refresh(self) -> None:
        """Shows the open sessions and the current profile."""
        sessions = {active.id: active for active in self._context.service.open_sessions}
        self._titles = entry_titles(sessions.values())
        for gone in [one for one in self._entries if one not in sessions]:
            self._drop(gone)
        for session_id, active in sessions.items():
            if session_id not in self._entries:
                self._add(active)
        self._heading.setVisible(bool(sessions))
        self._none.setVisible(not sessions)
        self.profile.refresh()
        self.refresh_times()

    def _refresh_tickets(self) -> None:
        """Shows the Tickets entry if tickets are offered, with the number of new ones."""
        button = self._places[TICKETS]
        if not self._context.profiles.tickets.is_offered:
            hide_giving_focus(button, self._places[SESSIONS])
            return
        count = len(self._context.service.attention.new_tickets)
        if count == self._new_tickets and not button.isHidden():
            return
        self._new_tickets = count
        name = self.tr("Tickets")
        button.setText(self.tr("Tickets ({count})").format(count=whole(count)) if count else name)
        button.setAccessibleDescription(self.tr("%Ln new ticket(s)", "", count) if count else "")
        button.setIcon(icon("warning" if count else "tickets"))
        button.show()

    def refresh_times(self) -> None:
        """Updates the times shown in the entries, and the number of handovers."""
        self._refresh_tickets()
        count = len(self._context.service.attention.handed_over)
        if not count:
            hide_giving_focus(self.handed_over, self._places[SESSIONS])
        else:
            self.handed_over.setText(self.tr("Handovers ({count})").format(count=whole(count)))
            self.handed_over.setAccessibleName(self.handed_over.text())
            self.handed_over.show()
        if sessions := self._context.service.open_sessions:
            from openobd_desktop.ui.context.app_context import profile_marks

            self._marks = profile_marks(self._context)
        for active in sessions:
            self._refresh_entry(active)

    def stop(self) -> None:
        """Unsubscribes from the sessions."""
        for undo in self._undo.values():
            undo()
        self._undo.clear()

    def _add(self, active: ActiveSession) -> None:
        from openobd_desktop.ui.window.sidebar_entry import SessionEntryButton

        entry = SessionEntryButton()
        entry.clicked.connect(lambda: self._on_entry_clicked(active.id))
        entry.setChecked(active.id == self._current)
        before = next(reversed(self._entries.values()), self._places[SETTINGS])
        self._entries[active.id] = entry
        self._undo[active.id] = active.subscribe(lambda: self._refresh_entry(active))
        self._list.addWidget(entry)
        QWidget.setTabOrder(before, entry)

    def _drop(self, session_id: str) -> None:
        self._undo.pop(session_id)()
        entry = self._entries.pop(session_id)
        hide_giving_focus(entry, self._places[SESSIONS])
        entry.deleteLater()

    def _refresh_entry(self, active: ActiveSession) -> None:
        from openobd_desktop.ui.context.app_context import NO_MARK
        from openobd_desktop.ui.window.sidebar_entry import entry_texts

        if active.id in self._entries:
            unseen = self._context.service.attention.unseen(active.id)
            texts = entry_texts(active, self._context.service.service_clock.now(), unseen)
            ticket, mark = self._titles.get(active.id, texts.ticket), self._marks.get(active.id, NO_MARK)
            self._entries[active.id].set_texts(replace(texts, ticket=ticket, profile=mark.name, place=mark.place))

    def _on_entry_clicked(self, session_id: str) -> None:
        self.mark(self._current)
        unseen = self._context.service.attention.unseen(session_id)
        if any(each.cause is Cause.ANSWERED for each in unseen):
            # A single click shows the answer.
            self._context.session_commands.ask(session_id)
        else:
            self.session_chosen.emit(session_id)

    def _set_up_button(self, place: str, picture: str) -> None:
        button = self._places[place]
        button.setAccessibleName(button.text())
        button.setProperty("kind", "nav")
        button.setCheckable(True)
        button.setIcon(icon(picture))
        button.clicked.connect(lambda: self._on_place_clicked(place))

    def _on_place_clicked(self, place: str) -> None:
        self.mark(self._current)
        self.place_chosen.emit(place)
