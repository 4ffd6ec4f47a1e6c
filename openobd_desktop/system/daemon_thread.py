"""Daemon threads for work that may block for minutes, without delaying the event loop or the program's exit."""

from __future__ import annotations

import asyncio
import queue
import threading
from collections.abc import Callable
from typing import TypeVar

from openobd_desktop.errors import LocalFault, OpenObdError

BRIEF = 0.08
"""Seconds for which the window can freeze without the user noticing."""

T = TypeVar("T")


def run_in_daemon_thread(work: Callable[[], T], name: str) -> asyncio.Future[T]:
    """Runs ``work``, which may only raise ``OpenObdError``, in a daemon thread; returns a future for its result."""
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[T] = loop.create_future()
    threading.Thread(target=_answer, args=(work, loop, answer), name=name, daemon=True).start()
    return answer


def call_with_timeout(question: Callable[[], T], otherwise: T, limit: float | None = None) -> T:
    """Returns the result of ``question``, or ``otherwise`` after ``limit`` seconds; ``question`` must not raise.

    Used for queries in the UI thread that an unresponsive disk could block for minutes. After the timeout, the daemon
    thread continues to run.

    Args:
        question: The function to call in a daemon thread.
        otherwise: The value to return after the timeout.
        limit: Seconds; None means ``BRIEF``.
    """
    answers: queue.SimpleQueue[T] = queue.SimpleQueue()
    threading.Thread(target=lambda: answers.put(question()), name="question", daemon=True).start()
    try:
        return answers.get(timeout=BRIEF if limit is None else limit)
    except queue.Empty:
        return otherwise


def _answer(work: Callable[[], T], loop: asyncio.AbstractEventLoop, answer: asyncio.Future[T]) -> None:
    # Applies to any other exception, which is a bug in this program and is reported by ``threading.excepthook``.
    hand_over: Callable[[], None] = lambda: answer.set_exception(LocalFault())  # noqa: E731 - replaced below
    try:
        value = work()
    except OpenObdError as error:
        fault = error
        hand_over = lambda: answer.set_exception(fault)  # noqa: E731 - one of three ends
    else:
        hand_over = lambda: answer.set_result(value)  # noqa: E731 - one of three ends
    finally:
        _deliver(loop, answer, hand_over)


def _deliver(loop: asyncio.AbstractEventLoop, answer: asyncio.Future[T], hand_over: Callable[[], None]) -> None:
    try:
        loop.call_soon_threadsafe(lambda: None if answer.done() else hand_over())
    except RuntimeError:
        # The event loop has been closed in the meantime.
        return
