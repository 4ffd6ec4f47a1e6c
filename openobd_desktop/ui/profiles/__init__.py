"""Dialogs for profiles and their connection."""
