"""Fuzzing of everything that reads bytes or texts from outside, with time and memory as oracles."""
