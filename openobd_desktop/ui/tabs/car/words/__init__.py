"""What control units report, and what became of it, in words."""
