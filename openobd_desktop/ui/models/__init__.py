"""Table models that keep their own list of rows."""
