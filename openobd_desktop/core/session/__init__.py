"""Open sessions, with their streams, tokens, services and timelines."""
