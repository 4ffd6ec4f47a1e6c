"""Protocols through which the core uses the client and the storage, which implement them without importing them."""
