"""Texts for what control units report, and for the outcome of scanning and clearing."""
