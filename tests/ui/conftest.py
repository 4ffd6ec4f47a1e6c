"""The fixtures that all tests of the window share."""

from tests.ui.workbench import stage, workbench

__all__ = ["stage", "workbench"]
