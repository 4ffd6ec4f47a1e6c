"""What the program knows and can do; no Qt, no grpc."""
