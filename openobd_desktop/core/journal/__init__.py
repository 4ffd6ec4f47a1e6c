"""Recording of the work done on this PC, and its history."""
