"""Data behind the Partner API: tickets, people, vehicles, chat and events."""
