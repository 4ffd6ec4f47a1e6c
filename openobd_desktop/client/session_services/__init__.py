"""Calls within one session, for questions, vehicle, local testers, ScriptLog, variables and contexts."""
