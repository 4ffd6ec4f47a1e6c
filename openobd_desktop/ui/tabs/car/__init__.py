"""What the control units of the car say, in words."""
