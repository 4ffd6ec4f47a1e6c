"""Pictures by URL: fetched, decoded and shown."""
