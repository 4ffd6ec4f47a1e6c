"""Controller of the lock, which detects idleness, covers the window of a locked program and hides its other windows."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from shiboken6 import isValid

from openobd_desktop.core.lock import Lock
from openobd_desktop.ui.context.app_context import AppContext

if TYPE_CHECKING:
    from openobd_desktop.ui.lifecycle.lock_page import LockPage

PERIOD = 5000
"""Milliseconds between two checks, which also lock the program soon after the PC has woken from sleep."""
INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)
_PASSING = frozenset({Qt.WindowType.Popup, Qt.WindowType.ToolTip, Qt.WindowType.SplashScreen})


class InputWatch(QObject):
    """Informs the lock of input in any window of the program.

    Only native windows are watched: a filter on the whole application would be called for every event of every widget.
    """

    def __init__(self, application: QGuiApplication, lock: Lock) -> None:
        super().__init__()
        self._application = application
        self._lock = lock
        self._watched: list[QWindow] = []
        application.focusWindowChanged.connect(self._on_focus_window_changed)
        self.watch()

    def watch(self) -> None:
        """Watches the windows that are currently open; a new window is detected when it gets the focus."""
        for window in self._application.topLevelWindows():
            if window not in self._watched:
                window.installEventFilter(self)
        self._watched = self._application.topLevelWindows()

    def stop(self) -> None:
        """Stops watching."""
        self._application.focusWindowChanged.disconnect(self._on_focus_window_changed)
        for window in self._application.topLevelWindows():
            window.removeEventFilter(self)

    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        self._lock.touch()
        self.watch()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in INPUT:
            self._lock.touch()
        return False


class LockController(QObject):
    """Shows only the lock page while the program is locked; dialogs reappear with their input after unlocking."""

    def __init__(self, application: QApplication, context: AppContext, lock: Lock) -> None:
        super().__init__()
        self._application = application
        self._context = context
        self._lock = lock
        self._window: QMainWindow | None = None
        self._page: LockPage | None = None
        self._content: QWidget | None = None
        self._focus: QWidget | None = None
        """The widget that had the focus when the program was locked."""
        self._menus: list[QAction] = []
        self._put_away: list[QWidget] = []
        self._pending: Callable[[], None] | None = None
        self._input: InputWatch | None = None
        self._timer = QTimer(self, interval=PERIOD)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._undo = [lock.subscribe(self._on_lock_changed), context.profiles.subscribe(self._follow_settings)]
        self._follow_settings()

    def attach(self, window: QMainWindow) -> None:
        """Sets the main window, before it is shown, and covers it if the program is locked."""
        self._window, self._page = window, None
        if self._lock.locked:
            self._cover()

    def when_unlocked(self, do: Callable[[], None]) -> bool:
        """Calls ``do`` now or, if the program is locked, once it is unlocked; only the most recent callback is kept.

        Returns:
            Whether ``do`` has been called.
        """
        if self._lock.locked:
            self._pending = do
            return False
        do()
        return True

    def stop(self) -> None:
        """Stops watching; must be called before the window is destroyed."""
        for undo in self._undo:
            undo()
        self._application.removeEventFilter(self)
        self._timer.stop()
        if self._input is not None:
            self._input.stop()

    def _on_timer_timeout(self) -> None:
        if self._input is not None:
            self._input.watch()
        self._lock.check_idle()

    def _follow_settings(self) -> None:
        if self._lock.locks_itself == (self._input is not None):
            return
        if self._input is None:
            self._lock.touch()
            self._input = InputWatch(self._application, self._lock)
            self._timer.start()
        else:
            self._input.stop()
            self._input = None
            self._timer.stop()

    def _on_lock_changed(self) -> None:
        if self._lock.locked:
            self._cover()
        else:
            self._uncover()

    def _cover(self) -> None:
        if self._window is None or self._page is not None:
            return
        from openobd_desktop.ui.lifecycle.lock_page import LockPage

        window = self._window
        self._close_popups()
        for other in self._application.topLevelWidgets():
            if self._is_hidden_by_lock(other) and other.isVisible():
                self._hide(other)
        self._focus = window.focusWidget()
        self._menus = [menu for menu in window.menuBar().actions() if menu.isVisible()]
        for menu in self._menus:
            menu.setVisible(False)
        window.menuBar().hide()
        self._page = LockPage(self._context, self._lock, window)
        self._content = window.centralWidget()
        if self._content is not None:
            self._content.hide()
        self._page.show()
        self._page.raise_()
        self._page.focus_start.setFocus()
        self._application.installEventFilter(self)

    def _uncover(self) -> None:
        page, self._page = self._page, None
        if self._window is None or page is None:
            return
        self._application.removeEventFilter(self)
        for menu in self._menus:
            if isValid(menu):
                menu.setVisible(True)
        self._window.menuBar().show()
        if self._content is not None:
            self._content.show()
        page.hide()
        page.deleteLater()
        if self._focus is not None and isValid(self._focus):
            self._focus.setFocus()
        self._show_again()
        if self._pending is not None:
            pending, self._pending = self._pending, None
            pending()

    def _show_again(self) -> None:
        hidden, self._put_away = [each for each in self._put_away if isValid(each)], []
        for each in sorted(hidden, key=_depth):
            each.show()
            each.raise_()
        if hidden:
            max(hidden, key=_depth).activateWindow()

    def _close_popups(self) -> None:
        # Closing a menu may reveal the one that opened it.
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
            if QApplication.activePopupWidget() is popup:
                break

    def _is_hidden_by_lock(self, widget: QWidget) -> bool:
        return widget.isWindow() and widget is not self._window and widget.windowType() not in _PASSING

    def _hide(self, other: QWidget) -> None:
        if isValid(other) and other.isVisible():
            self._put_away.append(other)
            other.hide()
        if isValid(other):
            other.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Show and isinstance(watched, QWidget) and self._is_hidden_by_lock(watched):
            # A window that opens while the program is locked is hidden before anyone sees it.
            watched.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
            QTimer.singleShot(0, self, partial(self._hide, watched))
        elif kind == QEvent.Type.Close and watched in self._put_away:
            # The program has closed this window in the meantime, for example because its session has ended.
            self._put_away = [each for each in self._put_away if each is not watched]
        return kind == QEvent.Type.Shortcut and not self._is_on_page(watched)

    def _is_on_page(self, watched: QObject) -> bool:
        at: QObject | None = watched
        while at is not None and at is not self._page:
            at = at.parent()
        return at is not None


def _depth(widget: QWidget) -> int:
    """Returns the number of widgets that contain ``widget``, used to sort dialogs after the ones that opened them."""
    above = widget.parentWidget()
    return 0 if above is None else 1 + _depth(above)
