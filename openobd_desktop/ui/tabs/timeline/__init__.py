"""Timeline tab: events of a session."""
