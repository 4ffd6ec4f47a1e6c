"""Tools tab: locals and ScriptLog."""
