"""Journal of this PC, which records its sessions and all data needed for recovery after a crash."""
