"""Checks of the files for macOS without a Mac: Info.plist, entitlements and the icon.

Usage: python packaging/macos/mac_files.py ICON    prints a line for each; exit status 1 if one is wrong
"""

from __future__ import annotations

import plistlib
import struct
import sys
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).resolve().parent
ALLOWED = {
    "com.apple.security.cs.allow-unsigned-executable-memory",
    "com.apple.security.cs.disable-library-validation",
}
"""Entitlements that the program needs; each additional one weakens the hardened runtime."""
LANGUAGES = ["en", "nl", "de", "fr"]
SIDES = [16, 32, 64, 128, 256, 512, 1024]
PNG = b"\x89PNG\r\n\x1a\n"


class Wrong(Exception):
    """A Mac would refuse or misread a file."""


def _need(truth: bool, otherwise: str) -> None:
    if not truth:
        raise Wrong(otherwise)


def info(folder: Path = HERE) -> str:
    """Checks that Info.plist contains the program, its link and its languages, and no untested version of macOS."""
    properties = plistlib.loads((folder / "Info.plist").read_bytes())
    _need(properties["CFBundleDisplayName"] == "openOBD Desktop", "Info.plist has another name")
    _need(properties["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == ["openobd"], "Info.plist takes other links")
    _need(properties["CFBundleLocalizations"] == LANGUAGES, "Info.plist has other languages")
    _need("LSMinimumSystemVersion" not in properties, "Info.plist promises a lowest version")
    return f"Info.plist, {len(properties)} keys"


def rights(folder: Path = HERE) -> str:
    """Checks that the entitlements are exactly those that are needed."""
    properties = plistlib.loads((folder / "entitlements.plist").read_bytes())
    _need(properties == dict.fromkeys(ALLOWED, True), f"other entitlements: {sorted(set(properties) ^ ALLOWED)}")
    return f"entitlements, {len(properties)} rights"


def icon(path: Path) -> str:
    """Checks that the icon is a sequence of pictures of all sizes, with the length in its header."""
    data = path.read_bytes()
    _need(data[:4] == b"icns", "the icon is none of macOS")
    _need(struct.unpack_from(">I", data, 4)[0] == len(data), "the icon is cut off")
    place, sides = 8, []
    while place < len(data):
        _need(data[place + 8 : place + 16] == PNG, "a picture of the icon is no PNG")
        sides.append(struct.unpack_from(">I", data, place + 24)[0])
        place += struct.unpack_from(">I", data, place + 4)[0]
    _need(sides == SIDES, f"the icon has other sides: {sides}")
    return f"icon, sides {', '.join(map(str, sides))}"


def main(picture: Path) -> int:
    """Runs all checks."""
    checks: tuple[Callable[[], str], ...] = (info, rights, lambda: icon(picture))
    failed = False
    for check in checks:
        try:
            print(f"ok     {check()}")
        except (Wrong, KeyError, ValueError, struct.error) as error:
            print(f"FAILED {error}")
            failed = True
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
