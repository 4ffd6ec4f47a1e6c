"""Tables of the results of the package tests in build/results, printed and written to build/results/table.md.

Usage: python packaging/table.py    exit status 1 if a cell is red; a cell without a result is a dash
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

RESULTS = Path(__file__).resolve().parents[1] / "build" / "results"
PLACES = {
    "wheel": "bundle/wheel",
    "frozen": "bundle/frozen",
    "key store": "bundle/key-store",
    "portable": "bundle/portable",
    "Debian 12": "bookworm/installed",
    "12, screen": "bookworm/screen",
    "12, key store": "bookworm/key-store",
    "Debian 13": "trixie/installed",
    "13, screen": "trixie/screen",
    "13, key store": "trixie/key-store",
    "testing": "testing/installed",
    "testing, screen": "testing/screen",
    "testing, key store": "testing/key-store",
    "Windows": "windows/bundle",
    "setup, all": "windows/setup-AllUsers",
    "setup, one": "windows/setup-CurrentUser",
    "MSI": "windows/msi",
}
"""Places where the self-test ran, by the stem of its report."""
PACKAGES = {
    "deb, Debian 12": ("bookworm", ""),
    "deb, Debian 13": ("trixie", ""),
    "deb, testing": ("testing", ""),
    "setup, all users": ("windows", "setup AllUsers: "),
    "setup, one user": ("windows", "setup CurrentUser: "),
    "MSI": ("windows", "msi: "),
}
"""Packages, with the folder of their steps and the prefix of their names."""
LIFE = {
    "installs": ("install",),
    "libraries found": ("every library found",),
    "self-test": ("self-test", "self-test without a screen"),
    "link handler": ("link handler",),
    "setup refused while it runs": ("setup refused while it runs",),
    "removal refused while it runs": ("uninstall refused while it runs",),
    "reinstall": ("reinstall",),
    "nothing stale": ("nothing stale",),
    "upgrade": ("upgrade",),
    "version after it": ("version after the upgrade",),
    "self-test after it": ("self-test after the upgrade", "after the upgrade: self-test"),
    "downgrade": ("downgrade",),
    "downgrade refused": ("downgrade refused",),
    "files are the bundle's": ("installed files are the bundle's",),
    "uninstall": ("uninstall", "remove"),
    "purge": ("purge",),
    "nothing left": ("nothing left",),
    "policy kept": (
        *("policy kept", "policy kept by the upgrade", "policy kept by the downgrade", "policy kept by the removal"),
    ),
}
"""Rows of the second table, with the names of their steps."""
NONE = "-"
Grid = list[list[str]]


def checks(results: Path, version: str) -> Grid:
    """Returns the findings of each self-test by place."""
    reports = {place: _report(results / f"{stem}.json") for place, stem in PLACES.items()}
    names = list(dict.fromkeys(name for report in reports.values() for name in report))
    rows = [[name, *(report.get(name, NONE) for report in reports.values())] for name in names if name != "version"]
    same = [NONE if not one else "ok" if one["version"] == version else "FAILED" for one in reports.values()]
    quiet = [_quiet(results / stem) for stem in PLACES.values()]
    return [["check", *PLACES], *rows, ["version", *same], ["no unexpected output", *quiet]]


def _report(path: Path) -> dict[str, str]:
    if not path.is_file():
        return {}
    outcomes = json.loads(path.read_text(encoding="utf-8"))
    return {"version": outcomes["version"]} | {check["name"]: check["outcome"] for check in outcomes["checks"]}


def _quiet(stem: Path) -> str:
    return steps(stem.parent).get(f"{stem.name}: no unexpected output", NONE)


def steps(folder: Path) -> dict[str, str]:
    """Returns the outcomes of the steps that are recorded in a folder."""
    path = folder / "steps.tsv"
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    return {name: outcome for outcome, name in (line.split("\t", 1) for line in lines)}


def life(results: Path) -> Grid:
    """Returns the outcomes of the steps of each package."""
    grid = [["life", *PACKAGES]]
    for row, names in LIFE.items():
        cells = []
        for folder, beginning in PACKAGES.values():
            outcomes = steps(results / folder)
            seen = {outcomes[f"{beginning}{name}"] for name in names if f"{beginning}{name}" in outcomes}
            cells.append("FAILED" if "FAILED" in seen else "ok" if seen else NONE)
        grid.append([row, *cells])
    return grid


def others(results: Path) -> Grid:
    """Returns the steps that belong to no row of the table."""
    grid = [["where", "step", "outcome"]]
    known = {f"{start}{name}" for _, start in PACKAGES.values() for names in LIFE.values() for name in names}
    for path in sorted(results.glob("*/steps.tsv")):
        outcomes = steps(path.parent)
        grid += [
            [path.parent.name, name, outcomes[name]]
            for name in outcomes
            if name not in known and "unexpected" not in name
        ]
    return grid


def markdown(grid: Grid) -> str:
    """Returns the grid as a Markdown table."""
    head, *rows = (f"| {' | '.join(row)} |" for row in grid)
    return "\n".join([head, re.sub(r"[^|]+", " --- ", head), *rows]) + "\n"


def main(results: Path, version: str) -> int:
    """Prints and writes the tables."""
    text = "\n".join(markdown(grid) for grid in (checks(results, version), life(results), others(results)))
    (results / "table.md").write_text(text, encoding="utf-8")
    print(text)
    return 1 if "FAILED" in text or "| failed" in text else 0


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parent / "bundle"))
    from facts import VERSION

    sys.exit(main(RESULTS, VERSION))
