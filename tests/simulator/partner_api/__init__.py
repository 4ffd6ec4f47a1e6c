"""The simulator's Partner REST API, accessed with aiohttp directly."""
