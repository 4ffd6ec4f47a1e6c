"""What is imported when: nothing slows imports down, and what the first list does not need is imported after it."""

from __future__ import annotations

import builtins

FOR_LOGIN = ("openobd_desktop.client", "urllib.request", "email.utils")
FOR_DEMO = ("openobd_desktop.client", "openobd_desktop.simulator")
"""What the first login waits for: to a service, or to the embedded simulator; imported in a thread."""
AFTER_LOGIN = ("stamina", *FOR_LOGIN, *FOR_DEMO, "csv")
"""What is used later; imported in a thread after the first login, so that nobody has to wait for it."""

IMPORT_DELAY = 1.0
"""Seconds after the login for which nothing is imported in advance, because the first list is on its way."""


def drop_pyside_hook() -> None:
    """Restores Python's own ``import``, which PySide6 has replaced.

    PySide6 reads the source of each module that is imported after it, to find out whether the module may use features
    such as ``snake_case``; the program uses none, and its start would take a tenth longer.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
