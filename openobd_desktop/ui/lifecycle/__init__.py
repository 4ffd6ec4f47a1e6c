"""Making, hiding and quitting of the window."""
