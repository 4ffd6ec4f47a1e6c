"""One dialog a file; each is opened, never executed."""
