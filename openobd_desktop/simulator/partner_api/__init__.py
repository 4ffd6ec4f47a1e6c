"""The Partner REST API and its WebSocket beside the gRPC port, loaded only when it is asked for."""
