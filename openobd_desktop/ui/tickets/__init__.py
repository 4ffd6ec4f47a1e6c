"""Page of the tickets, on which sessions are started."""
