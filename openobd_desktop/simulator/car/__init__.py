"""Simulated vehicles, with their control units, connectors, tickets and mechanics."""
