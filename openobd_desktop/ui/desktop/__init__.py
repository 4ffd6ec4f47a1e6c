"""Integration with the desktop: the tray icon and the single instance."""
