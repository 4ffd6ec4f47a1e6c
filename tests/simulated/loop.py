"""Event loop in virtual time, and the simulated processes whose callbacks it runs."""

from __future__ import annotations

import asyncio
import heapq
import inspect
import random
import warnings
from collections import deque
from collections.abc import Callable, Coroutine
from contextlib import suppress
from contextvars import Context, ContextVar, copy_context
from typing import Any, TypeVar

T = TypeVar("T")
BOOKKEEPING = ("_clear_awaited_by_callback", "_discard_awaited_by", "_log_on_exception")
"""Callbacks with which newer versions of asyncio keep their own records: ``shield`` and ``gather`` of Python 3.14."""
_current: ContextVar[Process] = ContextVar("process")


class Process:
    """A simulated process: everything that is started in its context runs only while it is alive and awake.

    Attributes:
        name: The name in the trace.
        pc: The PC on which it runs.
        alive: Whether it has not been killed.
        steps: Number of callbacks that have run in it, at most up to ``watched``; one ``await`` is one step. Those with
            which only some versions of Python keep their records do not count, so that each crashes at the same place.
        on_step: Called before the step with the number ``watched``, and may kill the process.
        context: The context in which its tasks must be started.
    """

    def __init__(self, name: str, pc: Any = None) -> None:
        self.name = name
        self.pc = pc
        self.alive = True
        self.steps = 0
        self.watched = -1
        self.on_step: Callable[[], None] = lambda: None
        self._held: list[Step] | None = None
        self.context: Context = copy_context()
        self.context.run(_current.set, self)

    @property
    def asleep(self) -> bool:
        """Whether its callbacks are held back because the PC sleeps."""
        return self._held is not None

    def sleep(self) -> None:
        """Holds back all callbacks until ``wake``."""
        if self._held is None:
            self._held = []

    def wake(self, loop: VirtualLoop) -> None:
        """Runs the callbacks that were held back."""
        held, self._held = self._held, None
        for handle in held or ():
            loop.run_soon(handle)

    def kill(self) -> None:
        """Ends the process between two callbacks; none of its code, such as a ``finally`` block, runs any more."""
        self.alive = False
        self._held = None

    def admits(self, handle: Step) -> bool:
        """Returns whether a callback may run now; keeps it for later if the process sleeps."""
        if not self.alive:
            return False
        if self._held is not None:
            self._held.append(handle)
            return False
        if self.watched < self.steps:
            # Nothing more will happen at a step.
            return True
        callback = handle._callback
        if getattr(getattr(callback, "func", callback), "__name__", "") in BOOKKEEPING:
            return True
        self.steps += 1
        if self.steps == self.watched:
            self.on_step()
            return self.alive
        return True


def current_process() -> Process | None:
    """Returns the process whose callback is running; None for the service, the network and the operators."""
    return _current.get(None)


class Step(asyncio.Handle):
    """A callback that is to run; like its base class, but made and cancelled in a fraction of the time."""

    __slots__ = ()

    def __init__(self, callback: Callable[..., object], args: tuple[Any, ...], context: Context | None) -> None:
        # The base class would ask the loop about debug mode, which the loop never has.
        self._context = copy_context() if context is None else context
        self._callback: Any = callback
        self._args: Any = args
        self._cancelled = False
        self._repr = None
        self._source_traceback = None

    def cancel(self) -> None:
        """Lets the loop skip the callback."""
        self._cancelled = True
        self._callback = self._args = None


class Timer(Step):
    """A callback that is to run at a moment of virtual time."""

    __slots__ = ("_when",)

    def __init__(
        self, when: float, callback: Callable[..., object], args: tuple[Any, ...], context: Context | None
    ) -> None:
        super().__init__(callback, args, context)
        self._when = when

    def when(self) -> float:
        """Returns the moment, in seconds of the loop."""
        return self._when


class _Numbered(asyncio.Task[Any]):
    """A task whose hash is a number, so that sets of tasks have the same order in every run."""

    def __init__(self, number: int, *args: Any, **options: Any) -> None:
        # Needed by the base class, which adds the task to a set.
        self.number = number
        super().__init__(*args, **options)

    def __hash__(self) -> int:
        return self.number


class VirtualLoop(asyncio.BaseEventLoop):
    """Event loop whose time stands still while callbacks run, and jumps to the next timer when none is left.

    Timers that are due at the same moment fire in an order chosen by ``dice``; everything else runs in the order that
    asyncio guarantees.

    Attributes:
        steps: Number of callbacks that have run.
        failures: What the loop's exception handler was told.
    """

    def __init__(self, dice: random.Random) -> None:
        super().__init__()
        # Debug mode would make each step ten times slower.
        self.set_debug(False)
        self.steps = 0
        self.failures: list[str] = []
        self._dice = dice
        self._now = 0.0
        self._tasks_made = 0
        self._tasks: list[_Numbered] = []
        self._timers_made = 0
        self._timers: list[tuple[float, int, Timer]] = []
        self._soon: deque[Step] = deque()
        self.set_exception_handler(self._note_failure)

    def time(self) -> float:
        """Returns the virtual time, in seconds since the loop was created."""
        return self._now

    def create_task(self, coro: Any, *, name: Any = None, context: Any = None, **options: Any) -> Any:
        """Creates a task that knows its number."""
        self._tasks_made += 1
        task = _Numbered(self._tasks_made, coro, loop=self, name=name, context=context, **options)
        self._tasks.append(task)
        if len(self._tasks) >= 256:
            self._tasks = [each for each in self._tasks if not each.done()]
            if len(self._tasks) >= 4096:
                raise RuntimeError("tasks pile up")
        return task

    def run_soon(self, handle: Step) -> None:
        """Runs a callback that was held back."""
        self._soon.append(handle)

    def call_soon(self, callback: Any, *args: Any, context: Context | None = None) -> Any:  # type: ignore[override]
        """Runs a callback after those that are ready."""
        step = Step(callback, args, context)
        self._soon.append(step)
        return step

    # There is no other thread.
    call_soon_threadsafe = call_soon  # type: ignore[assignment]

    def call_later(self, delay: float, callback: Any, *args: Any, context: Context | None = None) -> Any:  # type: ignore[override]
        """Runs a callback after ``delay`` seconds."""
        return self.call_at(self._now + delay, callback, *args, context=context)

    def call_at(self, when: float, callback: Any, *args: Any, context: Context | None = None) -> Any:  # type: ignore[override]
        """Runs a callback at a moment of virtual time."""
        timer = Timer(when, callback, args, context)
        self._timers_made += 1
        heapq.heappush(self._timers, (when, self._timers_made, timer))
        return timer

    def _run_once(self) -> None:
        """Runs everything until the loop is stopped."""
        soon, next_step = self._soon, self._soon.popleft
        while not self._stopping:  # type: ignore[attr-defined]
            if not soon:
                self._advance()
                continue
            step = next_step()
            if step._cancelled:
                continue
            context = step._context
            process = context.get(_current)
            if process is not None and not process.admits(step):
                continue
            self.steps += 1
            try:
                context.run(step._callback, *step._args)
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as error:
                self._note_failure(self, {"message": f"Exception in {step._callback}", "exception": error})

    def _advance(self) -> None:
        """Moves the time to the next timer, and makes all timers that are due at that moment ready."""
        timers, pop = self._timers, heapq.heappop
        while timers and timers[0][2]._cancelled:
            pop(timers)
        if not timers:
            raise RuntimeError("nothing will ever happen again")
        when, _, timer = pop(timers)
        self._now = now = max(self._now, when)
        if not timers or timers[0][0] > now:
            self._soon.append(timer)
            return
        due = [timer]
        while timers and timers[0][0] <= now:
            due.append(pop(timers)[2])
        self._dice.shuffle(due)
        self._soon.extend(due)

    def _write_to_self(self) -> None:
        """Does nothing: there is no other thread."""

    def _note_failure(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        self.failures.append(f"{context.get('message')}: {context.get('exception')!r}")

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Runs ``work`` to its end, then abandons everything that is left, and closes the loop."""
        try:
            return self.run_until_complete(work)
        finally:
            self._abandon()
            self.close()

    def _abandon(self) -> None:
        """Ends the tasks that are left, mostly those of killed processes, without running their code any further."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            for task in self._tasks:
                if not task.done():
                    task._log_destroy_pending = False  # type: ignore[attr-defined]
                    _abandon_coroutine(task.get_coro())
            self._tasks.clear()


def _abandon_coroutine(coroutine: Any) -> None:
    """Closes a coroutine; if it has not begun, also those that it was given and would have awaited."""
    if inspect.getcoroutinestate(coroutine) == inspect.CORO_CREATED:
        for given in inspect.getcoroutinelocals(coroutine).values():
            if inspect.iscoroutine(given):
                _abandon_coroutine(given)
    with suppress(BaseException):
        coroutine.close()
