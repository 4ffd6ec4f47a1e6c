"""An open session: claim, streams, tokens and finish."""
