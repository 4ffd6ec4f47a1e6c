"""Pictures that are loaded from a URL."""
