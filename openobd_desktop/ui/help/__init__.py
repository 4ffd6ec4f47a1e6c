"""Dialogs of the Help menu: About, log and shortcuts."""
