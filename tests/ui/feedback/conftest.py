"""Fixtures shared by tests of the feedback form."""

from tests.ui.feedback.feedback_form import form

__all__ = ["form"]
