"""Prevention of sleep while a session is running, by a separate thread that uses the desktop, Windows or macOS."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from openobd_desktop.support.ways_to_keep_awake import Hold, Refused, Way
from openobd_desktop.ui.common.translate import translator

if TYPE_CHECKING:
    import socket

    from openobd_desktop.core.profiles.profiles import Profiles
    from openobd_desktop.core.session.active_session import ActiveSession
    from openobd_desktop.core.sessions.service import SessionService

PAUSES = (5.0, 30.0, 120.0, 600.0)
"""Seconds between attempts while nothing prevents sleep; the last pause is repeated."""

IDLE = "the PC may sleep"

_log = logging.getLogger(__name__)
_tr = translator("awake")


class KeepAwake:
    """Keeps the PC awake in the first of ``ways`` that works; no method waits for the desktop.

    If a hold ends early, for example because the desktop's service disappeared, the next way is tried; if no way is
    left, all ways are tried again after a pause.
    """

    def __init__(self, ways: Sequence[Way], pauses: Sequence[float] = PAUSES) -> None:
        self._ways = ways
        self._pauses = pauses
        self._reason: str | None = None
        """Why the PC must not sleep, as shown to the user; None if it may sleep."""
        self._is_closed = False
        self._failures = 0
        self._hold: Hold | None = None
        self._untried: list[Way] = []
        self._mouth: socket.socket | None = None
        """Socket to which a byte is written to wake the thread."""
        self.state = IDLE
        """A description for the diagnostics."""

    def hold(self, reason: str) -> None:
        """Starts preventing sleep, and returns immediately; ``reason`` may be shown to the user by the desktop."""
        if self._reason is None and not self._is_closed:
            self._reason = reason
            self._wake()

    def release(self) -> None:
        """Lets the PC sleep again; returns immediately."""
        if self._reason is not None:
            self._reason = None
            self._wake()

    def close(self) -> None:
        """Lets the PC sleep again and ends the thread, without waiting for either."""
        self._is_closed, self._reason = True, None
        if self._mouth is not None:
            mouth, self._mouth = self._mouth, None
            mouth.close()

    def _wake(self) -> None:
        if self._mouth is None:
            import socket

            ear, self._mouth = socket.socketpair()
            self._mouth.setblocking(False)
            threading.Thread(target=self._run, args=(ear,), name="awake", daemon=True).start()
        try:
            self._mouth.send(b".")
        except OSError:
            # The thread has not read the earlier bytes yet, or it has failed, which was reported; sessions are
            # unaffected.
            return

    def _run(self, ear: socket.socket) -> None:
        with ear:
            while not self._is_closed:
                self._follow()
                self._wait(ear)
            self._drop(IDLE)

    def _follow(self) -> None:
        """Acquires or releases the hold, as most recently requested."""
        reason = self._reason
        if reason is None:
            self._untried, self._failures = [], 0
            self._drop(IDLE)
        elif self._hold is None:
            self._take(reason)

    def _take(self, reason: str) -> None:
        self._untried = self._untried or list(self._ways)
        refusals = []
        while self._untried:
            way = self._untried.pop(0)
            try:
                self._hold = way.take(reason)
            except Refused as refusal:
                refusals.append(f"{way.name}: {refusal}")
            else:
                self._failures = 0
                self._say(f"sleep is prevented through {way.name}")
                return
        self._failures += 1
        self._say(f"sleep cannot be prevented ({'; '.join(refusals) or 'no way on this system'})")

    def _drop(self, state: str) -> None:
        if self._hold is not None:
            hold, self._hold = self._hold, None
            hold.release()
        self._say(state)

    def _say(self, state: str) -> None:
        if state != self.state:
            self.state = state
            _log.info("%s", state)

    def _wait(self, ear: socket.socket) -> None:
        """Waits for the next request, for the end of the hold, or until it is time for another attempt."""
        import select

        sock = self._hold.sock if self._hold is not None else None
        pause = self._pauses[min(self._failures, len(self._pauses)) - 1] if self._failures else None
        ready, _, _ = select.select([ear] if sock is None else [ear, sock], [], [], pause)
        if ear in ready:
            ear.recv(4096)
        if sock in ready and self._hold is not None:
            try:
                self._hold.check()
            except Refused as end:
                self._drop(f"sleep is no longer prevented ({end})")
                # Otherwise, a service that repeatedly grants a hold and breaks it would be asked forever.
                self._failures = 0 if self._untried else 1


class AwakeWhileRunning:
    """Keeps the PC awake while at least one session is running on it, unless the user has disabled this."""

    def __init__(self, service: SessionService, profiles: Profiles, awake: KeepAwake) -> None:
        self._service = service
        self._profiles = profiles
        self._awake = awake
        self._watched: dict[ActiveSession, Callable[[], None]] = {}
        self._undo = [service.subscribe(self._refresh), profiles.subscribe(self._refresh)]
        self._refresh()

    @property
    def state(self) -> str:
        """A description for the diagnostics."""
        return self._awake.state if self._profiles.settings.keep_awake else "not prevented, as chosen in the settings"

    def close(self) -> None:
        """Lets the PC sleep again."""
        for undo in (*self._undo, *self._watched.values()):
            undo()
        self._awake.close()

    def _refresh(self) -> None:
        sessions = self._service.open_sessions
        for gone in self._watched.keys() - set(sessions):
            self._watched.pop(gone)()
        for active in sessions:
            if active not in self._watched:
                self._watched[active] = active.subscribe(self._refresh)
        if self._profiles.settings.keep_awake and any(
            active.alive and active.id not in self._profiles.samples.ids for active in sessions
        ):
            self._awake.hold(_tr("A diagnostic session is running"))
        else:
            self._awake.release()
