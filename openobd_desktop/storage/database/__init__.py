"""SQLite file of the journal: opening, integrity, schema and migrations."""
