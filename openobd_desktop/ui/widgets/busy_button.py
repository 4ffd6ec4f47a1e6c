"""A button that is enabled only while it is allowed and not busy, and says why when it is not."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from openobd_desktop.ui.text import LABEL_LIMIT, one_line
from openobd_desktop.ui.text import tip as as_tip


class BusyButton(QPushButton):
    """A push button with two independent reasons to be disabled.

    The name for programs stays the text it was made with, also while another text is shown.
    """

    def __init__(self, text: str, parent: QWidget | None = None, *, tip: str = "") -> None:
        super().__init__(text, parent)
        self.setAccessibleName(text.replace("&", "").rstrip("…"))
        self._allowed = True
        self._busy = False
        self._tip = tip
        self._explain(tip)

    @property
    def busy(self) -> bool:
        """What the button started is still under way."""
        return self._busy

    def set_busy(self, busy: bool) -> None:
        """Marks what the button started as under way or over."""
        self._busy = busy
        self._apply()

    def set_allowed(self, allowed: bool, why_not: str = "") -> None:
        """Allows the button, or forbids it with a reason in its tooltip."""
        self._allowed = allowed
        self._explain(self._tip if allowed else why_not)
        self._apply()

    def _explain(self, text: str) -> None:
        """The tooltip is also what a screen reader tells after the name."""
        self.setToolTip(as_tip(text))
        self.setAccessibleDescription(one_line(text, LABEL_LIMIT))

    def _apply(self) -> None:
        self.setEnabled(self._allowed and not self._busy)
