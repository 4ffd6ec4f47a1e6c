"""Small widgets that do not know the application."""
