"""Communication with the control units of a session's car."""
