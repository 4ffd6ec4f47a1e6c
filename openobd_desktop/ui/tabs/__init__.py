"""Tabs on a session's page."""
