"""Tools tab: local testers and ScriptLog."""
