"""The simulated service itself: sessions, tokens, contexts, functions and their faults."""
