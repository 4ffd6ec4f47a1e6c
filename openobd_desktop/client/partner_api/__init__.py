"""HTTP and WebSocket client of the Partner API, which a profile may use in addition to the openOBD service."""
