"""Small parts of the composer of questions: labelled fields and short edits of several lines."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.widgets.fields import TextField


def beside(label: str, field: QWidget) -> QHBoxLayout:
    """``field`` with its name to the left."""
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(_caption(label, field))
    row.addWidget(field, 1)
    return row


def below(label: str, field: QWidget) -> QVBoxLayout:
    """``field`` with its name above."""
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(_caption(label, field))
    column.addWidget(field)
    return column


def _caption(label: str, field: QWidget) -> Text:
    caption = Text(label, role="caption")
    caption.setBuddy(field)
    field.setAccessibleName(label)
    return caption


def choice() -> QComboBox:
    """A combo box that gives way where there is little room."""
    combo = QComboBox()
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(8)
    return combo


def lines_edit(lines: int, limit: int) -> TextField:
    """A plain text of a few lines that takes ``limit`` characters; Tab leaves it."""
    edit = TextField(limit)
    edit.setTabChangesFocus(True)
    edit.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    edit.setFixedHeight(edit.fontMetrics().lineSpacing() * lines + 26)
    return edit
