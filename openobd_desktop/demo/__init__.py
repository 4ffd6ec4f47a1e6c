"""The tour and the mechanic's screens of the demo."""
