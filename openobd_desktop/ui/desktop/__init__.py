"""Integration with the desktop: the tray icon, notifications and the restriction to a single instance."""
