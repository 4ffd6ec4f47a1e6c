"""Vehicle tab: vehicle, control units and ticket."""
