"""Simulated vehicles, connectors, tickets and mechanics."""
