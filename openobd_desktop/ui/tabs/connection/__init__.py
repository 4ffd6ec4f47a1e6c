"""Connection tab: readings and their trend."""
