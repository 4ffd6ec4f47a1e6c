"""Connection tab: readings of the connection to the car, and their trend."""
