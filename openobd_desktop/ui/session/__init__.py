"""Page for one open session."""
