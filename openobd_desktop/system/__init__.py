"""Access to files, threads and certificates of this PC."""
