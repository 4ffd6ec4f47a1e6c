"""Connection test for a profile, with its button, the elapsed seconds, the stop button and the result."""

from __future__ import annotations

import asyncio
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from openobd_desktop.core.profiles.logins import tickets_of
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import Profile
from openobd_desktop.errors import OpenObdError, PartnerApiMissing
from openobd_desktop.ui.common.times import duration
from openobd_desktop.ui.common.translate import translate
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.focus import hide_giving_focus
from openobd_desktop.ui.widgets.notice import Notice


class ConnectionTest(QObject):
    """Connection test that shows its state in ``notice``.

    If the service accepts the profile and the profile has a Partner API, a further line says whether that API accepts
    it.

    Attributes:
        button: The button that starts the test; the owner connects it to ``begin``.
        stop: The button that stops the test; visible during a test.
        ended: Signal emitted when the test has ended or been stopped; carries whether it succeeded.
        error: The error of the last test; None if it did not fail.
        asks_for_tickets: Whether the Partner API is tested, too; False if the user would not get to see the result.
    """

    ended = Signal(bool)

    def __init__(self, context: AppContext, owner: QWidget, notice: Notice) -> None:
        super().__init__(owner)
        self.button = BusyButton(self.tr("Test connection"))
        self.stop = BusyButton(self.tr("Stop test"))
        self.stop.hide()
        self._context = context
        self._owner = owner
        self._notice = notice
        self._seconds = 0
        self._task: asyncio.Future[Any] | None = None
        self._tickets_task: asyncio.Future[Any] | None = None
        """The test of the Partner API, which follows a successful test."""
        self.error: OpenObdError | None = None
        self.asks_for_tickets = True
        self._ticking = QTimer(self, interval=1000)
        self._ticking.timeout.connect(self._on_second_passed)
        self.stop.clicked.connect(self._on_stop_clicked)

    def begin(self, profile: Profile, secret: Secret | None, proxy_password: Secret | None = None) -> None:
        """Logs in and fetches the list of sessions over a separate connection; nothing is saved."""
        if self.button.busy:
            return
        self._forget_tickets()
        self.error = None
        self._task = self._context.actions.run(
            self._context.profiles.test,
            profile,
            secret,
            proxy_password,
            owner=self._owner,
            busy=self.button,
            then=lambda sessions: self._show_success(sessions, profile, secret, proxy_password),
            failed=self._failed,
        )
        self._seconds = 0
        self.stop.show()
        self._ticking.start()
        self._show_time()

    def clear(self) -> None:
        """Clears the result because the input has changed; does nothing during a test."""
        if not self.button.busy:
            self._forget_tickets()
            self._notice.clear()

    def _forget_tickets(self) -> None:
        if self._tickets_task is not None:
            self._tickets_task.cancel()
            self._tickets_task = None

    def _show_time(self) -> None:
        self._notice.show_message(Tone.INFO, self.tr("Testing… ({time})").format(time=duration(self._seconds)))

    def _on_second_passed(self) -> None:
        self._seconds += 1
        self._show_time()

    def _on_stop_clicked(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._end()
        self._notice.show_message(Tone.INFO, self.tr("Test stopped. Nothing was saved."))
        self.ended.emit(False)

    def _show_success(
        self, sessions: int | None, profile: Profile, secret: Secret | None, proxy_password: Secret | None
    ) -> None:
        self._end()
        success = self.tr("Success: the service accepts this profile and lists %Ln session(s).", "", sessions or 0)
        self._notice.show_message(Tone.GOOD, success)
        self.ended.emit(True)
        if not self.asks_for_tickets:
            return
        self._tickets_task = self._context.actions.run(
            self._context.profiles.test,
            profile,
            secret,
            proxy_password,
            tickets_of,
            owner=self._owner,
            then=lambda tickets: self._add_line(success, self._tickets_line(tickets)),
            failed=lambda error: self._add_line(success, self._fault_line(error), error.details),
            retry=False,
        )

    def _tickets_line(self, tickets: int | None) -> str:
        return "" if tickets is None else self.tr("The Partner API lists %Ln ticket(s).", "", tickets)

    def _fault_line(self, error: OpenObdError) -> str:
        missing = self.tr("There are no tickets at this address.")
        what = missing if isinstance(error, PartnerApiMissing) else translate(error.what)
        return self.tr("Partner API: {what}").format(what=what)

    def _add_line(self, success: str, line: str, details: str = "") -> None:
        """Adds a line about the Partner API, unless the notice shows something else by now."""
        if line and self._notice.text == success:
            self._notice.show_message(Tone.GOOD, f"{success}\n{line}", details)

    def _failed(self, error: OpenObdError) -> None:
        self._end()
        self.error = error
        self._notice.show_error(error)
        self.ended.emit(False)

    def _end(self) -> None:
        self._task = None
        self._ticking.stop()
        hide_giving_focus(self.stop, self.button)
