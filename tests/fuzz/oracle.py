"""Judgement of one input: which errors it raises, and how much time and memory it takes."""

from __future__ import annotations

import contextlib
import functools
import gc
import inspect
import os
import signal
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct

from tests.fuzz.targets import Case, Target

STALL = 0.1
"""Seconds for which the event loop may be held (PROMISES.md)."""
PATIENCE = 10.0
"""Seconds of CPU after which work in a thread counts as a fault, although it does not hold the event loop."""
HANG = 20.0
"""Seconds of CPU after which an input is interrupted."""
MEGABYTE = 2**20


class HangError(BaseException):
    """Raised in a target that does not come back."""


class Fault(Struct, frozen=True):
    """What an input did that it must not do.

    Attributes:
        case: The input.
        what: The error and the place where it was raised, or the figure that exceeds its limit.
    """

    case: Case
    what: str

    def __str__(self) -> str:
        return f"{self.case.target.name} {self.case.number}: {self.what}\n  replay: {self.case.command}"


def judge(case: Case) -> Fault | None:
    """Feeds an input to its target; returns what is wrong, or None."""
    target, content = case.target, case.content()
    _reset_peak()
    before = _memory()
    with _interrupted_after(HANG):
        spent, error = _feed(target, content)
    grown = (_memory(peak=True) - before) / MEGABYTE
    if error is not None:
        return Fault(case, error)
    if grown > target.megabytes:
        return Fault(case, f"{grown:.0f} MB of memory, {target.megabytes} MB are allowed")
    if spent <= STALL:
        return None
    return _judge_time(case, target, content, spent)


def _judge_time(case: Case, target: Target, content: object, spent: float) -> Fault | None:
    # The shortest of three times, since a collection of garbage or a cold cache may prolong the first.
    if target.in_thread:
        held = min(_held_by_thread(lambda: _feed(target, content)) for _ in range(4))
        if held > STALL:
            return Fault(case, f"the thread holds the interpreter for {held * 1000:.0f} ms")
        return Fault(case, f"{spent:.1f} s of CPU") if spent > PATIENCE else None
    gc.collect()
    spent = min(spent, *(_feed(target, content)[0] for _ in range(2)))
    return Fault(case, f"{spent * 1000:.0f} ms of CPU on the event loop") if spent > STALL else None


def _feed(target: Target, content: object) -> tuple[float, str | None]:
    """Returns the CPU time, and the description of an error that the target must not raise."""
    began, longest = time.thread_time(), 0.0
    try:
        fed = target.feed(content)
        while inspect.iscoroutine(fed):
            # A coroutine that gives other work its turn holds the loop only from one turn to the next.
            try:
                fed.send(None)
            except StopIteration:
                break
            finally:
                longest, began = max(longest, time.thread_time() - began), time.thread_time()
    except target.allowed:
        return max(longest, time.thread_time() - began), None
    except (Exception, HangError) as error:
        frame = traceback.extract_tb(error.__traceback__)[-1]
        ours = [each for each in traceback.extract_tb(error.__traceback__) if "openobd_desktop" in each.filename]
        frame = ours[-1] if ours else frame
        place = f"{Path(frame.filename).name}:{frame.lineno}"
        return 0.0, f"{type(error).__name__} at {place}: {ascii(str(error))[:150]}"
    return max(longest, time.thread_time() - began), None


@contextmanager
def _interrupted_after(seconds: float) -> Iterator[None]:
    """Raises ``HangError`` in the block after ``seconds`` of CPU, also within a regular expression."""

    def interrupt(*_: object) -> None:
        raise HangError(f"no end after {seconds:g} s of CPU")

    if not hasattr(signal, "setitimer"):
        yield
        return
    former = signal.signal(signal.SIGPROF, interrupt)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, former)


def _held_by_thread(work: Callable[[], object]) -> float:
    """Runs ``work`` in a thread; returns the most CPU that it uses between two turns of this thread, in seconds."""
    clocks: list[int] = []
    ends: list[float] = []

    def run() -> None:
        clocks.append(time.pthread_getcpuclockid(threading.get_ident()))
        work()
        ends.append(time.thread_time())

    thread = threading.Thread(target=run, daemon=True)
    longest = last = 0.0
    thread.start()
    while thread.is_alive():
        # The CPU of the thread and not the time of day, since a busy PC may run neither of them.
        with contextlib.suppress(OSError):
            used = time.clock_gettime(clocks[0]) if clocks else 0.0
            longest, last = max(longest, used - last), used
        thread.join(0.002)
    return max(longest, *(end - last for end in ends), 0.0)


@functools.cache
def _opened(name: str, flags: int) -> int:
    """Returns a descriptor that stays open, since opening these files takes long; -1 if there is none."""
    try:
        return os.open(f"/proc/self/{name}", flags)
    except OSError:
        return -1


def _reset_peak() -> None:
    # Without it, only a new maximum of the process is noticed.
    with contextlib.suppress(OSError):
        os.write(_opened("clear_refs", os.O_WRONLY), b"5")


def _memory(*, peak: bool = False) -> int:
    """Returns the resident memory of the process, now or at its peak, in bytes; 0 where the system does not say."""
    try:
        lines = os.pread(_opened("status", os.O_RDONLY), 4096, 0).splitlines()
    except OSError:
        return 0
    wanted = b"VmHWM:" if peak else b"VmRSS:"
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith(wanted)), 0)
