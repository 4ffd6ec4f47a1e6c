"""Objects behind the window, and the bridge from clicks to coroutines."""
