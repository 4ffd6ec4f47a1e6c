"""Settings page, and the welcome dialog shown on the first start."""
