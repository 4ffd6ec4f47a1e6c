"""Open sessions: claiming them, keeping their streams and tokens, and ending them."""
