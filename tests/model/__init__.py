"""Model of the protocols that must not lose, repeat or misreport anything, and the checker that explores it."""
