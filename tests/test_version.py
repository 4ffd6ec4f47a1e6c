"""Output of the version, without loading anything slow."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import pytest

import openobd_desktop

LOADED = """
import sys
import openobd_desktop.client
import openobd_desktop.simulator
print("importlib.metadata" in sys.modules)
"""


@pytest.fixture(autouse=True)
def nothing_is_known_yet() -> Iterator[None]:
    """Lets each test look the version up, which the program does only once."""
    vars(openobd_desktop).pop("__version__", None)
    yield
    vars(openobd_desktop).pop("__version__", None)


def test_the_version_is_the_installed_one() -> None:
    assert openobd_desktop.__version__ == version("openobd-desktop")


def test_the_version_is_read_from_the_folder_of_an_installer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "openobd_desktop-7.8.9.dist-info").mkdir()
    (tmp_path / "openobd_desktop_tools-1.0.dist-info").mkdir()
    monkeypatch.setattr(sys, "path", [str(tmp_path / "missing"), str(tmp_path), *sys.path])
    assert openobd_desktop.__version__ == "7.8.9"


def test_without_such_a_folder_the_metadata_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(openobd_desktop, "_END", ".missing")
    assert openobd_desktop.__version__ == version("openobd-desktop")


def test_nothing_else_is_looked_up() -> None:
    with pytest.raises(AttributeError):
        _ = openobd_desktop.unknown


def test_the_metadata_of_all_packages_is_not_loaded_before_the_first_list() -> None:
    done = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "False"
