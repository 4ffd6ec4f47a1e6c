"""Placement of windows inside the available area of their screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

FRAME = QMargins(6, 32, 6, 6)
"""Usual width of a window frame in pixels; the actual width is only known shortly after the window is shown."""
LOOK = 100
"""Milliseconds between checks of a window's frame; no event signals that the desktop has added one."""
LOOKS = 10
"""Number of checks after a window is shown; after that, the window stays where the user moves it."""


def keep_on_screen(window: QWidget) -> None:
    """Moves ``window`` inside the screen whenever it is shown."""
    window.installEventFilter(_Keeper(window))


def room_on(screen: QScreen) -> QSize:
    """Returns the maximum size of a window on ``screen``, allowing for a frame of the usual width."""
    return screen.availableGeometry().marginsRemoved(FRAME).size()


def bring_on_screen(window: QWidget) -> None:
    """Moves ``window``, shrinking it if necessary, so that its frame fits inside the available area of the screen."""
    if window.isFullScreen() or window.isMaximized() or window.isMinimized():
        return
    area = _screen_of(window).availableGeometry()
    margins = _frame_of(window)
    inner = area.marginsRemoved(margins)
    now = window.geometry()
    wanted = QRect(now.topLeft(), now.size().boundedTo(inner.size()).expandedTo(window.minimumSize()))
    wanted.moveLeft(max(inner.left(), min(wanted.left(), inner.right() + 1 - wanted.width())))
    wanted.moveTop(max(inner.top(), min(wanted.top(), inner.bottom() + 1 - wanted.height())))
    if wanted != now:
        window.setGeometry(wanted)


def _screen_of(window: QWidget) -> QScreen:
    """Returns the window's screen, or the primary screen if that screen has been disconnected."""
    here = QGuiApplication.screenAt(window.geometry().center()) or QGuiApplication.screenAt(window.geometry().topLeft())
    return here or QGuiApplication.primaryScreen()


def _frame_of(window: QWidget) -> QMargins:
    inner, outer = window.geometry(), window.frameGeometry()
    known = QMargins(
        inner.left() - outer.left(),
        inner.top() - outer.top(),
        outer.right() - inner.right(),
        outer.bottom() - inner.bottom(),
    )
    return FRAME if known.isNull() and QGuiApplication.platformName() != "offscreen" else known


class _Keeper(QObject):
    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._left = 0
        self._looks = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            if self._window.testAttribute(Qt.WidgetAttribute.WA_Moved):
                bring_on_screen(self._window)
            else:
                # Setting a position would prevent Qt from centring a dialog over its window.
                self._window.resize(self._window.size().boundedTo(room_on(self._window.screen())))
            self._left = LOOKS
            self._look_later()
        elif event.type() == QEvent.Type.Hide:
            self._left = 0
        return False

    def _look_later(self) -> None:
        if not self._looks:
            self._looks = True
            QTimer.singleShot(LOOK, self, self._on_look)

    def _on_look(self) -> None:
        self._looks = False
        if self._left > 0:
            self._left -= 1
            bring_on_screen(self._window)
            self._look_later()
