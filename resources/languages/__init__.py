"""Translations, and the programs that build them from the source: ``python -m resources.languages.build``."""
