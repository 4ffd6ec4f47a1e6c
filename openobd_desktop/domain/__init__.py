"""Frozen values shared by every layer."""
