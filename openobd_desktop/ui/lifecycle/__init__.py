"""Lifecycle of the main window: closing, hiding and rebuilding it."""
