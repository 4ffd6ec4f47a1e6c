"""Protocols that the client and the storage implement, so that the core does not import either of them."""
