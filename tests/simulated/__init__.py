"""Deterministic simulation of the core on several PCs: one seed, one event loop, virtual time, faults anywhere."""
