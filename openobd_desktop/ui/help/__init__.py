"""About, log and shortcuts."""
