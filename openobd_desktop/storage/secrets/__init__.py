"""Key store of the operating system, and the encryption of tokens."""
