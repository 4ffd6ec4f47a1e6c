"""Appearance of the program: theme, icons and plain text."""
