"""Text field for the description in the feedback form, with a character counter."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from openobd_desktop.core.rules.feedback import DESCRIPTION_LIMIT
from openobd_desktop.ui.common.numbers import whole
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.widgets.badge import set_role, set_style
from openobd_desktop.ui.widgets.fields import TextField

MOST = 4 * DESCRIPTION_LIMIT
"""Maximum input length in characters, above the service's limit so that pasted text can be shortened in the field."""
LEAST_LINES = 4
"""Minimum number of visible lines, even on a small screen."""


class Description(QWidget):
    """Text field with a counter; text that exceeds the limit is accepted, but marked as too long."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = TextField(MOST)
        self._count = Text(name="descriptionCount", role="caption")
        caption = Text(self.tr("Description"), role="heading")
        caption.setBuddy(self._edit)
        self._edit.setAccessibleName(self.tr("Description"))
        self._edit.setTabChangesFocus(True)
        self._edit.setPlaceholderText(self.tr("Describe what happened"))
        self._edit.setMinimumHeight(self._edit.fontMetrics().lineSpacing() * LEAST_LINES + 20)
        # The field takes the remaining space; its own size hint would make the form scroll on a small screen.
        self._edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._count.setMinimumWidth(self._count.fontMetrics().horizontalAdvance(self._counted(DESCRIPTION_LIMIT)))
        top = QHBoxLayout()
        top.addWidget(caption, 1)
        top.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self._edit, 1)
        self._edit.textChanged.connect(self._on_text_changed)
        self._show_count()

    @property
    def text(self) -> str:
        """The text entered."""
        return self._edit.toPlainText()

    def write(self, text: str) -> None:
        """Replaces the text entered."""
        self._edit.setPlainText(text)

    def _on_text_changed(self) -> None:
        self._show_count()
        self.changed.emit()

    def _counted(self, used: int) -> str:
        text = self.tr("{used} of {limit}")
        return text.format(used=whole(used), limit=whole(DESCRIPTION_LIMIT))

    def _show_count(self) -> None:
        used = len(self.text)
        self._count.setText(self._counted(used))
        set_role(self._count, "bad" if used > DESCRIPTION_LIMIT else "caption")
        set_style(self._edit, "wrong", used > DESCRIPTION_LIMIT)
