"""Tabs of a session's page."""
