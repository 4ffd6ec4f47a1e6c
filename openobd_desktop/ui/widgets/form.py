"""A line to type in with its label above and a hint below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.widgets.badge import set_role, set_style
from openobd_desktop.ui.widgets.fields import LineField


class Field(QWidget):
    """One labelled line edit; the hint keeps its place while it is empty, so that nothing jumps.

    Attributes:
        edit: The line itself, which takes ``limit`` characters; its accessible name is the label.
    """

    def __init__(
        self,
        label: str,
        limit: int,
        *,
        name: str = "",
        placeholder: str = "",
        hinted: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.edit = LineField(limit)
        self.edit.setAccessibleName(label)
        self.edit.setPlaceholderText(placeholder)
        self._hint = Text(name=name, role="caption", wrap=True)
        # Shown by its layout: before it has a parent it would be a window.
        if not hinted:
            self._hint.hide()
        self._hint.setMinimumHeight(self._hint.fontMetrics().height() + 2)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        caption = Text(label, role="strong")
        caption.setBuddy(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (caption, self.edit, self._hint):
            column.addWidget(widget)

    def hint(self, text: str) -> None:
        """Shows a quiet line below."""
        self._show(text, wrong=False)

    def complain(self, text: str) -> None:
        """Shows below what is wrong with what was typed."""
        self._show(text, wrong=True)

    def _show(self, text: str, *, wrong: bool) -> None:
        self._hint.setText(text)
        set_role(self._hint, "bad" if wrong else "caption")
        set_style(self.edit, "wrong", wrong)
        self.edit.setAccessibleDescription(self._hint.text())
