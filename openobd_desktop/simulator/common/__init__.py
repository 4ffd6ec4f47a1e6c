"""Clock, rules, refusals and records that every part of the simulator builds on."""
