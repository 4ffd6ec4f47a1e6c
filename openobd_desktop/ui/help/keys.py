"""Names of keys as they stand on the keyboards of the language in use."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

_NAMES = {"Ctrl": "Ctrl", "Shift": "Shift", "Enter": "Enter", "Return": "Return", "Escape": "Esc", "Tab": "Tab"}
"""The key words of this program, and what Qt's own translations call them."""


def local_keys(keys: str) -> str:
    """A key such as "Ctrl+Return" as "Strg+Return" for a German keyboard."""
    return re.sub("|".join(_NAMES), lambda found: QCoreApplication.translate("QShortcut", _NAMES[found[0]]), keys)
