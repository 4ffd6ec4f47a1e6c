"""Qt socket notifiers that call the readers and writers of an event loop."""

from __future__ import annotations

from asyncio import Handle
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QSocketNotifier


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
        remove(active, fd)
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


def remove(active: dict[Any, Notifier], fd: Any) -> bool:
    """Stops calling a descriptor's reader or writer; returns whether one was registered."""
    notifier = active.pop(fd, None)
    if notifier is None:
        return False
    notifier.setEnabled(False)
    if notifier.handle is not None:
        notifier.handle.cancel()
        notifier.handle = None
    return True
