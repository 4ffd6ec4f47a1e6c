"""Profiles with their secrets, and settings."""
