"""Base class for objects that notify listeners of changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, ParamSpec

P = ParamSpec("P")


class Observable(Generic[P]):
    """An object that calls its listeners after each change, in the order in which they subscribed.

    ``P`` is the parameter list of the listeners; the listeners of an ``Observable[[]]`` have no parameters.
    """

    def __init__(self) -> None:
        self._listeners: list[Callable[P, object]] = []

    def subscribe(self, listener: Callable[P, object]) -> Callable[[], None]:
        """Registers ``listener`` to be called after each change; returns a function that ends the subscription."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def notify(self, *args: P.args, **kwargs: P.kwargs) -> None:
        """Calls all listeners; subscribing or unsubscribing during the call takes effect at the next change."""
        for listener in tuple(self._listeners):
            listener(*args, **kwargs)
