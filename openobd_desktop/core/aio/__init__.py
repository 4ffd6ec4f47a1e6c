"""Clock, background tasks and backoff for the event loop."""
