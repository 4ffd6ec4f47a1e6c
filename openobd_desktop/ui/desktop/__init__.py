"""Tray and single instance on the desktop."""
