"""Team journal, a PostgreSQL database through which the PCs of a team share their sessions."""

from openobd_desktop.storage.team.database import TeamDatabases

__all__ = ["TeamDatabases"]
