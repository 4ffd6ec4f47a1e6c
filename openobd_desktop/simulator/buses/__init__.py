"""Simulated buses: their configuration, and the channels through which clients talk to a car."""
