"""Clock, background tasks and backoff of the event loop."""
