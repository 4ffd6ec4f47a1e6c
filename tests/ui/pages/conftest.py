"""The page that several files of tests look at."""

from tests.ui.pages.listing import page

__all__ = ["page"]
