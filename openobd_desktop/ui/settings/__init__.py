"""Settings page and the welcome of the first start."""
