"""Import schedule, by which modules that the session list does not need are imported after the list is shown."""

from __future__ import annotations

import builtins
import threading
from contextlib import suppress
from importlib import import_module

FOR_LOGIN = (
    "openobd_desktop.client",
    "openobd_desktop.system.certificates",
    "certifi",
    "urllib.request",
    "email.utils",
)
FOR_DEMO = ("openobd_desktop.client", "openobd_desktop.simulator")
"""Modules that the first login needs, for a service or for the embedded simulator; imported in a thread."""
AFTER_LOGIN = (
    "openobd_desktop.core.session.active_session",
    "stamina",
    *FOR_LOGIN,
    "openobd_desktop.client.session",
    "openobd_desktop.client.broker",
    *FOR_DEMO,
    *(f"openobd_desktop.simulator.services.{name}" for name in ("sessions", "vehicle", "functions")),
    "csv",
    "openobd_desktop.core.session.car.car",
    "openobd_desktop.client.session_services.car",
)
"""Modules that are needed later; imported in a thread after the first login, so that their first use is not delayed."""

IMPORT_DELAY = 1.0
"""Seconds between the login and the preloading of modules; the list of sessions is fetched during this time."""


def drop_pyside_hook() -> None:
    """Restores Python's own ``import``, which PySide6 has replaced.

    PySide6 reads the source of each module that is imported after it, to find out whether the module may use features
    such as ``snake_case``; the program uses none of them, and the check would prolong its startup by a tenth.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def begin_imports(*names: str) -> None:
    """Starts importing modules in a thread, while the calling thread waits for the disk and builds the window."""
    threading.Thread(target=_import, args=(names,), name="imports", daemon=True).start()


def _import(names: tuple[str, ...]) -> None:
    # The code that needs the module imports it again and reports the error.
    with suppress(ImportError):
        for name in names:
            import_module(name)
