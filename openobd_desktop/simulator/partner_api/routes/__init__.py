"""Paths of the Partner API, one module per subject, and the format of their answers."""
