"""The team journal: a shared notice board in a PostgreSQL database, on which each PC tells what it does."""

from openobd_desktop.storage.team.database import TeamDatabases

__all__ = ["TeamDatabases"]
