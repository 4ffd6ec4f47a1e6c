"""HTTP and WebSocket client of the Partner API, which a profile may have beside the openOBD service."""
