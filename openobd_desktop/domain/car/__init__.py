"""Values of the car: its buses, its control units, and their trouble codes."""
