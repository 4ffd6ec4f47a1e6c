"""Simulated vehicles, and their control units, connectors, tickets and mechanics."""
