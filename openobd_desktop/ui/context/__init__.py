"""Context shared by pages and dialogs, and the commands that the user can start from them."""
