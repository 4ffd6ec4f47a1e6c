"""Message board and the bar that shows it."""
