"""A button that can be used only while it is allowed and not busy, and says why when it cannot."""

from __future__ import annotations

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPushButton, QWidget

from openobd_desktop.ui.look.text import LABEL_LIMIT, one_line
from openobd_desktop.ui.look.text import tip as as_tip
from openobd_desktop.ui.widgets.badge import set_style


class BusyButton(QPushButton):
    """A push button with two independent reasons why it cannot be used.

    The name for programs stays the text it was made with, also while another text is shown. Qt hands the keyboard on
    to the next control when a button that has it is disabled, which may be one that destroys something. So a button
    that has the keyboard is held instead: it looks disabled and does nothing, and is disabled once the keyboard has
    left it.
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
        """What the button started is still under way."""
        return self._busy

    @property
    def usable(self) -> bool:
        """A click does something: the button is allowed and not busy."""
        return self._allowed and not self._busy

    def set_busy(self, busy: bool) -> None:
        """Marks what the button started as under way or over."""
        self._busy = busy
        self._apply()

    def set_allowed(self, allowed: bool, why_not: str = "") -> None:
        """Allows the button, or forbids it with a reason in its tooltip."""
        self._allowed = allowed
        self._why_not = why_not
        self._apply()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._apply()

    def _explain(self) -> None:
        """The tooltip is also what a screen reader tells after the name."""
        text = self._tip if self._allowed else self._why_not
        self.setToolTip(as_tip(text))
        self.setAccessibleDescription(one_line(self.tr("In progress") if self._busy else text, LABEL_LIMIT))

    def _apply(self) -> None:
        held = not self.usable and self.window().focusWidget() is self
        # Whoever presses it, by mouse, key, shortcut or screen reader: nothing is started.
        self.blockSignals(held)
        if held != bool(self.property("held")):
            set_style(self, "held", held)
        self.setEnabled(self.usable or held)
        self._explain()
