"""Servicers of the protocol, which convert between messages and the state of the simulated service."""
