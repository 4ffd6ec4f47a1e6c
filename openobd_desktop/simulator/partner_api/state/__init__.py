"""What the Partner API knows: tickets, people, vehicles, chat and events."""
