"""A window that prints a line when it is first painted: an empty one ("bare"), or the program in its demo ("ours")."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence

import PySide6.QtWidgets
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QTableView, QWidget


class Watch(QObject):
    """Event filter that prints a line at the first paint of a window, and of a table with rows."""

    def __init__(self) -> None:
        super().__init__()
        self._seen: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            if watched.isWindow():
                self._report("painted")
            table = watched.parent()
            if isinstance(table, QTableView) and table.accessibleName() == "Sessions" and table.model().rowCount():
                self._report("listed")
        return False

    def _report(self, what: str) -> None:
        if what not in self._seen:
            self._seen.add(what)
            print(what, flush=True)


class WatchedApplication(QApplication):
    """Application whose paint events are watched from the start."""

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(arguments)
        self._watch = Watch()
        self.installEventFilter(self._watch)


def _bare() -> None:
    application = WatchedApplication([])
    window = QWidget()
    window.resize(1280, 800)
    window.show()
    application.exec()


def _ours() -> None:
    PySide6.QtWidgets.QApplication = WatchedApplication  # type: ignore[misc, assignment]  # so the program needs to know of nothing
    from openobd_desktop.__main__ import main

    with tempfile.TemporaryDirectory() as folder:
        sys.argv[1:] = ["--demo", "--scenario", "busy partner", "--config-dir", folder]
        main()


if __name__ == "__main__":
    _ours() if sys.argv[1] == "ours" else _bare()
