"""Named starting points for the simulator."""
