"""Benchmarks of speed and size, each compared with a limit or a peer measured in the same run."""
