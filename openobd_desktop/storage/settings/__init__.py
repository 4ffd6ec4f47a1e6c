"""Settings file, its export, and this PC's policy file."""
