"""The simulated service's state: sessions, tokens, contexts, functions and faults."""
