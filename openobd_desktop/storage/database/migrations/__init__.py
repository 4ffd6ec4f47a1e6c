"""Journal migrations, run by Alembic."""
