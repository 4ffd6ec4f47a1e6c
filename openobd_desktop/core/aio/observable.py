"""Base class of objects that announce their changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, ParamSpec

P = ParamSpec("P")


class Observable(Generic[P]):
    """Calls its listeners after each change, in the order in which they subscribed.

    ``P`` stands for the arguments of the listeners: ``Observable[[]]`` only announces that something has changed.
    """

    def __init__(self) -> None:
        self._listeners: list[Callable[P, object]] = []

    def subscribe(self, listener: Callable[P, object]) -> Callable[[], None]:
        """Calls ``listener`` after each change from now on; returns a function that ends the subscription."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def notify(self, *args: P.args, **kwargs: P.kwargs) -> None:
        """Calls all listeners; subscribing or unsubscribing during the call takes effect at the next change."""
        for listener in tuple(self._listeners):
            listener(*args, **kwargs)
