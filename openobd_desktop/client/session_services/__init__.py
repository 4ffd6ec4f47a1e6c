"""Calls of one session: questions, vehicle, locals, ScriptLog, variables and contexts."""
