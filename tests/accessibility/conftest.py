"""Fixtures for the user interface."""

from tests.ui.ui_env import env

__all__ = ["env"]
