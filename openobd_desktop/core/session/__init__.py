"""An open session: its claim, streams, tokens and end."""
