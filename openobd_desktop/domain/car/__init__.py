"""Values that describe a car: its buses, its control units, and their trouble codes."""
