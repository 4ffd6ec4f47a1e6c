"""The workbench behind the window, as for the other tests of it."""

from tests.ui.workbench import workbench

__all__ = ["workbench"]
