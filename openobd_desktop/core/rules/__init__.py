"""Rules for input, as pure functions."""
