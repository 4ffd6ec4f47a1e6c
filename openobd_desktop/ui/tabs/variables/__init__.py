"""Variables tab: variables by scope."""
