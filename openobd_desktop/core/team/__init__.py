"""Sharing of the journal with a team."""
