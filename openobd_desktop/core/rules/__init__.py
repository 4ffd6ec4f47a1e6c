"""Rules for input, implemented as pure functions."""
