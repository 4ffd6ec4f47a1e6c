"""The mechanic's screen in the demo."""
