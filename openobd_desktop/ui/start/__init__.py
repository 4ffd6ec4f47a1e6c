"""Dialogs that start, resume and adopt sessions."""
