"""openOBD Desktop: the desktop application for openOBD, Jifeline's service for remote vehicle diagnostics."""

from importlib.metadata import version

__version__: str = version("openobd-desktop")
