"""Tests of the Partner API client."""
