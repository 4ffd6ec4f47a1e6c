"""Words for what control units report, and for what became of it."""
