"""The About dialog with versions, licences and their notices, all of which can be copied."""

from __future__ import annotations

import platform
import re
import tomllib
from importlib.metadata import metadata, requires
from pathlib import Path

import pytest
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from openobd_desktop.ui.help.about_dialog import (
    COMPONENTS,
    AboutDialog,
    Component,
    installed,
    licence_lines,
    licence_text,
    versions,
)
from tests.ui.ui_env import click, label_texts, text_of

ROOT = Path(__file__).parents[3]
SAID_OTHERWISE = {
    "Apache 2.0": "Apache-2.0",
    "3-Clause BSD License": "BSD-3-Clause",
    "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only": "LGPL-3.0-only",
    "License :: OSI Approved :: MIT License": "MIT",
    "License :: OSI Approved :: Python Software Foundation License": "PSF-2.0",
    "MIT License": "MIT",
}
"""Licences that distributions state differently, or as a choice."""


@pytest.fixture
def dialog(stage: QWidget) -> AboutDialog:
    made = AboutDialog(stage)
    made.open()
    return made


def test_it_shows_its_version_and_those_of_its_components(dialog: AboutDialog) -> None:
    assert text_of(dialog, "aboutVersion").startswith("Version ")
    shown = label_texts(dialog)
    for word in ("Python", platform.python_version(), "Qt", qVersion(), "PySide6", "gRPC", installed("grpcio")):
        assert word in shown


@pytest.mark.parametrize("policy", ["", "/etc/xdg/openobd-desktop/policy.toml"])
def test_s4_it_shows_whether_a_policy_is_in_effect_and_its_path(stage: QWidget, policy: str) -> None:
    shown = text_of(AboutDialog(stage, policy), "aboutPolicy")
    assert shown == (f"Your IT department's policy: {policy}" if policy else "No policy is set on this PC.")


def test_it_can_be_copied_completely(dialog: AboutDialog) -> None:
    click(dialog, "Copy")
    copied = QGuiApplication.clipboard().text()
    assert f"Qt {qVersion()}" in copied
    assert "Lesser General Public License" in copied
    assert text_of(dialog, "aboutCopied") == "Copied."


def test_enter_closes_it(dialog: AboutDialog) -> None:
    defaults = {each.accessibleName() for each in dialog.findChildren(QPushButton) if each.isDefault()}
    assert defaults == {"Close"}


def test_the_licences_are_plain_text_to_read_only(dialog: AboutDialog) -> None:
    (box,) = dialog.findChildren(QPlainTextEdit)
    assert box.isReadOnly()
    assert box.toPlainText() == licence_text()


def test_the_obligations_of_the_lgpl_are_met() -> None:
    text = licence_text()
    for needed in ("version 3", "replace", "Their source code is at https://", "lgpl-3.0", "gpl-3.0", "PySide6", "Qt"):
        assert needed in text


def test_every_library_that_the_program_needs_is_named() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = {_name(line) for line in project["dependencies"]}
    assert wanted <= {_name(part.distribution) for part in COMPONENTS}


def test_every_library_that_these_need_is_named_too() -> None:
    named = {_name(part.distribution) for part in COMPONENTS}
    found = {_name(part.distribution) for part in COMPONENTS if installed(part.distribution)}
    for distribution in found - {""}:
        needed = [line for line in requires(distribution) or () if "extra ==" not in line]
        missing = {_name(line) for line in needed if installed(_name(line))} - named
        assert missing == set(), distribution


HERE = [part for part in COMPONENTS if installed(part.distribution)]


@pytest.mark.parametrize("part", HERE, ids=lambda part: part.name)
def test_a_licence_is_the_one_stated_by_the_component(part: Component) -> None:
    about = metadata(part.distribution)
    stated = [about[field] for field in ("License-Expression", "License") if field in about]
    classifiers = [one for one in about.get_all("Classifier") or () if one.startswith("License")]
    said = next(one for one in (*stated, *classifiers) if one)
    assert SAID_OTHERWISE.get(said, said) == part.licence


def test_components_that_are_not_installed_are_not_listed() -> None:
    assert installed("no-such-distribution") == ""
    listed = {line.split(" ")[0] for line in licence_lines()}
    assert {"Qt", "Python", "PySide6", "gRPC", "certifi"} <= listed
    assert all(re.search(r" \S+: \S", line) for line in licence_lines())


def test_the_versions_begin_with_the_program() -> None:
    assert versions()[0][0] == "openOBD Desktop"


def _name(requirement: str) -> str:
    match = re.match(r"[A-Za-z0-9._-]*", requirement)
    assert match is not None
    return re.sub(r"[-_.]+", "-", match.group()).lower()
