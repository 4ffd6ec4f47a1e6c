"""Integration with the desktop: the tray icon, notifications and the limit to a single instance."""
