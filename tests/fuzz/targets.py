"""Register of the targets: functions that read something from outside, each with a way to draw inputs for it."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from typing import Any

from msgspec import Struct

import tests.fuzz
from openobd_desktop.errors import OpenObdError
from tests.fuzz.draws import Draw

Make = Callable[[Draw], Any]
Feed = Callable[[Any], object]


class Target(Struct, frozen=True):
    """A reader of something from outside.

    Attributes:
        name: Its name in commands.
        make: Draws an input.
        feed: Passes the input to the reader; may be a coroutine function that awaits nothing but ``asyncio.sleep(0)``.
        allowed: The only errors that the reader may raise.
        in_thread: Whether the program runs the reader in a thread; otherwise, it runs on the event loop.
        megabytes: Memory that one input may take.
        largest: Rough limit for the size of an input, in bytes or characters.
        cases: Number of inputs in the short form.
    """

    name: str
    make: Make
    feed: Feed
    allowed: tuple[type[BaseException], ...] = (OpenObdError,)
    in_thread: bool = False
    megabytes: int = 50
    largest: int = 100_000
    cases: int = 150


class Case(Struct, frozen=True):
    """One input of a target, which its number determines."""

    target: Target
    number: int

    @property
    def command(self) -> str:
        """The command that feeds this input again."""
        return f"python -m tests.fuzz --target {self.target.name} --seed {self.number} --cases 1"

    def content(self) -> Any:
        """Returns the input."""
        return self.target.make(Draw(f"{self.target.name} {self.number}", self.target.largest))


REGISTER: dict[str, Target] = {}


def target(name: str, make: Make, **limits: Any) -> Callable[[Feed], Feed]:
    """Returns a decorator that registers a function as a target; ``limits`` are fields of ``Target``."""

    def register(feed: Feed) -> Feed:
        REGISTER[name] = Target(name, make, feed, **limits)
        return feed

    return register


def load() -> dict[str, Target]:
    """Returns all targets by name."""
    for module in pkgutil.iter_modules(tests.fuzz.__path__):
        if module.name.endswith("_targets"):
            importlib.import_module(f"{tests.fuzz.__name__}.{module.name}")
    return dict(sorted(REGISTER.items()))
