"""A window that prints a line when it is first painted: an empty one ("bare"), or the program in its demo ("ours").

Only the paint events in question are watched: a filter for all events would make PySide create the Python object of
each widget and load its class, which is a large part of what is measured.
"""

from __future__ import annotations

import sys
import tempfile

import PySide6.QtWidgets
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QTableView, QWidget

_reported: set[str] = set()


def report(what: str) -> None:
    """Prints ``what`` the first time."""
    if what not in _reported:
        _reported.add(what)
        print(what, flush=True)


class _Window(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        super().paintEvent(event)
        report("painted")


class _Table(QTableView):
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        super().paintEvent(event)
        if self.accessibleName() == "Sessions" and self.model().rowCount():
            report("listed")


def _bare() -> None:
    application = QApplication([])
    window = _Window()
    window.resize(1280, 800)
    window.show()
    application.exec()


def _ours() -> None:
    from openobd_desktop import launch
    from openobd_desktop.__main__ import main

    class Splash(launch.SplashScreen):
        def show_now(self) -> None:
            super().show_now()
            report("painted")

    # Replaced at run time, so that the program does not need to know about the measurement.
    launch.SplashScreen = Splash  # type: ignore[misc]
    PySide6.QtWidgets.QTableView = _Table  # type: ignore[misc]
    with tempfile.TemporaryDirectory() as folder:
        sys.argv[1:] = ["--demo", "--scenario", "busy partner", "--config-dir", folder]
        main()


if __name__ == "__main__":
    _ours() if sys.argv[1] == "ours" else _bare()
