"""Settings file, its export, and the policy of the PC."""
