"""Named starting points of the simulator."""
