"""Clock, rules, refusals, streams and call log, which all parts of the simulator use."""
