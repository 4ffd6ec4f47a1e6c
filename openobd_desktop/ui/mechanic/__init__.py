"""Screen at the car, as the demo shows it."""
