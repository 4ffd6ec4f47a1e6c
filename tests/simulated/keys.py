"""Key store of a simulated PC, which outlives its programs."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from contextvars import Context
from functools import partial
from typing import TypeVar

from openobd_desktop.errors import KeyStoreLocked, KeyStoreUnavailable, OpenObdError
from tests.simulated.faults import KeyFate, Plan
from tests.simulated.loop import VirtualLoop, current_process
from tests.simulated.trace import Trace

T = TypeVar("T")
LONGEST_WAIT = 40.0
"""Longest time until a user has unlocked the key store, in seconds."""


class Keys:
    """The entries of a key store, with the methods of a backend of ``keyring``.

    Attributes:
        name: The name of the PC.
        entries: The secrets, by service and name.
        touched_at: When the key store last failed, in seconds of the loop.
    """

    def __init__(self, loop: VirtualLoop, dice: random.Random, plan: Plan, trace: Trace) -> None:
        self._loop = loop
        self._dice = dice
        self._plan = plan
        self._trace = trace
        self._context = Context()
        self.name = ""
        self.entries: dict[tuple[str, str], str] = {}
        self.touched_at = -1000.0

    def get_password(self, service: str, name: str) -> str | None:
        """Returns a secret, or None if there is none."""
        return self.entries.get((service, name))

    def set_password(self, service: str, name: str, secret: str) -> None:
        """Stores a secret."""
        self.entries[service, name] = secret

    def delete_password(self, service: str, name: str) -> None:
        """Removes a secret."""
        del self.entries[service, name]

    def ask(self, work: Callable[[], T]) -> asyncio.Future[T]:
        """Stands for the daemon thread that asks the key store."""
        process = current_process()
        assert process is not None, "only a program asks the key store"
        answer: asyncio.Future[T] = self._loop.create_future()
        fate = self._plan.fate(KeyFate)
        assert isinstance(fate, KeyFate)
        if fate is not KeyFate.OK:
            self.touched_at = self._loop.time() + LONGEST_WAIT
        if self._trace.is_on:
            self._trace.note(self.name, f"asks the key store{'' if fate is KeyFate.OK else f': {fate.value}'}")
        if fate is not KeyFate.SILENT:
            late = self._dice.uniform(0.5, LONGEST_WAIT) if fate is KeyFate.LATE else 0.0
            seconds = 0.002 + late
            in_thread = partial(process.context.copy().run, work)
            self._loop.call_later(seconds, self._answer, in_thread, answer, fate, context=self._context)
        return answer

    def _answer(self, work: Callable[[], T], answer: asyncio.Future[T], fate: KeyFate) -> None:
        if answer.done():
            return
        if fate is KeyFate.LOCKED:
            answer.set_exception(KeyStoreLocked("KeyringLocked"))
        elif fate is KeyFate.REFUSES:
            answer.set_exception(KeyStoreUnavailable("KeyringError"))
        else:
            try:
                value = work()
            except OpenObdError as error:
                answer.set_exception(error)
            else:
                answer.set_result(value)
