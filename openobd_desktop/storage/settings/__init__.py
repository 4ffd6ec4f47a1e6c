"""Settings file, its export to other PCs, and this PC's policy file."""
