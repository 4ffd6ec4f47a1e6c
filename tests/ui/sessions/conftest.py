"""Fixtures shared by the tests of the Sessions page."""

from tests.ui.sessions.listing import page

__all__ = ["page"]
