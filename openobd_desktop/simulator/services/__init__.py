"""One servicer for each subject of the protocol: each translates between messages and the world."""
