"""Closing, hiding and rebuilding of the main window."""
