"""Page with the table of all sessions."""
