"""The Partner REST API and its WebSocket on a separate port, loaded only on request."""
