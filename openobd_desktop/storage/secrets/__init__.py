"""Secrets in the key store of the operating system, and tokens sealed with them."""
