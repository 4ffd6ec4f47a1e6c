"""Tables of the journal; imported by the worker thread only."""
