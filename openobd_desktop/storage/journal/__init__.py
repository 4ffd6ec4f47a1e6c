"""Journal of this PC."""
