"""Helpers for texts, times, languages and files that all parts of the window share."""
