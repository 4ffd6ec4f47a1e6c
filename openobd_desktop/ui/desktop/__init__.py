"""Integration with the desktop: the tray icon, notifications and the single-instance lock."""
