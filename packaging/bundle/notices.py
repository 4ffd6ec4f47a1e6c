"""Third-party notices: all components with version, licence and source, and the texts of the licences.

Usage: python packaging/bundle/notices.py FILE
"""

from __future__ import annotations

import sys
from pathlib import Path

from components import Component, components
from facts import NAME, ROOT, VERSION

LICENCES = ROOT / "packaging" / "licences"
LGPL = """Qt, PySide6 (with shiboken6) and psycopg are used under version 3 of the GNU Lesser General Public License
(LGPL). They are ordinary files beside the program: you may replace them by versions of your own that fit, and the
program starts with those. You may study how the program works with them to find faults in your changes. Their source,
in exactly the versions named below, is at the addresses named below; no change was made to them. The texts of the
LGPL and of the GNU General Public License (GPL) that it refers to stand at the end of this file."""
RULE = "=" * 100


def text(parts: list[Component]) -> str:
    """Returns the content of the file."""
    lines = [f"{NAME} {VERSION}: components by others", "", LGPL, ""]
    lines += [f"{part.name} {part.version}\n    licence: {part.licence}\n    source: {part.source}" for part in parts]
    for part in parts:
        for licence in part.texts:
            lines += ["", RULE, f"{part.name} {part.version}", RULE, licence.strip()]
    for path in sorted(LICENCES.glob("*.txt")):
        lines += ["", RULE, path.stem, RULE, path.read_text(encoding="utf-8").strip()]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(text(components()), encoding="utf-8")
