"""Sessions: the list, and the commands to start, claim, resume, finish and interrupt sessions."""
