"""Transport layer: channels, endpoint rules, TLS, and the four kinds of gRPC calls with their errors."""
