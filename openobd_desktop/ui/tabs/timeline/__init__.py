"""Timeline tab: events in a session."""
