"""Files, threads and certificates of this PC."""
