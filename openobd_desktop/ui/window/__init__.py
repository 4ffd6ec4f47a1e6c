"""Main window: sidebar, page stack, menus, banners and status bar."""
