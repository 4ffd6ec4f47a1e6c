"""Tests of communication with a car's control units."""
