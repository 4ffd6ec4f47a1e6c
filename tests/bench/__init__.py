"""Figures of speed and size, each beside a limit or a peer that was measured in the same call."""
