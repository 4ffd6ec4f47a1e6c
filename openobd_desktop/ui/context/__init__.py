"""Context of pages and dialogs, and commands from clicks."""
