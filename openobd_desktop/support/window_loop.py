"""Event loop of the UI thread, based on qasync's event loop, with one queue of callbacks and one heap of timers.

qasync 0.28 starts a Qt timer for each callback, which halves the throughput of a stream of small messages. Its timers
fire up to 5 % early, and are kept until they fire even if they are cancelled.
"""

from __future__ import annotations

import math
import threading
import time
from asyncio import Handle, TimerHandle
from collections import deque
from collections.abc import Callable
from contextvars import Context
from functools import partial
from heapq import heapify, heappop, heappush
from inspect import CO_COROUTINE
from types import CodeType
from typing import Any

from PySide6.QtCore import QBasicTimer, QCoreApplication, QEvent, QObject, QSocketNotifier, Qt, QTimer, QTimerEvent
from qasync import QEventLoop, _format_handle

BUDGET = 0.008
"""Seconds for which callbacks run before Qt handles its own events; half a frame at 60 Hz."""
LONG = 0.1
"""Minimum duration, in seconds, of a callback that is reported to ``on_long``."""
_DAY = 86_400.0
_SPARE = 100
"""Number of cancelled timers at which they are removed from the heap, provided that they outnumber all other timers."""
QT_RUNS_IN: CodeType = QEventLoop.run_forever.__code__  # type: ignore[attr-defined]  # see WindowLoop
"""The code whose frame is the innermost one while Qt runs without calling Python."""
_EVENT = QEvent.Type.User

Callback = Callable[..., object]


class Notifier(QSocketNotifier):
    """Socket notifier that calls the reader or writer of a file descriptor.

    Attributes:
        handle: The reader or writer; None if there is none.
        is_busy: Whether the reader or writer is being called.
    """

    def __init__(self, number: int, kind: QSocketNotifier.Type) -> None:
        super().__init__(number, kind)
        self.handle: Handle | None = None
        self.is_busy = False


class Notifiers:
    """All notifiers of an event loop.

    Notifiers are kept until the loop is closed and reused for the next descriptor with the same number: a reader may be
    removed while its notifier is calling it, and the notifier must not be deleted during that call.
    """

    def __init__(self, on_activated: Callable[[Notifier, int], None]) -> None:
        self._on_activated = on_activated
        self._made: dict[tuple[int, QSocketNotifier.Type], Notifier] = {}

    def start(self, active: dict[Any, Notifier], kind: QSocketNotifier.Type, fd: Any, handle: Handle) -> None:
        """Calls ``handle`` whenever the descriptor ``fd`` is ready; ``fd`` is a number or an object with ``fileno``."""
        _remove(active, fd)
        number = fd if isinstance(fd, int) else fd.fileno()
        notifier = self._made.get((number, kind))
        if notifier is None:
            notifier = self._made[number, kind] = Notifier(number, kind)
            notifier.activated["int"].connect(partial(self._on_activated, notifier))  # type: ignore[index]
        active[fd] = notifier
        notifier.handle = handle
        notifier.setEnabled(True)

    def close(self) -> None:
        """Stops all notifiers permanently."""
        for notifier in self._made.values():
            notifier.setEnabled(False)
            notifier.activated["int"].disconnect()  # type: ignore[index]  # the stubs lack overloads
        self._made.clear()


def _remove(active: dict[Any, Notifier], fd: Any) -> bool:
    """Stops calling a descriptor's reader or writer; returns whether one was registered."""
    notifier = active.pop(fd, None)
    if notifier is None:
        return False
    notifier.setEnabled(False)
    if notifier.handle is not None:
        notifier.handle.cancel()
        notifier.handle = None
    return True


class WindowLoop(QEventLoop):  # type: ignore[misc]  # qasync makes its base class by a decorator
    """Event loop whose callbacks run one after the other within a single Qt event, for a limited time.

    As in asyncio, no callback runs while the loop is stopped. As in qasync, callbacks also run in a Qt event loop that
    is nested in a callback.

    ``sleep(0)`` lets other callbacks run, but Qt handles its events only after ``budget`` seconds: callers that need
    Qt to lay out or paint something must sleep for longer.

    Attributes:
        budget: Seconds for which callbacks run before Qt handles its own events.
        on_long: Function that is called with the handle and the duration of each callback that took ``LONG`` or longer.
    """

    budget = BUDGET

    def __init__(self, *args: Any, **options: Any) -> None:
        self.on_long: Callable[[Handle, float], None] = _ignore
        self._queue: deque[Handle] = deque()
        self._heap: list[tuple[float, int, TimerHandle]] = []
        self._count = 0
        """Number of timers created so far; timers due at the same time fire in the order of their creation."""
        self._cancelled = 0
        """Number of cancelled timers in the heap."""
        self._armed_for = math.inf
        """Time at which the Qt timer fires, on this loop's clock."""
        self._awake = False
        """Whether the queue is being drained or an event that will drain it has been posted; any thread may set it."""
        self._posted = False
        """Whether an event that will drain the queue has been posted, but has not been handled yet."""
        self._interrupt: BaseException | None = None
        self._notifiers = Notifiers(self._on_activated)
        self._paused: list[Notifier] = []
        self._receiver = _Receiver(self._on_event)
        self._nested = QBasicTimer()
        """Timer that fires at once in a nested Qt event loop; cheaper than an event for each drain of the queue."""
        self._timer_of_qt = QTimer()
        self._timer_of_qt.setSingleShot(True)
        self._timer_of_qt.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer_of_qt.timeout.connect(self._on_timeout)
        super().__init__(*args, **options)

    def run_forever(self) -> Any:
        """Runs until ``stop`` is called, or until a callback raises ``SystemExit`` or ``KeyboardInterrupt``."""
        status = super().run_forever()
        if self._interrupt is not None:
            interrupt, self._interrupt = self._interrupt, None
            raise interrupt
        return status

    def close(self) -> None:
        """Drops all callbacks and timers, and closes the loop permanently."""
        if self.is_closed():
            return
        if not self.is_running():
            self._notifiers.close()
            self._read_notifiers.clear()
            self._write_notifiers.clear()
        super().close()
        self._timer_of_qt.stop()
        self._timer_of_qt.timeout.disconnect()
        self._receiver.on_event = _nothing
        self._queue.clear()
        self._heap.clear()

    def _before_run_forever(self) -> None:
        super()._before_run_forever()
        self._thread_id: int | None = threading.get_ident()
        self._resume_notifiers()
        QCoreApplication.removePostedEvents(self._receiver)
        self._posted = False
        self._wake()

    def _after_run_forever(self) -> None:
        super()._after_run_forever()
        self._thread_id = None

    # Callbacks

    def call_soon(self, callback: Callback, *args: Any, context: Context | None = None) -> Handle:
        """Runs the callback after all callbacks that are already waiting."""
        if self._closed or self._debug:
            self._check_closed()
            self._check_thread()
        _check(callback)
        handle = Handle(callback, args, self, context)
        self._queue.append(handle)
        if not self._awake:
            self._wake()
        return handle

    def call_soon_threadsafe(self, callback: Callback, *args: Any, context: Context | None = None) -> Handle:
        """Runs the callback after all callbacks that are already waiting; may be called from any thread.

        Once the loop is closed, callbacks from other threads are dropped. On Windows, an exception would end the thread
        that hands over the results of gRPC, and gRPC's shutdown would then wait for that thread forever.

        Raises:
            RuntimeError: the loop is closed, and this is the main thread.
        """
        if self._closed:
            if threading.current_thread() is threading.main_thread():
                self._check_closed()
            dropped = Handle(callback, args, self, context)
            dropped.cancel()
            return dropped
        # Repeats the code of call_soon, because an additional function call would slow down each message of a stream.
        _check(callback)
        handle = Handle(callback, args, self, context)
        self._queue.append(handle)
        if not self._awake:
            self._wake()
        return handle

    def _add_callback(self, handle: Handle) -> None:
        # Called by asyncio for signals.
        self._queue.append(handle)
        if not self._awake:
            self._wake()

    def _wake(self) -> None:
        self._awake = True
        if not self._posted:
            self._posted = True
            QCoreApplication.postEvent(self._receiver, QEvent(_EVENT))

    def _on_event(self) -> None:
        self._posted = False
        self._drain(self.budget)

    def _drain(self, budget: float) -> None:
        """Runs at least one callback; stops when none are left or ``budget`` seconds have passed."""
        try:
            if self.is_running():
                self._nested.start(0, self._receiver)
                self._run_queue(budget)
        except (SystemExit, KeyboardInterrupt) as interrupt:
            self._interrupt = interrupt
            self.stop()
        finally:
            self._nested.stop()
            # Must precede the check of the queue: a thread that read True has already appended its callback.
            self._awake = False
            if self.is_running():
                self._wait_for_more()

    def _wait_for_more(self) -> None:
        if self._queue:
            self._wake()
        elif self._heap and self._heap[0][0] < self._armed_for:
            self._arm(self._heap[0][0])

    def _run_queue(self, budget: float) -> None:
        queue, heap, monotonic = self._queue, self._heap, time.monotonic
        handle: Handle | None
        now = monotonic()
        end = now + budget
        while True:
            if heap and heap[0][0] <= now:
                self._queue_due(now)
            # One round, as in asyncio: callbacks that are added meanwhile wait for the next round, or for the next run.
            for _ in range(len(queue)):
                # A Qt event loop that ran inside a callback may have emptied the queue.
                handle = queue.popleft() if queue else None
                if handle is None or handle._cancelled:
                    continue
                begin = now
                if self._debug:
                    self._run_in_debug_mode(handle)
                else:
                    handle._run()
                now = monotonic()
                if now - begin >= LONG:
                    self.on_long(handle, now - begin)
                if now >= end:
                    break
            # An exception's traceback refers to this frame, and would keep the task that raised the exception alive.
            handle = None
            if not queue or now >= end or not self.is_running():
                return

    def _run_in_debug_mode(self, handle: Handle) -> None:
        self._current_handle: Handle | None = handle
        begin = time.monotonic()
        try:
            handle._run()
        finally:
            self._current_handle = None
        lasted = time.monotonic() - begin
        if lasted >= self.slow_callback_duration:
            self._logger.warning("Executing %s took %.3f seconds", _format_handle(handle), lasted)
        del handle  # For the same reason as in _run_queue.

    # Timers

    def call_later(self, delay: float, callback: Callback, *args: Any, context: Context | None = None) -> TimerHandle:
        """Runs the callback in ``delay`` seconds."""
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(self, when: float, callback: Callback, *args: Any, context: Context | None = None) -> TimerHandle:
        """Runs the callback once ``time`` has reached ``when``, never earlier."""
        if self._closed:
            self._check_closed()
        if self._debug:
            self._check_thread()
        _check(callback)
        handle = TimerHandle(when, callback, args, self, context)
        handle._scheduled = True  # type: ignore[attr-defined]  # tells asyncio to report a cancellation
        self._count += 1
        heappush(self._heap, (when, self._count, handle))
        if when < self._armed_for:
            self._arm(when)
        return handle

    def _arm(self, when: float) -> None:
        wait = when - time.monotonic()
        if wait > 0:
            self._armed_for = when
            self._timer_of_qt.start(math.ceil(min(wait, _DAY) * 1000))
        elif not self._awake:
            self._wake()

    def _on_timeout(self) -> None:
        # The Qt timer fires even if its timer is cancelled: stopping it at each cancellation would cost more.
        self._armed_for = math.inf
        if not self._awake:
            self._awake = True
            self._drain(self.budget)

    def _queue_due(self, now: float) -> None:
        while self._heap and self._heap[0][0] <= now:
            handle = heappop(self._heap)[2]
            handle._scheduled = False  # type: ignore[attr-defined]
            if handle._cancelled:
                self._cancelled -= 1
            else:
                self._queue.append(handle)

    def _timer_handle_cancelled(self, handle: TimerHandle) -> None:
        if not handle._scheduled:  # type: ignore[attr-defined]
            return
        self._cancelled += 1
        if self._cancelled >= _SPARE and 2 * self._cancelled > len(self._heap):
            # The handle is marked as cancelled only after this call.
            self._heap[:] = [entry for entry in self._heap if not (entry[2]._cancelled or entry[2] is handle)]
            heapify(self._heap)
            self._cancelled = 0

    # Readers and writers

    def _add_reader(self, fd: Any, callback: Callback, *args: Any) -> Handle:
        return self._notify(self._read_notifiers, QSocketNotifier.Type.Read, fd, Handle(callback, args, self, None))

    def _remove_reader(self, fd: Any) -> bool:
        return not self.is_closed() and _remove(self._read_notifiers, fd)

    def _add_writer(self, fd: Any, callback: Callback, *args: Any) -> Handle:
        return self._notify(self._write_notifiers, QSocketNotifier.Type.Write, fd, Handle(callback, args, self, None))

    def _remove_writer(self, fd: Any) -> bool:
        return not self.is_closed() and _remove(self._write_notifiers, fd)

    def _notify(self, active: dict[Any, Notifier], kind: QSocketNotifier.Type, fd: Any, handle: Handle) -> Handle:
        self._check_closed()
        self._notifiers.start(active, kind, fd, handle)
        return handle

    def _on_activated(self, notifier: Notifier, _: int) -> None:
        handle = notifier.handle
        if handle is None or handle._cancelled:
            return
        if not self.is_running() or notifier.is_busy:
            # A Qt event loop that runs instead of this loop, or inside it, would call the handle again and again.
            notifier.setEnabled(False)
            self._paused.append(notifier)
            return
        notifier.is_busy = True
        # Called at once, ahead of all waiting callbacks; if callbacks are still waiting, the budget is used up.
        self._queue.appendleft(handle)
        budget = 0.0 if self._awake else self.budget
        self._awake = True
        self._drain(budget)
        notifier.is_busy = False
        if self._paused:
            self._resume_notifiers()

    def _resume_notifiers(self) -> None:
        for notifier in self._paused:
            if notifier.handle is not None:
                notifier.setEnabled(True)
        self._paused.clear()


class _Receiver(QObject):
    """The object whose events drain the queue; a separate class, because a qasync loop is not a Qt object."""

    def __init__(self, on_event: Callable[[], None]) -> None:
        super().__init__()
        self.on_event = on_event

    def customEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        self.on_event()

    def timerEvent(self, event: QTimerEvent) -> None:  # noqa: N802 - Qt's name
        self.on_event()


def _check(callback: Any) -> None:
    """Raises ``TypeError`` for an object that cannot be used as a callback."""
    code = getattr(callback, "__code__", None)
    if not (callable(callback) if code is None else not code.co_flags & CO_COROUTINE):
        raise TypeError(f"a function was expected, not {callback!r}")


def _ignore(handle: Handle, seconds: float) -> None:
    pass


def _nothing() -> None:
    pass
