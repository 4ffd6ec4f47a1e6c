"""Keys are named as on the keyboards of the current language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from openobd_desktop.ui.common.translate import install
from openobd_desktop.ui.help.about_dialog import local_keys


@pytest.fixture(autouse=True)
def back_to_english(qapp: QApplication) -> Iterator[None]:
    yield
    install(qapp, "en")


@pytest.mark.parametrize(("language", "name"), [("en", "Ctrl"), ("nl", "Ctrl"), ("de", "Strg")])
def test_the_control_key(qapp: QApplication, language: str, name: str) -> None:
    install(qapp, language)
    assert local_keys("Ctrl+2 … Ctrl+9") == f"{name}+2 … {name}+9"


def test_escape_and_letters(qapp: QApplication) -> None:
    install(qapp, "de")
    assert local_keys("Ctrl+Shift+D") == "Strg+Umschalt+D"
    assert local_keys("Escape") == "Esc"
    assert local_keys("F5") == "F5"
