"""Functions tab: functions looked up and run."""
