"""Functions for text, times, languages and files, used throughout the user interface."""
