"""Talking to the control units of a session's car."""
