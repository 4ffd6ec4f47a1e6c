"""Dialogs that edit profiles and test their connection."""
