"""Fixtures shared by the tests of the history: the page and a journal."""

from tests.ui.past import history_page, journal

__all__ = ["history_page", "journal"]
