"""Simulated buses: their configuration, and the channels through which clients communicate with a car."""
