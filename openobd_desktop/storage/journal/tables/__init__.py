"""What is done with each table of the journal; imported in the worker only."""
