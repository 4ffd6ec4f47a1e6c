"""Program start: options, guards, checks and the first login."""
