"""The tour, and the mechanic's screens in the demo."""
