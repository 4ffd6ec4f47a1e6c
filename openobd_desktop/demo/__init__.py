"""Automated tour of the program, and the mechanic's screens in the demo."""
