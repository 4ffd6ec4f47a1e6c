"""Profiles with their secrets, as settings and policy have them."""
