"""The values of what happens inside a session: questions, the vehicle and its ticket, functions."""
