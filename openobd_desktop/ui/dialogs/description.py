"""The free text of the feedback form, with a count of its characters."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from openobd_desktop.core.feedback import DESCRIPTION_LIMIT
from openobd_desktop.ui.text import Text
from openobd_desktop.ui.widgets.badge import set_role, set_style


class Description(QWidget):
    """Takes more than the limit, so that nothing pasted is cut in silence, and says by how much it is too long."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = QPlainTextEdit()
        self._count = Text(name="descriptionCount", role="caption")
        caption = Text(self.tr("Description"), role="heading")
        caption.setBuddy(self._edit)
        self._edit.setAccessibleName(self.tr("Description"))
        self._edit.setTabChangesFocus(True)
        self._edit.setPlaceholderText(self.tr("What happened, in your words"))
        self._edit.setMinimumHeight(self._edit.fontMetrics().lineSpacing() * 4 + 16)
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
        """What was entered."""
        return self._edit.toPlainText()

    def write(self, text: str) -> None:
        """Replaces what was entered."""
        self._edit.setPlainText(text)

    def _on_text_changed(self) -> None:
        self._show_count()
        self.changed.emit()

    def _show_count(self) -> None:
        used, locale = len(self.text), QLocale()
        text = self.tr("{used} of {limit}")
        self._count.setText(text.format(used=locale.toString(used), limit=locale.toString(DESCRIPTION_LIMIT)))
        set_role(self._count, "bad" if used > DESCRIPTION_LIMIT else "caption")
        set_style(self._edit, "wrong", used > DESCRIPTION_LIMIT)
