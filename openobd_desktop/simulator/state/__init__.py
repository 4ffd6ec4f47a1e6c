"""State of the simulated service: sessions, tokens, contexts, functions and faults."""
