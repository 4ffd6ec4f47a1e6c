"""The Partner REST API and its WebSocket on a port beside that of gRPC, loaded only on request."""
