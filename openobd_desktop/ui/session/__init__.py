"""Page of one open session."""
