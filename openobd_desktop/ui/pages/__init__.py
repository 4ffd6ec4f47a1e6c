"""One page a file; pages only compose."""
