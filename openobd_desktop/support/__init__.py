"""Logging, diagnostics, crash reports, the self-test, release notices and the transfer of settings."""
