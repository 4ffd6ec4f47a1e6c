"""Timeline tab: the events of a session."""
