"""Settings page and the welcome dialog of the first start."""
