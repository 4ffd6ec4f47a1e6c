"""Functions for text, times, languages and files that are used by all parts of the user interface."""
