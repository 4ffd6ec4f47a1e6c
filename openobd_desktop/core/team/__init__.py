"""Journal sharing within a team."""
