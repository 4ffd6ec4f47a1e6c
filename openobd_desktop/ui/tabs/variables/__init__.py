"""Variables tab: the variables of each scope."""
