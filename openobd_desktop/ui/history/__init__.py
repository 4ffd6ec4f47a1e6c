"""History page and the report of a session."""
