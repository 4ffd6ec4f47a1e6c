"""The running gRPC server of the simulator."""
