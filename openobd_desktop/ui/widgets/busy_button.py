"""Button that is disabled, with an explanation, while its action is in progress or unavailable."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from openobd_desktop.ui.look.resources import icon
from openobd_desktop.ui.look.text import LABEL_LIMIT, one_line
from openobd_desktop.ui.look.text import tip as as_tip
from openobd_desktop.ui.widgets.badge import set_style


class BusyButton(QPushButton):
    """Push button that is disabled while its action is in progress or unavailable.

    Its accessible name remains the initial text even if another text is shown. When a focused button is disabled, Qt
    moves the focus to the next control, which may be destructive. Therefore, a focused button only looks disabled, and
    ignores clicks, until it loses the focus.
    """

    def __init__(self, text: str, parent: QWidget | None = None, *, tip: str = "") -> None:
        super().__init__(text, parent)
        self.setAccessibleName(text.replace("&", "").rstrip("…"))
        self._allowed = True
        self._busy = False
        self._tip = tip
        self._why_not = ""
        self._explain()

    @property
    def busy(self) -> bool:
        """Whether the action that the button started is in progress."""
        return self._busy

    @property
    def usable(self) -> bool:
        """Whether a click has an effect, because the action is available and not in progress."""
        return self._allowed and not self._busy

    @property
    def why_not(self) -> str:
        """The reason why a click has no effect; empty if a click has an effect."""
        if self._busy:
            return self.tr("In progress")
        return "" if self._allowed else self._why_not or self.tr("Not possible at the moment")

    def set_busy(self, busy: bool) -> None:
        """Sets whether the button's action is in progress."""
        self._busy = busy
        self._apply()

    def set_allowed(self, allowed: bool, why_not: str = "") -> None:
        """Sets whether the action is available; if it is not, the tooltip shows ``why_not``."""
        self._allowed = allowed
        self._why_not = why_not
        self._apply()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt ignores a held space bar, but not a held Enter key.
        if not (event.isAutoRepeat() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._apply()

    def _explain(self) -> None:
        """Sets the tooltip, which screen readers announce after the name."""
        text = self._tip if self._allowed else self._why_not
        self.setToolTip(as_tip(text))
        self.setAccessibleDescription(one_line(self.tr("In progress") if self._busy else text, LABEL_LIMIT))

    def _apply(self) -> None:
        held = not self.usable and self.window().focusWidget() is self
        # While it only looks disabled, the button starts nothing, whether activated by mouse, key, shortcut or screen
        # reader.
        self.blockSignals(held)
        if held != bool(self.property("held")):
            set_style(self, "held", held)
        self.setEnabled(self.usable or held)
        self._explain()


class FoldButton(BusyButton):
    """Checkable button with an arrow, which shows part of a page while it is checked and hides it otherwise."""

    def __init__(self, text: str, parent: QWidget | None = None, *, tip: str = "") -> None:
        super().__init__(text, parent, tip=tip)
        self.setProperty("kind", "fold")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setIcon(icon("arrow-down", checked="arrow-up"))
        self.setIconSize(QSize(12, 12))
