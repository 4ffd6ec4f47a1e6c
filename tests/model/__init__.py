"""Model of the protocols, which must not lose, repeat or misreport anything, and the checker that explores it."""
