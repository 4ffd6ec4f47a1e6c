"""When the program ran, and which runs did not end properly."""

from __future__ import annotations

from sqlalchemy import insert, select, update

from openobd_desktop.storage.database.database import Database
from openobd_desktop.storage.database.schema import runs

HOUR = 3600.0


class Runs:
    """Notes beginnings and ends."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, now: float) -> int:
        """Writes that a run has begun; returns its number."""
        with self._database.writing() as connection:
            made = connection.execute(insert(runs).values(started_at=now)).inserted_primary_key
        return int(made[0]) if made else 0

    def end(self, run: int, now: float) -> None:
        """Writes that a run has ended as it should."""
        with self._database.writing() as connection:
            connection.execute(update(runs).where(runs.c.id == run).values(ended_at=now))

    def crashes(self, now: float, current: int) -> tuple[float, ...]:
        """The starts of runs of the last hour that never ended, without the current one; oldest first."""
        query = select(runs.c.started_at).where(
            runs.c.ended_at.is_(None), runs.c.id != current, runs.c.started_at.between(now - HOUR, now)
        )
        with self._database.reading() as connection:
            return tuple(float(moment) for moment in connection.execute(query.order_by(runs.c.started_at)).scalars())
