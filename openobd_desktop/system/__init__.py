"""Access to files, threads and certificates on this PC."""
