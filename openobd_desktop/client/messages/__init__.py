"""Conversion between protocol messages and domain values."""
