"""Chat with the customer of the session's ticket."""
