"""Dialogs of the Help menu: the versions and licences of the program's components, and the list of shortcuts."""

from __future__ import annotations

import platform
import re
from importlib import metadata

from msgspec import Struct
from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.dialog import AppDialog, FittedScrollArea, button_row, make_default

_tr = translator("about")


class Component(Struct, frozen=True):
    """Component of the program; ``distribution`` is its name on PyPI, or empty if it is not on PyPI."""

    name: str
    distribution: str
    licence: str
    """The licence declared by the component, as an SPDX expression."""


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
    Component("aiohttp", "aiohttp", "Apache-2.0 AND MIT"),
    Component("aiohappyeyeballs", "aiohappyeyeballs", "PSF-2.0"),
    Component("aiosignal", "aiosignal", "Apache-2.0"),
    Component("attrs", "attrs", "MIT"),
    Component("frozenlist", "frozenlist", "Apache-2.0"),
    Component("idna", "idna", "BSD-3-Clause"),
    Component("multidict", "multidict", "Apache-2.0"),
    Component("propcache", "propcache", "Apache-2.0"),
    Component("yarl", "yarl", "Apache-2.0"),
    Component("tenacity", "tenacity", "Apache-2.0"),
    Component("typing-extensions", "typing-extensions", "PSF-2.0"),
    Component("greenlet", "greenlet", "MIT AND PSF-2.0"),
)


def installed(distribution: str) -> str:
    """Returns the version of a distribution, or "" if ``distribution`` is empty or is not installed."""
    try:
        return metadata.version(distribution) if distribution else ""
    except metadata.PackageNotFoundError:
        return ""


def versions() -> list[tuple[str, str]]:
    """Returns the components that determine the program's behaviour, with their versions."""
    return [
        ("openOBD Desktop", QCoreApplication.applicationVersion() or "—"),
        ("Python", platform.python_version()),
        ("Qt", qVersion()),
        ("PySide6", pyside_version),
        ("gRPC", installed("grpcio") or "—"),
        ("Protocol Buffers", installed("protobuf") or "—"),
    ]


def licence_lines() -> list[str]:
    """Returns all installed components with their versions and licences, one per line."""
    known = dict(versions())
    found = [(part, known.get(part.name) or installed(part.distribution)) for part in COMPONENTS]
    return [f"{part.name} {present}: {part.licence}" for part, present in found if present]


def licence_text() -> str:
    """Returns the notices that the licences require, followed by the list of components."""
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
            "It uses the unmodified certifi certificates under the Mozilla Public License 2.0; the source code "
            "of certifi is at https://github.com/certifi/python-certifi."
        ),
        _tr("Components and their licences:"),
    )
    return "\n\n".join((*paragraphs, "\n".join(licence_lines())))


class AboutDialog(AppDialog):
    """Dialog in which users can read and copy versions and licences."""

    def __init__(self, parent: QWidget | None = None, policy: str = "") -> None:
        super().__init__(parent, title=self.tr("About openOBD Desktop"), name="aboutDialog")
        self._policy = policy
        self._licences = QPlainTextEdit(licence_text())
        self._copied = Text(name="aboutCopied", role="muted")
        self._copy = BusyButton(self.tr("Copy"))
        self._close = BusyButton(self.tr("Close"))
        self._lay_out()
        self._copy.clicked.connect(self._on_copy_clicked)
        self._close.clicked.connect(self.accept)

    def _lay_out(self) -> None:
        self._licences.setReadOnly(True)
        self._licences.setTabChangesFocus(True)
        self._licences.setAccessibleName(self.tr("Licences"))
        self._licences.setMinimumHeight(96)
        caption = Text(self.tr("Licences"), role="strong")
        caption.setBuddy(self._licences)
        version = self.tr("Version {version}").format(version=QCoreApplication.applicationVersion() or "—")
        what = self.tr("The desktop application for openOBD, the service for remote vehicle diagnostics.")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(8)
        column.addWidget(Text(self.tr("openOBD Desktop"), role="title"))
        column.addWidget(Text(version, name="aboutVersion", role="muted", selectable=True))
        column.addWidget(Text(what, wrap=True))
        column.addLayout(self._versions())
        column.addWidget(Text(self._policy_words(), name="aboutPolicy", role="muted", wrap=True, selectable=True))
        column.addSpacing(8)
        column.addWidget(caption)
        column.addWidget(self._licences, 1)
        buttons = button_row(None, self._copy, self._close)
        buttons.insertWidget(0, self._copied)
        column.addLayout(buttons)
        make_default(self._close)
        self._close.setFocus()
        self.fit(600, 520)

    def _policy_words(self) -> str:
        if self._policy:
            return self.tr("Your IT department's policy: {path}").format(path=self._policy)
        return self.tr("No policy is set on this PC.")

    def _versions(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for place, (name, version) in enumerate(versions()[1:]):
            row, column = divmod(place, 2)
            grid.addWidget(Text(name, role="muted"), row, 2 * column)
            grid.addWidget(Text(version, selectable=True), row, 2 * column + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        return grid

    def _on_copy_clicked(self) -> None:
        known = "\n".join(f"{name} {version}" for name, version in versions())
        QGuiApplication.clipboard().setText(f"{known}\n{self._policy_words()}\n\n{self._licences.toPlainText()}")
        self._copied.setText(self.tr("Copied."))


_NAMES = {"Ctrl": "Ctrl", "Shift": "Shift", "Enter": "Enter", "Return": "Return", "Escape": "Esc", "Tab": "Tab"}
"""Names of keys used by this program, as source strings of Qt's translations."""


def local_keys(keys: str) -> str:
    """Returns a shortcut in the user's language, such as "Strg+Enter" for "Ctrl+Enter" in German."""
    return re.sub("|".join(_NAMES), lambda found: QCoreApplication.translate("QShortcut", _NAMES[found[0]]), keys)


class ShortcutsDialog(AppDialog):
    """Dialog that lists ``keys``: pairs of a shortcut and its description."""

    def __init__(self, keys: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent, title=self.tr("Shortcuts"), name="shortcutsDialog")
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        for row, (key, does) in enumerate(keys):
            grid.addWidget(Text(local_keys(key), role="strong"), row, 0)
            grid.addWidget(Text(does), row, 1)
        keys_shown = QWidget()
        grid.setContentsMargins(0, 0, 8, 0)
        keys_shown.setLayout(grid)
        close = QPushButton(self.tr("Close"))
        close.setAccessibleName(close.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addWidget(FittedScrollArea(keys_shown), 1)
        column.addLayout(button_row(None, close))
        make_default(close)
        close.clicked.connect(self.accept)
        self.fit(560)
