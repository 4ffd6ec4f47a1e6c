"""Vehicle tab: the vehicle, its control units and the ticket."""
