"""Feedback form that ends a session."""
