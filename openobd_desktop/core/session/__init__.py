"""One open session: claim, streams, tokens and finish."""
