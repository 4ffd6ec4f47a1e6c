"""The fixtures that the tests of dialogs share."""

from tests.ui.feedback.feedback_form import form

__all__ = ["form"]
