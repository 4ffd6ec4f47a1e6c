"""Functions for texts, times, languages and files, used by all parts of the window."""
