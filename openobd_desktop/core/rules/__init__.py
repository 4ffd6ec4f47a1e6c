"""Rules of input, as pure functions."""
