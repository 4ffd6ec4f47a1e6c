"""Clients for calls within a session: questions, vehicle, local testers, ScriptLog, variables and contexts."""
