"""The steps from each revision of the journal to the next, run by Alembic."""
