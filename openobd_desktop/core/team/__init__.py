"""Synchronization of the journal with a team."""
