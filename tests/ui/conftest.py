"""The fixtures that all tests of the window share."""

from tests.ui.workbench import workbench

__all__ = ["workbench"]
