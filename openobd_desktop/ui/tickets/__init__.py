"""Tickets page, from which sessions on tickets are started."""
