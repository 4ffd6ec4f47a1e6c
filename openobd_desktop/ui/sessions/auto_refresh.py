"""Automatic refresh of the session list, less frequent while the window is hidden."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from openobd_desktop.core.aio.backoff import around
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.errors import LoginError, OpenObdError
from openobd_desktop.ui.context.actions import Actions
from openobd_desktop.ui.messages.board import MessageBoard
from openobd_desktop.ui.widgets.busy_button import BusyButton

CAUSE = "refresh"
HIDDEN_FACTOR = 4


class AutoRefresh(QObject):
    """Periodic refresh of the session list; each interval begins when a reply arrives, so that requests never pile up.

    An error that occurs repeatedly is shown only once. A refused login is not retried automatically, because repeated
    attempts could lock the account.
    """

    def __init__(
        self,
        service: SessionService,
        actions: Actions,
        messages: MessageBoard,
        seconds: Callable[[], int],
        owner: QWidget,
    ) -> None:
        super().__init__(owner)
        self._service = service
        self._actions = actions
        self._messages = messages
        self._seconds = seconds
        self._owner = owner
        self._watched = True
        self._reported = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._forget = service.subscribe(self._on_service_changed)
        self._wait()

    @property
    def interval(self) -> int:
        """The current interval between refreshes in seconds."""
        return max(1, self._seconds()) * (1 if self._watched else HIDDEN_FACTOR)

    def set_watched(self, watched: bool) -> None:
        """Sets whether the list is visible; the list is refreshed when it becomes visible."""
        if watched == self._watched:
            return
        self._watched = watched
        if watched:
            self._on_timer_timeout()
        else:
            self._wait()

    def now(self, busy: BusyButton | None = None) -> None:
        """Fetches the list immediately at the user's request, and shows any error, even if it was shown before."""
        self._reported = ""
        self._fetch(busy)

    def stop(self) -> None:
        """Stops refreshing permanently."""
        self._timer.stop()
        self._forget()

    def _fetch(self, busy: BusyButton | None = None) -> None:
        self._actions.run(
            self._service.refresh, owner=self._owner, busy=busy, then=lambda _: self._wait(), failed=self._failed
        )

    def _wait(self, push_back: float | None = None) -> None:
        self._timer.start(round(around(self.interval, push_back) * 1000))

    def _on_timer_timeout(self) -> None:
        if self._service.connected and not isinstance(self._service.status.error, LoginError):
            self._timer.stop()
            self._fetch()
        else:
            self._wait()

    def _failed(self, error: OpenObdError) -> None:
        self._wait(error.push_back)
        if isinstance(error, LoginError) and not self._service.store.entries:
            # The empty list already shows this error and how to resolve it.
            return
        if error.what != self._reported:
            self._reported = error.what
            self._messages.show_error(error, self.now, cause=CAUSE)

    def _on_service_changed(self) -> None:
        status = self._service.status
        if status.error is None and status.last_contact is not None:
            self._reported = ""
            self._messages.clear(CAUSE)
