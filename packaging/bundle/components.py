"""Components of a bundle: the Python distributions in it, and libraries without a distribution."""

from __future__ import annotations

import re
import sqlite3
import ssl
import sys
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement

OWN = "openobd-desktop"
EXTRAS = {OWN: "team", "psycopg": "binary"}
"""Extras that a bundle contains, by distribution."""
NEVER_LOADED = set() if sys.platform == "win32" else {"pycparser"}
"""Distributions that are required, but never loaded: cffi parses C with it, which only Windows' key store does."""


@dataclass(frozen=True, slots=True)
class Component:
    """A third-party part of the program, with its licence."""

    name: str
    version: str
    licence: str
    source: str
    texts: tuple[str, ...] = ()
    """Licence texts of its distribution."""


def runtime_names(root: str = OWN) -> set[str]:
    """Returns the normalized names of all distributions that the program needs here, from their requirements."""
    seen: set[str] = set()
    todo = [root]
    while todo:
        name = normal(todo.pop())
        if name in seen:
            continue
        seen.add(name)
        wanted = {"", EXTRAS.get(name, "")}
        for line in metadata.requires(name) or []:
            marker = Requirement(line).marker
            if marker is None or any(marker.evaluate({"extra": extra}) for extra in wanted):
                todo.append(Requirement(line).name)
    return seen - {normal(root)} - NEVER_LOADED


def normal(name: str) -> str:
    """Returns the normalized name of a distribution (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def components() -> list[Component]:
    """Returns all third-party components, sorted by name."""
    found = [_of_distribution(metadata.distribution(name)) for name in sorted(runtime_names())]
    return sorted([*found, *_others()], key=lambda one: one.name.lower())


def _of_distribution(dist: metadata.Distribution) -> Component:
    fields = dist.metadata
    licence = _field(dist, "License-Expression") or _classified(dist) or _field(dist, "License").split("\n")[0]
    urls = dict(line.split(", ", 1) for line in fields.get_all("Project-URL") or [] if ", " in line)
    by_word = {name.lower(): url for name, url in urls.items()}
    source = next(
        (
            by_word[word]
            for word in ("source", "source code", "repository", "code", "homepage", "github")
            if word in by_word
        ),
        _field(dist, "Home-page") or next(iter(urls.values()), "not stated by its distribution"),
    )
    return Component(fields["Name"], dist.version, licence or "see its source", source, tuple(_texts(dist)))


def _field(dist: metadata.Distribution, key: str) -> str:
    return str(dist.metadata[key]) if key in dist.metadata else ""


def _classified(dist: metadata.Distribution) -> str:
    lines = [line for line in dist.metadata.get_all("Classifier") or [] if line.startswith("License ::")]
    return ", ".join(line.split(" :: ")[-1] for line in lines)


def _texts(dist: metadata.Distribution) -> list[str]:
    wanted = re.compile(r"(^|/)(licen[sc]e|copying|notice)[^/]*$", re.IGNORECASE)
    files = [file for file in dist.files or [] if ".dist-info/" in str(file) and wanted.search(str(file))]
    return [Path(str(file.locate())).read_text(encoding="utf-8", errors="replace") for file in files]


def _others() -> list[Component]:
    """Returns libraries inside the wheels and the interpreter, which have no distribution."""
    from PySide6.QtCore import qVersion

    python = sys.version.split()[0]
    return [
        Component("Python", python, "PSF-2.0", "https://www.python.org/downloads/source/", (_python_licence(),)),
        Component("OpenSSL", ssl.OPENSSL_VERSION.split()[1], "Apache-2.0", "https://openssl-library.org/source/"),
        Component("SQLite", sqlite3.sqlite_version, "blessing", "https://sqlite.org/download.html"),
        Component("Qt", qVersion(), "LGPL-3.0-only", "https://download.qt.io/official_releases/qt/"),
        *_icu(),
        *_of_libpq(),
    ]


def _icu() -> list[Component]:
    """Returns ICU, which Qt contains on Linux only; elsewhere the system provides it."""
    import PySide6

    found = [file.name for place in PySide6.__path__ for file in Path(place).glob("Qt/lib/libicudata.so.*")]
    versions = {name.split(".so.")[1] for name in found}
    return [Component("ICU", version, "Unicode-3.0", "https://icu.unicode.org/download") for version in versions]


_BESIDE_LIBPQ = {
    "libpq": ("libpq", "PostgreSQL", "https://www.postgresql.org/ftp/source/"),
    "libkrb5": ("MIT Kerberos", "MIT", "https://web.mit.edu/kerberos/dist/"),
    "libldap": ("OpenLDAP", "OLDAP-2.8", "https://www.openldap.org/software/download/"),
    "libsasl2": ("Cyrus SASL", "BSD-4-Clause", "https://github.com/cyrusimap/cyrus-sasl"),
    "libkeyutils": (
        "keyutils",
        "LGPL-2.1-or-later",
        "https://git.kernel.org/pub/scm/linux/kernel/git/dhowells/keyutils.git",
    ),
    "libcrypt": ("libxcrypt", "LGPL-2.1-or-later", "https://github.com/besser82/libxcrypt"),
}
"""Libraries for team databases, by their files; OpenSSL is a component of its own."""


def _of_libpq() -> list[Component]:
    """Returns libpq, which psycopg contains, and on Linux the libraries that it links to."""
    carrier = metadata.distribution("psycopg-binary")
    # Their files contain no versions.
    found = {file.name.split("-")[0] for file in carrier.files or [] if ".libs/" in str(file)}
    versions = dict.fromkeys(found, f"as in psycopg-binary {carrier.version}") | {"libpq": _version_of_libpq()}
    return [
        Component(name, versions[file], licence, source)
        for file, (name, licence, source) in _BESIDE_LIBPQ.items()
        if file in versions
    ]


def _version_of_libpq() -> str:
    from psycopg import pq

    major, minor = divmod(pq.version(), 10_000)
    return f"{major}.{minor}"


def _python_licence() -> str:
    places = [
        Path(sys.base_prefix, "LICENSE.txt"),
        Path(sys.base_prefix, "lib", f"python{sys.version_info[0]}.{sys.version_info[1]}", "LICENSE.txt"),
    ]
    return next((place.read_text(encoding="utf-8") for place in places if place.is_file()), "")
