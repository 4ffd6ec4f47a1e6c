"""Work that may block for minutes, in a thread that neither the loop nor the exit of the program waits for."""

from __future__ import annotations

import asyncio
import queue
import threading
from collections.abc import Callable
from typing import TypeVar

from openobd_desktop.errors import LocalFault, OpenObdError

BRIEF = 0.08
"""Seconds for which the window may stand still without anybody noticing."""

T = TypeVar("T")


def run_in_daemon_thread(work: Callable[[], T], name: str) -> asyncio.Future[T]:
    """Starts ``work``, which raises nothing but ``OpenObdError``, and promises its result."""
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[T] = loop.create_future()
    threading.Thread(target=_answer, args=(work, loop, answer), name=name, daemon=True).start()
    return answer


def call_with_timeout(question: Callable[[], T], otherwise: T, limit: float | None = None) -> T:
    """What ``question``, which raises nothing, comes to within ``limit`` seconds, or ``BRIEF``; else ``otherwise``.

    For what the window wants to know at once and a disk that does not answer would hold for minutes.
    It goes on by itself when its time is over.
    """
    answers: queue.SimpleQueue[T] = queue.SimpleQueue()
    threading.Thread(target=lambda: answers.put(question()), name="question", daemon=True).start()
    try:
        return answers.get(timeout=BRIEF if limit is None else limit)
    except queue.Empty:
        return otherwise


def _answer(work: Callable[[], T], loop: asyncio.AbstractEventLoop, answer: asyncio.Future[T]) -> None:
    # Anything else is a fault of this program, of which the thread tells by itself.
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
        # The program has ended meanwhile; nobody waits any more.
        return
