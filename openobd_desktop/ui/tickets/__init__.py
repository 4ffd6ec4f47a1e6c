"""Tickets page, where sessions on tickets are started."""
