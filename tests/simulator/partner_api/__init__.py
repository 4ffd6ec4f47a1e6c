"""The Partner REST API of the simulator, asked with aiohttp directly."""
