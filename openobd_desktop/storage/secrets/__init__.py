"""Access to the operating system's key store, and encryption of tokens."""
