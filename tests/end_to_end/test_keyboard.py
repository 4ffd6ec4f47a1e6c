"""The main task with the keyboard alone; every key goes to the widget with the focus."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPlainTextEdit, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.core.session import Phase
from openobd_desktop.domain.session import Result, SessionState
from tests.end_to_end.script import Stage, play

STEPS = 60
"""Number of presses of the Tab key after which a control counts as unreachable."""
CONTROL = Qt.KeyboardModifier.ControlModifier


class Keyboard:
    """Keyboard that sends keys to the focused widget."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    @property
    def focused(self) -> QWidget:
        focused: QWidget | None = self._window.focusWidget()  # The stub omits None.
        return self._window if focused is None else focused

    @property
    def _window(self) -> QWidget:
        dialogs = self._stage.hand.dialogs()
        return dialogs[-1] if dialogs else self._stage.window

    async def in_use(self) -> None:
        """Activates the window in front and waits until it is active, since there is no window manager to do so."""
        self._window.activateWindow()
        await self._stage.until(self._window.isActiveWindow)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focused, key, modifier)

    def write(self, text: str) -> None:
        QTest.keyClicks(self.focused, text)

    def go_to(self, wanted: Callable[[QWidget], bool], key: Qt.Key = Qt.Key.Key_Tab) -> None:
        """Presses ``key`` until a ``wanted`` widget has the focus."""
        for _ in range(STEPS):
            if wanted(self.focused):
                return
            self.press(key)
        raise AssertionError(f"{STEPS} presses of {key.name} did not get there; now at {self.focused!r}")


def called(kind: type[QWidget], name: str) -> Callable[[QWidget], bool]:
    return lambda widget: isinstance(widget, kind) and name in (widget.accessibleName(), widget.accessibleDescription())


async def test_a_session_is_started_and_finished_without_a_mouse(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    async def script(stage: Stage) -> None:
        await stage.context.profiles.start_demo()
        keyboard = Keyboard(stage)
        await keyboard.in_use()
        keyboard.press(Qt.Key.Key_N, CONTROL)
        await stage.until(lambda: called(QLineEdit, "Ticket number")(keyboard.focused))
        keyboard.write(stage.logins.demo_tickets[0])
        keyboard.press(Qt.Key.Key_Return)
        await stage.until(lambda: bool(stage.context.service.open_sessions) and not stage.hand.dialogs())
        (active,) = stage.context.service.open_sessions
        await stage.until(lambda: active.phase is Phase.ACTIVE)
        await fill_in(keyboard)
        await stage.until(lambda: active.phase is Phase.ENDED)
        await stage.until(lambda: not stage.hand.dialogs())
        assert active.session.state is SessionState.FINISHED
        assert tuple(stage.simulator.call_log.results[active.id]) == ([4], 4, "Half of it works.")

    await play(qapp, tmp_path, script, demo=True, clock_factor=30.0)


async def fill_in(keyboard: Keyboard) -> None:
    keyboard.go_to(called(QWidget, "Finish session"))
    keyboard.press(Qt.Key.Key_Space)
    await keyboard.in_use()
    keyboard.go_to(called(QCheckBox, Result.NEEDS_COMPLETION.value))
    keyboard.press(Qt.Key.Key_Space)
    keyboard.go_to(lambda widget: isinstance(widget, QRadioButton))
    keyboard.go_to(called(QRadioButton, "Assistance requested"), Qt.Key.Key_Down)
    keyboard.go_to(called(QPlainTextEdit, "Description"))
    keyboard.write("Half of it works.")
    keyboard.press(Qt.Key.Key_Return, CONTROL)
