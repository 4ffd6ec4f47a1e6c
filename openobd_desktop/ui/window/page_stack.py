"""Stack of the named pages and of one page per open session, each of which is created when first shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QLayout, QStackedWidget, QWidget

from openobd_desktop.core.session import Phase
from openobd_desktop.domain.session import SessionEntry
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.sessions.page import SessionsPage
from openobd_desktop.ui.widgets.focus import resume_focus

if TYPE_CHECKING:
    from openobd_desktop.ui.session.page import SessionPage
    from openobd_desktop.ui.window.handover import Contents

SESSIONS = ""
TICKETS = "page:tickets"
HISTORY = "page:history"
SETTINGS = "page:settings"


@runtime_checkable
class Focusing(Protocol):
    """Page that defines its initial focus."""

    @property
    def focus_start(self) -> QWidget:
        """The widget to focus when the page is first shown; must not be a destructive button."""


@runtime_checkable
class Choosing(Protocol):
    """Page on which sessions can be selected."""

    @property
    def chosen(self) -> SessionEntry | None:
        """The selected session, or None unless exactly one is selected."""


class PageStack(QStackedWidget):
    """Stack in which each page has a place: a page name or a session ID. ``shown`` carries the current place."""

    shown = Signal(str)
    made = Signal(object)
    """Signal emitted when a page is created; carries the page."""

    def __init__(self, context: AppContext, sessions: SessionsPage) -> None:
        super().__init__()
        self._context = context
        self._sessions = sessions
        self._named: dict[str, Callable[[], QWidget]] = {
            TICKETS: self._tickets_page,
            HISTORY: self._history_page,
            SETTINGS: self._settings_page,
        }
        self._pages: dict[str, QWidget] = {SESSIONS: sessions}
        self._prepared: dict[str, QWidget] = {}
        """Pages that have been created but not added yet."""
        self._unsent: dict[str, Contents] = {}
        """Contents of the fields on pages that have not been created yet, keyed by the page's place."""
        self.addWidget(sessions)

    def minimumSizeHint(self) -> QSize:
        # By default, Qt reserves space for the largest page, which may be hidden.
        page = self.currentWidget()
        return super().minimumSizeHint() if page is None else page.minimumSizeHint()

    @property
    def pages(self) -> list[QWidget]:
        """The pages that have been created."""
        return list(self._pages.values())

    @property
    def unsent(self) -> dict[str, Contents]:
        """The contents of the fields on each page, for the next window; with secrets only for the current page."""
        from openobd_desktop.ui.window.handover import contents_of

        here = self.place
        made = {place: contents_of(page, with_secrets=place == here) for place, page in self._pages.items()}
        return self._unsent | made

    def restore_unsent(self, unsent: dict[str, Contents]) -> None:
        """Restores the contents ``unsent`` of the previous window, on each page once it has been created."""
        self._unsent = dict(unsent)
        for place, page in self._pages.items():
            self._put_back(place, page)

    @property
    def place(self) -> str:
        """The place of the current page."""
        return next(place for place, page in self._pages.items() if page is self.currentWidget())

    def show_place(self, place: str) -> None:
        """Shows the page for ``place``; a session that is not open on this PC is selected in the list instead."""
        if place not in self._pages and place not in self._named and self._context.service.open_session(place) is None:
            self.show_place(SESSIONS)
            self._sessions.table.choose(place)
            return
        if place not in self._pages:
            self._add(place)
        page = self._pages[place]
        # Read before the page is shown, since Qt then moves the focus to the page's first button.
        before: QWidget | None = page.focusWidget()  # The type stub omits None.
        self.setCurrentWidget(page)
        resume_focus(page, before, _start(page))
        self.shown.emit(place)

    def show_in_history(self, session_id: str) -> None:
        """Shows the History page, and selects a session there once the history has been read."""
        self.show_place(HISTORY)
        choose = getattr(self.currentWidget(), "choose", None)
        if choose is not None:
            choose(session_id)

    def show_ticket_in_history(self, ticket: str) -> None:
        """Shows the History page with the sessions on a ticket; selects the newest once the history has been read."""
        self.show_place(HISTORY)
        show_ticket = getattr(self.currentWidget(), "show_ticket", None)
        if show_ticket is not None:
            show_ticket(ticket)

    def take_focus(self) -> None:
        """Focuses the widget that last had the focus on the current page."""
        page = self._pages[self.place]
        resume_focus(page, page.focusWidget(), _start(page))

    def focus_search(self) -> bool:
        """Focuses the search field of the current page; returns False if the page has none."""
        focus = getattr(self.currentWidget(), "focus_search", None)
        if focus is None:
            return False
        focus()
        return True

    def show_named(self, place: str) -> None:
        """Shows the page with this name, if there is one, but never the Tickets page."""
        # Until the login, it is not known whether tickets are offered.
        if place in self._named and place != TICKETS:
            self.show_place(place)

    def drop_closed(self) -> None:
        """Removes the pages of sessions that are no longer open on this PC."""
        self._unsent = {one: contents for one, contents in self._unsent.items() if self._is_known(one)}
        for gone in [one for one in self._pages if not self._is_known(one)]:
            if self.currentWidget() is self._pages[gone]:
                self.show_place(SESSIONS)
            self._drop(gone)

    def close_current(self) -> None:
        """Shows the Sessions page instead of the current page, and removes an ended session from the sidebar."""
        active = self._context.service.open_session(self.place)
        self.show_place(SESSIONS)
        if active is not None and active.phase is Phase.ENDED:
            self._context.service.dismiss(active.id)

    def _is_known(self, place: str) -> bool:
        return place == SESSIONS or place in self._named or self._context.service.open_session(place) is not None

    def _drop(self, place: str) -> None:
        page = self._pages.pop(place)
        self.removeWidget(page)
        page.deleteLater()

    def prepare(self, place: str) -> Iterator[None]:
        """Creates the page with this name before it is shown, in steps that each take less than a frame.

        If the page is shown before the last step, all remaining work is done at once, and the remaining steps do
        nothing.
        """
        if place not in self._pages and place not in self._prepared:
            self._prepared[place] = self._named[place]()
            yield
        if place in self._prepared:
            self._add(place)
            yield
        page = self._pages[place]
        layout: QLayout | None = page.layout()  # The stub omits None.
        if page.isHidden() and layout is not None:
            # Without this, the first layout would style all widgets of the page at once.
            page.resize(self.size())
            layout.activate()

    def _add(self, place: str) -> None:
        page = self._prepared.pop(place, None)
        if page is None:
            page = self._named[place]() if place in self._named else self._session_page(place)
        self._pages[place] = page
        self.addWidget(page)
        from openobd_desktop.ui.widgets.field_layout import give_mnemonics

        give_mnemonics(page)
        self.made.emit(page)
        self._put_back(place, page)

    def _put_back(self, place: str, page: QWidget) -> None:
        contents = self._unsent.pop(place, None)
        if contents is None:
            return
        from openobd_desktop.ui.window.handover import put_back

        complete = getattr(page, "complete", None)
        if complete is not None:
            complete()
        put_back(page, contents)

    def refresh(self) -> None:
        """Refreshes the list on the current page, or the session list if the page has none."""
        page = self.currentWidget() if self.place == TICKETS else self._sessions
        refresh = getattr(page, "refresh", None)
        if refresh is not None:
            refresh()

    # Pages are imported when they are first shown, so that the imports do not delay the first paint.
    def _tickets_page(self) -> QWidget:
        from openobd_desktop.ui.tickets.page import TicketsPage

        return TicketsPage(self._context)

    def _history_page(self) -> QWidget:
        from openobd_desktop.ui.history.page import HistoryPage

        return HistoryPage(self._context)

    def _settings_page(self) -> QWidget:
        from openobd_desktop.ui.settings.page import SettingsPage

        return SettingsPage(self._context)

    def _session_page(self, session_id: str) -> SessionPage:
        from openobd_desktop.ui.session.page import SessionPage

        return SessionPage(self._context, session_id, self)


def _start(page: QWidget) -> QWidget:
    """Returns the widget to focus when ``page`` is first shown."""
    return page.focus_start if isinstance(page, Focusing) else page
