"""openOBD Desktop: the desktop application for openOBD, Jifeline's service for remote vehicle diagnostics."""

from __future__ import annotations


def __getattr__(name: str) -> str:
    """``__version__``, looked up when it is asked for: what it takes need not be loaded before the first paint."""
    if name != "__version__":
        raise AttributeError(name)
    from importlib.metadata import version

    return version("openobd-desktop")
