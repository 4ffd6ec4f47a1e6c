"""Tab with the scans of the car and their trouble codes."""
