"""Protocols that client and storage match without importing them."""
