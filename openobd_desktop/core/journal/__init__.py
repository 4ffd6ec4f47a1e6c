"""Recording of the work done here, and the history of it."""
