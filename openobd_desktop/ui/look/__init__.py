"""Theme, icons and plain text."""
