"""Context shared by pages and dialogs, and the commands that users can start from them."""
