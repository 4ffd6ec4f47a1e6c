"""The pages that several files of tests look at."""

from tests.ui.sessions.listing import page

__all__ = ["page"]
