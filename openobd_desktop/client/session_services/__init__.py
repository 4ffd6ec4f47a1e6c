"""Calls of one session: questions, vehicle, local testers, ScriptLog, variables and contexts."""
