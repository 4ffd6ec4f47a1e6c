"""Page for an open session."""
