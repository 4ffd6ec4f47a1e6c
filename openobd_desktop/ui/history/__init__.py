"""History page and session report."""
