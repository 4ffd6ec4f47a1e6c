"""Dialogs for editing profiles and testing their connections."""
