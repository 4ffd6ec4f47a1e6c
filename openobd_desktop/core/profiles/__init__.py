"""Profiles, settings and their secrets."""
