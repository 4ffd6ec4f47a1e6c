"""User interface: everything that is shown on the screen."""
