"""Watchdog that records stalls of the UI thread for the log and the diagnostics."""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

STALL = 0.25
"""Delay of a beat, in seconds, above which the event loop counts as stalled."""
BEAT = 0.1
"""Seconds between two beats while the program is in the foreground."""
RARE_BEAT = 5.0
"""Seconds between two beats while the program is in the background; longer, so that the processor can sleep."""
SERIOUS = 1.0
"""Duration in seconds above which a stall is logged as a warning; shorter stalls are logged at the level INFO."""
PAUSE = 10.0
"""Seconds after a warning during which long callbacks are logged at the level INFO only."""
KEPT = 20
"""Number of stalls that are kept."""
DEPTH = 12
"""Maximum number of calls recorded from a stack, starting with the innermost."""

_log = logging.getLogger(__name__)


class Watchdog(QObject):
    """Runs a timer in the UI thread and, in a separate thread, checks whether the timer fires on time.

    A stall during a call that does not release the GIL is recorded without its location.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._clock = clock
        self._watched = threading.get_ident()
        self._beat_at = clock()
        self._interval = BEAT
        self._reported_at = 0.0
        """Time of the last beat before the most recent stall whose location was recorded."""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._changed = threading.Event()
        self._is_over = False
        self._warned_at = -PAUSE
        self._stalls: deque[str] = deque(maxlen=KEPT)

    @property
    def stalls(self) -> Sequence[str]:
        """The last stalls, oldest first."""
        return tuple(self._stalls)

    def begin(self) -> None:
        """Starts watching."""
        self.set_active(active=True)
        threading.Thread(target=self._listen, name="watchdog", daemon=True).start()

    def watch(self, application: QGuiApplication) -> Callable[[], None]:
        """Starts watching, less often while ``application`` is in the background; returns a function that stops it."""

        def stop() -> None:
            application.applicationStateChanged.disconnect(self._on_state_changed)
            self.stop()

        application.applicationStateChanged.connect(self._on_state_changed)
        self.begin()
        return stop

    def set_active(self, *, active: bool) -> None:
        """Sets whether the program is in the foreground."""
        self._beat_at = self._clock()
        self._interval = BEAT if active else RARE_BEAT
        self._timer.start(round(1000 * self._interval))
        self._changed.set()

    def stop(self) -> None:
        """Stops watching permanently."""
        self._timer.stop()
        self._is_over = True
        self._changed.set()

    def on_long_callback(self, handle: asyncio.Handle, seconds: float) -> None:
        """Records a callback that blocked the event loop for ``seconds`` seconds, as measured by the loop itself."""
        now = self._clock()
        text = f"{_now()} The event loop was held for {seconds:.2f} s by {described(handle)}."
        self._stalls.append(text)
        is_due = now - self._warned_at >= PAUSE
        if is_due:
            self._warned_at = now
        _log.log(logging.WARNING if is_due else logging.INFO, "%s", text)

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        self.set_active(active=state is Qt.ApplicationState.ApplicationActive)

    def _on_timer_timeout(self) -> None:
        former, now = self._beat_at, self._clock()
        self._beat_at = now
        lasted = now - former - self._interval
        if self._reported_at == former:
            if lasted > SERIOUS:
                self._note(lasted, f"That stall lasted {lasted:.2f} s.")
        elif lasted > STALL:
            self._note(lasted, f"The window stood still for {lasted:.2f} s in a call that could not be inspected.")

    def _listen(self) -> None:
        while not self._is_over:
            self._changed.wait(self._interval)
            self._changed.clear()
            beat = self._beat_at
            if self._clock() - beat > self._interval + STALL - BEAT and self._reported_at != beat:
                self._look(beat)

    def _look(self, beat: float) -> None:
        frame = sys._current_frames().get(self._watched)
        if frame is None or self._beat_at != beat or self._is_over:
            return
        # The stack is recorded without the values of variables.
        stack = "".join(traceback.format_list(traceback.extract_stack(frame)[-DEPTH:])).rstrip()
        self._reported_at = beat
        self._note(STALL, f"The window has been standing still for more than {STALL} s at:\n{stack}")

    def _note(self, lasted: float, text: str) -> None:
        self._stalls.append(f"{_now()} {text}")
        _log.log(logging.WARNING if lasted > SERIOUS else logging.INFO, "%s", text)


def _now() -> str:
    """Returns the local date and time with its UTC offset, as in the log."""
    return datetime.fromtimestamp(time.time(), UTC).astimezone().isoformat(" ", "seconds")


def described(handle: asyncio.Handle) -> str:
    """Returns the name and location of the function or task that an asyncio handle runs, without its arguments."""
    called: Any = getattr(handle, "_callback", None)
    owner = getattr(called, "__self__", None)
    if isinstance(owner, asyncio.Task):
        called = owner.get_coro()
    while not hasattr(called, "__qualname__") and hasattr(called, "func"):
        called = called.func
    code = getattr(called, "cr_code", None) or getattr(called, "__code__", None)
    place = f" ({Path(code.co_filename).name}:{code.co_firstlineno})" if code is not None else ""
    return f"{getattr(called, '__qualname__', type(called).__name__)}{place}"
