"""The fixtures that all tests of the window share."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from openobd_desktop.ui.common.translate import install
from tests.ui.ui_env import env, stage

__all__ = ["env", "stage"]


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> None:
    """Whatever the PC speaks; without the English file no count would read well."""
    install(qapp, "en")
