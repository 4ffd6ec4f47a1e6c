"""SQLite database of the journal, with its opening, integrity checks, schema, migrations and worker thread."""
