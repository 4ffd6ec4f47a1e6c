"""Fixtures shared by all tests of the user interface."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from openobd_desktop.ui.common.translate import install
from tests.ui.ui_env import env, stage

__all__ = ["env", "stage"]


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> None:
    """Sets English, regardless of the language of the PC; counts need the English file."""
    install(qapp, "en")
