"""Functions of the program, without Qt and gRPC."""
