"""Ask tab: questions to the person at the car."""
