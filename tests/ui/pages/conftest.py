"""The pages that several files of tests look at."""

from tests.ui.pages.listing import page
from tests.ui.past import history_page, journal

__all__ = ["history_page", "journal", "page"]
