"""Logging, diagnostics, crash reports, self-test, release notices and settings transfer."""
