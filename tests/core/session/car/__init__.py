"""Tests of the conversation with the control units of a car."""
