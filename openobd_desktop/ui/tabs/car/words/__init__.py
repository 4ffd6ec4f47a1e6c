"""The wording of what control units report, and of the outcome of scanning and clearing."""
