"""Recorder for the work done on this PC, and the history of that work."""
