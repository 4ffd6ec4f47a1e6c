"""The translations, and what makes them of the source: ``python -m resources.languages.build``."""
