"""The fixtures that the tests of dialogs share."""

from tests.ui.dialogs.feedback_form import form

__all__ = ["form"]
