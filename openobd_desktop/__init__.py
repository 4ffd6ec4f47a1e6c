"""openOBD Desktop: the desktop application for openOBD, Jifeline's service for remote vehicle diagnostics."""

from __future__ import annotations

_START, _END = "openobd_desktop-", ".dist-info"


def __getattr__(name: str) -> str:
    """Looks up ``__version__`` on demand, because a lookup at import time would delay the first paint."""
    if name != "__version__":
        raise AttributeError(name)
    globals()[name] = found = _version_of_folder() or _version_of_metadata()
    return found


def _version_of_folder() -> str:
    """Returns the version from the name of the installed ``.dist-info`` folder, or "" if there is no such folder.

    ``importlib.metadata`` is avoided because the first session list has to wait for the version, and importing that
    module would take as long as loading the window.
    """
    import sys
    from pathlib import Path

    for place in map(Path, sys.path):
        for folder in place.glob(f"{_START}*{_END}"):
            return folder.name.removeprefix(_START).removesuffix(_END)
    return ""


def _version_of_metadata() -> str:
    from importlib.metadata import version

    return version("openobd-desktop")
