"""Detection of stray windows: a widget that is shown before it has a parent flashes up as a window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QDialog, QMainWindow, QMenu, QWidget

WINDOWS = (QDialog, QMainWindow, QMenu)


class _Witness(QObject):
    """Event filter that records each stray window."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self._see(watched)
        return False

    def _see(self, window: QWidget) -> None:
        if not isinstance(window, WINDOWS):
            self.seen.append(f"{type(window).__name__} {window.objectName() or window.accessibleName()!r}")


@contextmanager
def stray_windows(application: QCoreApplication) -> Iterator[list[str]]:
    """Yields a list of the windows shown inside the block, except dialogs, menus and main windows."""
    witness = _Witness()
    application.installEventFilter(witness)
    try:
        yield witness.seen
    finally:
        application.removeEventFilter(witness)
