"""Team journal as this PC takes part in it."""
