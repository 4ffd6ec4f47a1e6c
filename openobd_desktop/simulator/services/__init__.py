"""Protocol servicers, which convert between messages and the simulated service's state."""
