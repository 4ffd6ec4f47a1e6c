"""Simulated vehicles: control units, connectors, and the mechanic beside them."""
