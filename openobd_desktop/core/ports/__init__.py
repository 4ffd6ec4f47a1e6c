"""Protocols that the client and the storage match without importing them."""
