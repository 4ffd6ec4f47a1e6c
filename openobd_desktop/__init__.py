"""openOBD Desktop: the desktop application for openOBD, Jifeline's service for remote vehicle diagnostics."""

from __future__ import annotations

_START, _END = "openobd_desktop-", ".dist-info"


def __getattr__(name: str) -> str:
    """``__version__``, looked up when it is asked for: what it takes need not be loaded before the first paint."""
    if name != "__version__":
        raise AttributeError(name)
    return _told_by_folder() or _told_by_metadata()


def _told_by_folder() -> str:
    """The version in the name of the folder that every installer leaves, or empty where there is none.

    Whoever waits for the first list waits for this, and ``importlib.metadata`` takes as long to load as the window.
    """
    import sys
    from pathlib import Path

    for place in map(Path, sys.path):
        for folder in place.glob(f"{_START}*{_END}"):
            return folder.name.removeprefix(_START).removesuffix(_END)
    return ""


def _told_by_metadata() -> str:
    from importlib.metadata import version

    return version("openobd-desktop")
