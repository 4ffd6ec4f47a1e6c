"""Protocols that the client and the storage implement, so that the core need not import either of them."""
