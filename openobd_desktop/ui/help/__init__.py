"""Dialogs of the Help menu: About, Log and Shortcuts."""
