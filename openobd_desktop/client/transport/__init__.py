"""Channels, endpoint rules, TLS, and the four kinds of gRPC calls with their errors."""
