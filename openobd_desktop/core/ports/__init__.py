"""Protocols that client and storage fit without importing them."""
