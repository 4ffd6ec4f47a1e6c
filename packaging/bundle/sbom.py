"""Bill of materials of a bundle (CycloneDX 1.6 JSON), compared with the bundle in both directions.

Usage: python packaging/bundle/sbom.py BUNDLE FILE    exit status 1 if bundle and bill differ.
"""

from __future__ import annotations

import json
import re
import sys
from importlib import metadata
from pathlib import Path
from typing import Any

from components import Component, components, normal
from facts import EXECUTABLE, VERSION

INSIDE = {
    "Python": r"(libpython3|python3\d+\.dll)",
    "OpenSSL": r"_ssl|_hashlib",
    "SQLite": r"_sqlite3",
    "Qt": r"Qt6Core",
    "ICU": r"(libicu|icuuc)",
    "libpq": r"libpq",
    "MIT Kerberos": r"libkrb5",
    "OpenLDAP": r"libldap",
    "Cyrus SASL": r"libsasl2",
    "keyutils": r"libkeyutils",
    "libxcrypt": r"libcrypt",
}
"""File patterns of the components without a distribution."""


def document(parts: list[Component]) -> dict[str, Any]:
    """Returns the bill, which depends on the parts only, so that builds are reproducible."""
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {"type": "application", "bom-ref": EXECUTABLE, "name": EXECUTABLE, "version": VERSION}
        },
        "components": [_entry(part) for part in parts],
    }


def _entry(part: Component) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "type": "library",
        "bom-ref": f"{normal(part.name)}@{part.version}",
        "name": part.name,
        "version": part.version,
        "licenses": [{"license": {"name": part.licence}}],
    }
    if part.name not in INSIDE:
        entry["purl"] = f"pkg:pypi/{normal(part.name)}@{part.version}"
    if part.source:
        entry["externalReferences"] = [{"type": "distribution", "url": part.source}]
    return entry


def modules_in(bundle: Path) -> set[str]:
    """Returns the top-level names of the bundle's Python modules, including those in the executable's archive."""
    from PyInstaller.archive.readers import CArchiveReader

    internal = bundle / "_internal"
    names = {path.name.split(".")[0] for path in internal.iterdir() if path.suffix != ".dist-info"}
    executable = next(path for path in (bundle / EXECUTABLE, bundle / f"{EXECUTABLE}.exe") if path.is_file())
    archive = CArchiveReader(str(executable)).open_embedded_archive("PYZ.pyz")
    return names | {name.split(".")[0] for name in archive.toc}


def differences(bundle: Path, parts: list[Component]) -> list[str]:
    """Returns what is only in the bundle or only in the bill."""
    owners: dict[str, set[str]] = {}
    for module, distributions in metadata.packages_distributions().items():
        owners[module] = {normal(name) for name in distributions}
    modules = modules_in(bundle)
    inside = set().union(*(owners.get(module, set()) for module in modules))
    billed = {normal(part.name) for part in parts if part.name not in INSIDE}
    own = normal(EXECUTABLE)
    found = [f"in the bundle, not in the bill: {name}" for name in sorted(inside - billed - {own})]
    unused = {name for name in billed - inside if not _is_without_modules(name)}
    found += [f"in the bill, not in the bundle: {name}" for name in sorted(unused)]
    files = [path.name for path in bundle.rglob("*")]
    for name, pattern in INSIDE.items():
        if name in {part.name for part in parts} and not any(re.search(pattern, file) for file in files):
            found.append(f"in the bill, not in the bundle: {name}")
    return found


def _is_without_modules(name: str) -> bool:
    return not any(str(file).endswith((".py", ".so", ".pyd")) for file in metadata.files(name) or [])


def main(bundle: Path, target: Path) -> int:
    """Writes the bill and prints every difference."""
    parts = components()
    target.write_text(json.dumps(document(parts), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    found = differences(bundle, parts)
    print("\n".join(found) or f"{len(parts)} components, the same in the bundle and in the bill")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
