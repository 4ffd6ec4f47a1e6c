"""Clock, rules, refusals, streams and call log, used by all parts of the simulator."""
