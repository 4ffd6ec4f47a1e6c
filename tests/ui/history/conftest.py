"""The page and the journal that the tests of the history share."""

from tests.ui.past import history_page, journal

__all__ = ["history_page", "journal"]
