"""Transport layer: channels, endpoint rules, TLS, the four kinds of gRPC calls, and the conversion of their errors."""
