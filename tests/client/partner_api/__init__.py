"""Tests of the client of the Partner API."""
