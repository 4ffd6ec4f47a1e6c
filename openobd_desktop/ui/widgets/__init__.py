"""Small widgets that do not depend on the rest of the application."""
