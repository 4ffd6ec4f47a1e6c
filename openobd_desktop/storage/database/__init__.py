"""SQLite database of the journal: opening, integrity, schema, migrations and worker thread."""
