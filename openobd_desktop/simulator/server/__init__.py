"""The simulator's gRPC server."""
