"""List of sessions, and commands to start, claim, resume, finish and interrupt them."""
