"""Settings page, and the welcome dialog that appears when the program is first started."""
