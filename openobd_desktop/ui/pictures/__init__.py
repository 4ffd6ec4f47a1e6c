"""Pictures loaded from a URL."""
