"""Context for pages and dialogs, and the commands that clicks start."""
