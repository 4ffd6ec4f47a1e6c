"""Dialog that lists the shortcuts of the main window."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.widgets.dialog import AppDialog, button_row, make_default
from openobd_desktop.ui.widgets.fitted_scroll_area import FittedScrollArea

_NAMES = {"Ctrl": "Ctrl", "Shift": "Shift", "Enter": "Enter", "Return": "Return", "Escape": "Esc", "Tab": "Tab"}
"""Names of keys in this program, with the source strings of Qt's translations."""


def local_keys(keys: str) -> str:
    """Returns a shortcut in the user's language, such as "Strg+Enter" for "Ctrl+Enter" in German."""
    return re.sub("|".join(_NAMES), lambda found: QCoreApplication.translate("QShortcut", _NAMES[found[0]]), keys)


class ShortcutsDialog(AppDialog):
    """Dialog that lists ``keys``: pairs of a shortcut and its description."""

    def __init__(self, keys: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent, title=self.tr("Shortcuts"), name="shortcutsDialog")
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        for row, (key, does) in enumerate(keys):
            grid.addWidget(Text(local_keys(key), role="strong"), row, 0)
            grid.addWidget(Text(does), row, 1)
        keys_shown = QWidget()
        grid.setContentsMargins(0, 0, 8, 0)
        keys_shown.setLayout(grid)
        close = QPushButton(self.tr("Close"))
        close.setAccessibleName(close.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addWidget(FittedScrollArea(keys_shown), 1)
        column.addLayout(button_row(None, close))
        make_default(close)
        close.clicked.connect(self.accept)
        self.fit(560)
