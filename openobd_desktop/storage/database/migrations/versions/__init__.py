"""Migrations from each revision of the journal to the next."""
