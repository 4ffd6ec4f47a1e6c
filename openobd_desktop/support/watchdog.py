"""Watchdog that identifies what blocks the window's event loop, for the log and the diagnostics."""

from __future__ import annotations

import asyncio
import logging
import math
import sys
import threading
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from operator import attrgetter, itemgetter
from pathlib import Path
from types import CodeType
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication

from openobd_desktop.support.window_loop import LONG, QT_RUNS_IN, WindowLoop

LOOK = 0.05
"""Seconds between two checks of the loop while the program is in the foreground."""
RARE_LOOK = 5.0
"""Seconds between two checks while the program is in the background; longer, so that the processor can sleep."""
CLOSE_LOOK = 0.025
"""Seconds between two checks while the loop has not answered."""
QUESTION = 1.0
"""Seconds after which the loop is asked to answer even if it appears to be waiting, because Qt itself may block it."""
SERIOUS = 1.0
"""Duration in seconds above which every stall is logged, not only the first one at each place in the code."""
KEPT = 20
"""Maximum number of places in the code to report."""
DEPTH = 12
"""Maximum number of calls recorded from a stack, starting with the innermost."""
QT = "Qt itself"
"""Name used if the loop is blocked while none of our code is running."""

_IMPORTING = "<frozen importlib"
_ANSWER = QEvent.Type.User

_log = logging.getLogger(__name__)

Place = tuple[str, str]
"""The name of the code that blocks the loop, and its stack, innermost call first and without variables."""


class WatchedThread:
    """The thread that runs the loop, as seen from another thread; functions of ``package`` are named first."""

    def __init__(self, package: str = __name__.partition(".")[0]) -> None:
        self._id = threading.get_ident()
        self._ours = f"{package}."
        # Each step runs in C without releasing the GIL, so no frame can end while it is referenced here; otherwise its
        # variables, which may be widgets, would be destroyed in the wrong thread.
        self._codes = map(attrgetter("f_code"), map(itemgetter(self._id), iter(sys._current_frames, None)))

    def seems_to_wait(self) -> bool:
        """Returns whether Qt is running without any Python code, that is, waiting, painting or doing layout."""
        return next(self._codes) is QT_RUNS_IN

    def place(self) -> Place:
        """Returns what the thread is currently executing."""
        calls: list[tuple[str, CodeType, int]] = []
        frame = sys._current_frames().get(self._id)
        while frame is not None and frame.f_code is not QT_RUNS_IN:
            if not frame.f_code.co_filename.startswith(_IMPORTING):
                calls.append((frame.f_globals.get("__name__", ""), frame.f_code, frame.f_lineno or 0))
            frame = frame.f_back
        ours = (code for module, code, _ in calls if module.startswith(self._ours) and module != WindowLoop.__module__)
        name = next((_name(code) for code in ours), _name(calls[0][1]) if calls else QT)
        stack = (f'  File "{code.co_filename}", line {line}, in {code.co_qualname}' for _, code, line in calls[:DEPTH])
        return name, "\n".join(stack)


class _Hold:
    """A period during which the loop has not answered."""

    def __init__(self, earliest: float, seen: float) -> None:
        self.earliest = earliest
        """When the loop was last known to run, in monotonic seconds."""
        self.seen = seen
        """When the loop was first seen to be busy, in monotonic seconds."""
        self.place: Place | None = None
        self.is_noted = False

    @property
    def begun(self) -> float:
        return (self.earliest + self.seen) / 2


class _Count:
    """How often and for how long the loop was blocked at one place in the code."""

    def __init__(self, stack: str) -> None:
        self.stack = stack
        self.times = 0
        self.longest = LONG
        self.latest = ""


class Watchdog(QObject):
    """Watches the loop from a separate thread, without waking it up while it waits.

    If the loop does not appear to be waiting, it is asked to answer, and is considered blocked until it does; once the
    loop has been blocked for 0.1 s, the code that blocks it is recorded. A call that lets no other thread run is
    detected as soon as the call ends.

    Args:
        clock: Returns the time in seconds on a clock that never jumps.
        work: Returns the processor time in seconds that this process has used.
        watched: The thread that runs the loop.
    """

    def __init__(
        self,
        clock: Callable[[], float] = time.perf_counter,
        work: Callable[[], float] = time.process_time,
        watched: WatchedThread | None = None,
    ) -> None:
        super().__init__()
        self._clock = clock
        self._work = work
        self._watched = watched or WatchedThread()
        self._is_active = True
        self._pause = LOOK
        self._looked_at = self._asked_at = clock()
        self._worked = work()
        self._answered_at = self._named_at = self._resumed_at = -math.inf
        self._has_answered = True
        self._hold: _Hold | None = None
        self._exactly = 0.0
        """Duration of the current stall in seconds, as measured by the loop; 0 if unknown."""
        self._counts: dict[str, _Count] = {}
        self._lock = threading.Lock()
        self._changed = threading.Event()
        self._is_over = False
        self._thread = threading.Thread(target=self._listen, name="watchdog", daemon=True)

    @property
    def stalls(self) -> Sequence[str]:
        """The causes of stalls, longest stall first: when each last occurred, how often, for how long, and where."""
        with self._lock:
            worst = sorted(self._counts.items(), key=lambda item: -item[1].longest)[:KEPT]
        return tuple(
            "\n".join(filter(None, (f"{one.latest}: {one.times} x, up to {one.longest:.2f} s: {name}", one.stack)))
            for name, one in worst
        )

    def begin(self) -> None:
        """Starts watching."""
        self._looked_at, self._worked = self._clock(), self._work()
        self._thread.start()

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
        self._is_active = active
        self._changed.set()

    def stop(self) -> None:
        """Stops watching permanently."""
        self._is_over = True
        self._changed.set()
        # The thread must not be the last user of this object, because Qt objects are destroyed in their own thread.
        self._thread.join()

    def on_long_callback(self, handle: asyncio.Handle, seconds: float) -> None:
        """Records a callback that blocked the event loop for ``seconds`` seconds, as measured by the loop itself."""
        now = self._clock()
        if now - seconds < self._resumed_at or (self._is_late(now) and not self._has_worked(now)):
            return
        hold = self._hold
        if hold is not None and hold.place is not None:
            self._exactly = seconds
            return
        self._named_at = now
        if hold is not None:
            hold.earliest = hold.seen = now
        place = described(handle), ""
        self._note(place)
        self._note_end(place, seconds)

    def look(self) -> None:
        """Checks the loop once; called in the watching thread."""
        now = self._clock()
        is_late, has_worked = self._is_late(now), self._has_worked(now)
        former, self._looked_at, self._worked = self._looked_at, now, self._work()
        hold = self._hold
        if is_late and not has_worked:
            # The PC was asleep, the process was suspended, or other programs have been using the processor.
            former = self._resumed_at = now
            if hold is not None:
                hold.earliest = hold.seen = now
        if hold is not None and self._has_answered:
            self._end(hold)
            hold = None
        earliest = max(former, self._answered_at, self._named_at)
        if hold is not None:
            self._inspect(hold, now)
        elif is_late and has_worked and earliest == former:
            hold = self._ask(earliest, earliest + self._pause)
            hold.place = self._watched.place()
        elif has_worked or now - self._asked_at >= QUESTION or not self._watched.seems_to_wait():
            hold = self._ask(earliest, now)
        self._hold = hold
        self._pause = CLOSE_LOOK if hold is not None else LOOK if self._is_active else RARE_LOOK

    def customEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Answers the watching thread."""
        self._answered_at = self._clock()
        self._has_answered = True

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        self.set_active(active=state is Qt.ApplicationState.ApplicationActive)

    def _listen(self) -> None:
        while not self._is_over:
            self.look()
            self._changed.wait(self._pause)
            self._changed.clear()

    def _is_late(self, now: float) -> bool:
        """Returns whether the watching thread could not run for a while."""
        return now - self._looked_at >= self._pause + LONG

    def _has_worked(self, now: float) -> bool:
        """Returns whether the process has kept a processor busy for much of the time since the last check."""
        return self._work() - self._worked > (now - self._looked_at) / 4

    def _ask(self, earliest: float, seen: float) -> _Hold:
        self._asked_at, self._exactly, self._has_answered = self._looked_at, 0.0, False
        QCoreApplication.postEvent(self, QEvent(_ANSWER))
        return _Hold(earliest, seen)

    def _inspect(self, hold: _Hold, now: float) -> None:
        if hold.is_noted:
            return
        place = self._watched.place()
        # The loop may have continued in the meantime.
        if self._has_answered:
            return
        if hold.place is None or place[0] != QT:
            # Otherwise, the call that blocked the loop has just ended, and Qt has not had time to answer.
            hold.place = place
        if now - hold.seen >= LONG:
            hold.is_noted = True
            self._note(hold.place)

    def _end(self, hold: _Hold) -> None:
        if hold.place is None or not (hold.is_noted or self._answered_at - hold.earliest >= LONG):
            return
        if not hold.is_noted:
            self._note(hold.place)
        self._note_end(hold.place, self._exactly or self._answered_at - hold.begun)

    def _note(self, place: Place) -> None:
        """Counts a stall, and logs the first one at each place, if possible while the loop is still blocked."""
        name, stack = place
        with self._lock:
            is_new = name not in self._counts
            count = self._counts.setdefault(name, _Count(stack))
            count.times += 1
            count.latest = _now()
        if is_new:
            _log.warning("The window is held for %s s or more by %s%s", LONG, name, f":\n{stack}" if stack else "")

    def _note_end(self, place: Place, seconds: float) -> None:
        """Records the duration of a stall that has been counted."""
        name, stack = place
        with self._lock:
            count = self._counts[name]
            if seconds > count.longest:
                count.longest, count.stack = seconds, stack
        if seconds > SERIOUS:
            _log.warning("The window was held for %.2f s by %s", seconds, name)


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
    return _name(code) if code is not None else getattr(called, "__qualname__", type(called).__name__)


def _name(code: CodeType) -> str:
    return f"{code.co_qualname} ({Path(code.co_filename).name}:{code.co_firstlineno})"
