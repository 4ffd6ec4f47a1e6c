"""The pages of the window: those with a name, and one for each open session; each made when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from openobd_desktop.core.session.active_session import Phase
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.sessions.page import SessionsPage
from openobd_desktop.ui.widgets.focus import resume_focus
from openobd_desktop.ui.window.handover import Contents, contents_of, put_back

if TYPE_CHECKING:
    from openobd_desktop.ui.session.page import SessionPage

SESSIONS = ""
HISTORY = "page:history"
SETTINGS = "page:settings"


@runtime_checkable
class Focusing(Protocol):
    """A page that knows where the keyboard begins."""

    @property
    def focus_start(self) -> QWidget:
        """The control that has the keyboard when the page is opened for the first time; nothing destructive."""


class PageStack(QStackedWidget):
    """A place is one of the names above or the id of a session; ``shown`` carries the one that is shown."""

    shown = Signal(str)
    made = Signal(object)
    """A page, as it is shown for the first time."""

    def __init__(self, context: AppContext, sessions: SessionsPage) -> None:
        super().__init__()
        self._context = context
        self._sessions = sessions
        self._named: dict[str, Callable[[], QWidget]] = {
            HISTORY: self._history_page,
            SETTINGS: self._settings_page,
        }
        self._pages: dict[str, QWidget] = {SESSIONS: sessions}
        self._unsent: dict[str, Contents] = {}
        """For pages that this window has not made yet."""
        self.addWidget(sessions)

    @property
    def pages(self) -> list[QWidget]:
        """The pages that have been made."""
        return list(self._pages.values())

    @property
    def unsent(self) -> dict[str, Contents]:
        """What stands in the fields of each page, for the next window; secrets only of the page that is shown."""
        here = self.place
        made = {place: contents_of(page, with_secrets=place == here) for place, page in self._pages.items()}
        return self._unsent | made

    def restore_unsent(self, unsent: dict[str, Contents]) -> None:
        """Puts into each page what ``unsent`` of the former window gave, as soon as the page is made."""
        self._unsent = dict(unsent)
        for place, page in self._pages.items():
            put_back(page, self._unsent.pop(place, {}))

    @property
    def place(self) -> str:
        """What is shown now."""
        return next(place for place, page in self._pages.items() if page is self.currentWidget())

    def show_place(self, place: str) -> None:
        """Shows a page; for a session that is not open here the list with it selected."""
        if place not in self._pages and place not in self._named and self._context.service.open_session(place) is None:
            self.show_place(SESSIONS)
            self._sessions.table.choose(place)
            return
        if place not in self._pages:
            self._add(place)
        page = self._pages[place]
        # Asked for before, since Qt gives a page the focus wherever its first button is.
        before: QWidget | None = page.focusWidget()  # its stub knows no None
        self.setCurrentWidget(page)
        resume_focus(page, before, _start(page))
        self.shown.emit(place)

    def take_focus(self) -> None:
        """Puts the keyboard into the page that is shown, where it was last."""
        page = self._pages[self.place]
        resume_focus(page, page.focusWidget(), _start(page))

    def focus_search(self) -> bool:
        """Puts the keyboard into the search box of the page that is shown; false if it has none."""
        focus = getattr(self.currentWidget(), "focus_search", None)
        if focus is None:
            return False
        focus()
        return True

    def show_named(self, place: str) -> None:
        """Shows the page of this name; does nothing if there is none."""
        if place in self._named:
            self.show_place(place)

    def drop_closed(self) -> None:
        """Removes the pages of sessions that are no longer open here."""
        self._unsent = {one: contents for one, contents in self._unsent.items() if self._is_known(one)}
        for gone in [one for one in self._pages if not self._is_known(one)]:
            if self.currentWidget() is self._pages[gone]:
                self.show_place(SESSIONS)
            self._drop(gone)

    def close_current(self) -> None:
        """Leaves the page for the list; only a session that has ended goes with its page, any other keeps its entry."""
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

    def _add(self, place: str) -> None:
        page = self._named[place]() if place in self._named else self._session_page(place)
        self._pages[place] = page
        self.addWidget(page)
        self.made.emit(page)
        put_back(page, self._unsent.pop(place, {}))

    # Imported with the first of its kind, so that the first paint need not wait for it.
    def _history_page(self) -> QWidget:
        from openobd_desktop.ui.history.page import HistoryPage

        return HistoryPage(self._context)

    def _settings_page(self) -> QWidget:
        from openobd_desktop.ui.settings.page import SettingsPage

        return SettingsPage(self._context)

    def _session_page(self, session_id: str) -> SessionPage:
        from openobd_desktop.ui.session.page import SessionPage

        return SessionPage(self._context, session_id)


def _start(page: QWidget) -> QWidget:
    """Where the keyboard is when ``page`` is opened for the first time: its tabs, its table or its first field."""
    return page.focus_start if isinstance(page, Focusing) else page
