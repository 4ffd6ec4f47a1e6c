"""Start of the program: options, guards, splash screen and login."""
