"""Channels, endpoint rules, TLS and the kinds of gRPC calls, with their errors."""
