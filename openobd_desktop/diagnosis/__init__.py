"""The diagnostic protocols of control units: requests and answers as bytes, without gRPC, Qt or a clock."""
