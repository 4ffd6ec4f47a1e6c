"""The workbench behind the window, as for the other tests of it."""

from tests.ui.ui_env import env

__all__ = ["env"]
