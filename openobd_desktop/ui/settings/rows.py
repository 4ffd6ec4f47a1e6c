"""Titled cards for the Settings page, and rows that show whether the policy sets their values."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from openobd_desktop.ui.look.text import Text, tip
from openobd_desktop.ui.widgets.badge import Icon

CONTROL_WIDTH = 304
BESIDE_BOX = 27
"""Distance in pixels from the start of a check box to its text, which the style sheet determines."""


class SettingsCard(QWidget):
    """Card with a title; ``column`` is the layout of its rows."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("area", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 12, 16, 16)
        self.column.setSpacing(12)
        self.column.addWidget(Text(title, role="heading"))


class LockMark(QWidget):
    """Icon and text next to a setting that the policy determines; hidden for other settings."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reason = self.tr("Set by your IT department")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(Icon("key", size=14), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Text(self.reason, name=name, role="caption", wrap=True), 1)
        self.hide()


class SettingRow(QWidget):
    """Row with a setting's title and explanation, and its control on the right; a check box contains the title itself.

    Attributes:
        control: The control of the setting.
    """

    def __init__(
        self, name: str, title: str, explanation: str, control: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.control = control
        self._mark = LockMark(f"{name}Lock")
        control.setAccessibleName(title)
        control.setAccessibleDescription(explanation)
        words = QVBoxLayout()
        words.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(12)
        is_box = isinstance(control, QCheckBox)
        if is_box:
            head.addWidget(control)
        else:
            caption = Text(title)
            caption.setBuddy(control)
            head.addWidget(caption)
        head.addStretch(1)
        words.addLayout(head)
        note = Text(explanation, role="caption", wrap=True)
        note.setContentsMargins(BESIDE_BOX if is_box else 0, 0, 0, 0)
        words.addWidget(note)
        words.addWidget(self._mark)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(words, 1)
        if not is_box:
            control.setFixedWidth(CONTROL_WIDTH)
            row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        # As tall as its texts, which may need more lines than Qt expects before it knows the width.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def lock(self, locked: bool) -> None:
        """Disables the control if ``locked`` is true, because the policy sets the value, and shows this reason."""
        self._mark.setVisible(locked)
        self.control.setEnabled(not locked)
        self.control.setToolTip(tip(self._mark.reason if locked else ""))
