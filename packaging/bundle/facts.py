"""Facts about the program for all packages: name, version (from pyproject.toml), publisher and addresses.

``python packaging/bundle/facts.py KEY`` prints one of them, for shell scripts.
"""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

VERSION: str = _PROJECT["version"]
SUMMARY: str = _PROJECT["description"]
NAME = "openOBD Desktop"
EXECUTABLE = "openobd-desktop"
ID = "com.openobd.Desktop"
"""Application id on the desktop: its .desktop file, icons, metainfo and bundle identifier."""
PUBLISHER = "openOBD Desktop team"
HOMEPAGE = "https://openobd.com"
DISTRIBUTIONS = (
    "openobd-desktop",
    "aiohttp",
    "alembic",
    "certifi",
    "cryptography",
    "grpcio",
    "keyring",
    "msgspec",
    "protobuf",
    "psycopg",
    "psycopg_binary",
    "PySide6_Essentials",
    "qasync",
    "shiboken6",
    "SQLAlchemy",
    "stamina",
)
"""Distributions whose metadata the program reads at run time."""
EPOCH = 1790000000
"""Seconds since 1970; the time of all files in a package, so that builds are reproducible."""


def four_numbers(version: str = VERSION) -> tuple[int, int, int, int]:
    """Returns the version in Windows' form."""
    major, minor, patch = (int(part) for part in version.split(".")[:3])
    return major, minor, patch, 0


if __name__ == "__main__":
    print(globals()[sys.argv[1]])
