"""Recording of the work done here, and its history."""
