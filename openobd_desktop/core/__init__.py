"""Logic of the program, independent of Qt and gRPC."""
