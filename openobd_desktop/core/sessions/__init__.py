"""All sessions: the list, and the commands to start, resume, finish and interrupt."""
