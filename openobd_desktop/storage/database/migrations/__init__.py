"""Migrations of the journal, which are run by Alembic."""
