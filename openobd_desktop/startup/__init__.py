"""Startup of the program: options, guards, checks and the first login."""
