"""Message board, and the bar that shows its messages."""
