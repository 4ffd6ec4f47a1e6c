"""The work of others in this program: which, by whom licensed and how, and in which version it is installed."""

from __future__ import annotations

import platform
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QCoreApplication, qVersion

from openobd_desktop.ui.common.translate import translator

_tr = translator("about")


@dataclass(frozen=True, slots=True)
class Component:
    """One part; ``distribution`` is its name on PyPI, empty for what comes along inside another."""

    name: str
    distribution: str
    licence: str
    """As the part states it itself, an SPDX expression."""


COMPONENTS = (
    Component("Qt", "", "LGPL-3.0-only"),
    Component("Python", "", "PSF-2.0"),
    Component("PySide6", "PySide6-Essentials", "LGPL-3.0-only"),
    Component("Shiboken", "shiboken6", "LGPL-3.0-only"),
    Component("qasync", "qasync", "BSD-2-Clause"),
    Component("gRPC", "grpcio", "Apache-2.0"),
    Component("gRPC health checking", "grpcio-health-checking", "Apache-2.0"),
    Component("gRPC reflection", "grpcio-reflection", "Apache-2.0"),
    Component("Protocol Buffers", "protobuf", "BSD-3-Clause"),
    Component("certifi", "certifi", "MPL-2.0"),
    Component("SQLAlchemy", "SQLAlchemy", "MIT"),
    Component("Alembic", "alembic", "MIT"),
    Component("Mako", "Mako", "MIT"),
    Component("MarkupSafe", "MarkupSafe", "BSD-3-Clause"),
    Component("cryptography", "cryptography", "Apache-2.0 OR BSD-3-Clause"),
    Component("cffi", "cffi", "MIT-0"),
    Component("pycparser", "pycparser", "BSD-3-Clause"),
    Component("keyring", "keyring", "MIT"),
    Component("SecretStorage", "SecretStorage", "BSD-3-Clause"),
    Component("jeepney", "jeepney", "MIT"),
    Component("pywin32-ctypes", "pywin32-ctypes", "BSD-3-Clause"),
    Component("jaraco.classes", "jaraco.classes", "MIT"),
    Component("jaraco.context", "jaraco.context", "MIT"),
    Component("jaraco.functools", "jaraco.functools", "MIT"),
    Component("more-itertools", "more-itertools", "MIT"),
    Component("backports.tarfile", "backports.tarfile", "MIT"),
    Component("importlib-metadata", "importlib-metadata", "Apache-2.0"),
    Component("zipp", "zipp", "MIT"),
    Component("lazy-importer", "lazy-importer", "Apache-2.0"),
    Component("msgspec", "msgspec", "BSD-3-Clause"),
    Component("platformdirs", "platformdirs", "MIT"),
    Component("stamina", "stamina", "MIT"),
    Component("tenacity", "tenacity", "Apache-2.0"),
    Component("typing-extensions", "typing-extensions", "PSF-2.0"),
    Component("greenlet", "greenlet", "MIT AND PSF-2.0"),
)


def installed(distribution: str) -> str:
    """The version of a distribution; empty if it is not there or has none of its own."""
    try:
        return version(distribution) if distribution else ""
    except PackageNotFoundError:
        return ""


def versions() -> list[tuple[str, str]]:
    """The parts that decide how the program behaves, and their versions."""
    return [
        ("openOBD Desktop", QCoreApplication.applicationVersion() or "—"),
        ("Python", platform.python_version()),
        ("Qt", qVersion()),
        ("PySide6", pyside_version),
        ("gRPC", installed("grpcio") or "—"),
        ("Protocol Buffers", installed("protobuf") or "—"),
    ]


def licence_lines() -> list[str]:
    """All parts that are installed with their versions and licences, one a line."""
    known = dict(versions())
    found = [(part, known.get(part.name) or installed(part.distribution)) for part in COMPONENTS]
    return [f"{part.name} {present}: {part.licence}" for part, present in found if present]


def licence_text() -> str:
    """What the licences ask to be said, and the list of the parts."""
    paragraphs = (
        _tr("openOBD Desktop is free software under the MIT licence."),
        _tr(
            "It uses Qt, PySide6 and Shiboken under the GNU Lesser General Public License, version 3. They are "
            "separate libraries: you may replace them with modified versions, and reverse-engineer the program to "
            "debug such modifications. Their source code is at https://download.qt.io/ and https://code.qt.io/; the "
            "licence texts are at https://www.gnu.org/licenses/lgpl-3.0.txt and "
            "https://www.gnu.org/licenses/gpl-3.0.txt."
        ),
        _tr(
            "It uses the certificates of certifi under the Mozilla Public License 2.0, unmodified; their source code "
            "is at https://github.com/certifi/python-certifi."
        ),
        _tr("Components and their licences:"),
    )
    return "\n\n".join((*paragraphs, "\n".join(licence_lines())))
