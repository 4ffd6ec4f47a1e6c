"""Program logic, independent of Qt and gRPC."""
