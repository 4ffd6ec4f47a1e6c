"""Mechanic's screen of the demo."""
