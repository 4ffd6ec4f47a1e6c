"""Rule that a window, whenever it is shown, lies inside the available area of its screen with its frame."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

FRAME = QMargins(6, 32, 6, 6)
"""Pixels of a usual frame; what the desktop really draws is known only some time after a window is shown."""
LOOK = 100
"""Milliseconds between two looks at a window that has been shown: no event tells that the desktop has framed it."""
LOOKS = 10
"""Looks until a window has settled; what moves it later is the user."""


def keep_on_screen(window: QWidget) -> None:
    """Brings ``window`` inside the screen each time it is shown, until it has settled there."""
    window.installEventFilter(_Keeper(window))


def room_on(screen: QScreen) -> QSize:
    """What a window of usual frame may be large on ``screen``."""
    return screen.availableGeometry().marginsRemoved(FRAME).size()


def bring_on_screen(window: QWidget) -> None:
    """Moves ``window``, and makes it smaller if need be, until its frame is inside the available area."""
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
    """The one it is on; the first one where its own is gone."""
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
                # A place of ours would keep Qt from putting a dialog in front of the middle of its window.
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
