"""Context of pages and dialogs, and the commands that clicks start."""
