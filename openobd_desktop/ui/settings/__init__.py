"""Settings page, and the welcome dialog that is shown when the program is first started."""
