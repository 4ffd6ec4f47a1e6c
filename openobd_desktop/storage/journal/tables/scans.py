"""Scans of cars, by whose trouble codes sessions can be found, and the queue of scans for the team."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Select, func, select, update

from openobd_desktop.domain.car.scans import FoundScans, OutgoingScan, SavedScan, ScanCount
from openobd_desktop.storage.database.database import Database
from openobd_desktop.storage.database.schema import scans
from openobd_desktop.storage.journal.tables.rows import put
from openobd_desktop.storage.journal.tables.scan_rows import columns_of, newest, of_car, saved_of, to_row
from openobd_desktop.storage.journal.tables.search_index import SearchIndex
from openobd_desktop.storage.journal.tables.sessions import ensure_session

_log = logging.getLogger(__name__)


class Scans:
    """This PC's scans; an unreadable scan is never replaced."""

    def __init__(self, database: Database, index: SearchIndex) -> None:
        self._database = database
        self._index = index

    def save(self, saved: SavedScan) -> None:
        """Writes a scan and, if it is shared, adds it to the outbox; in the same transaction, its session is indexed.

        If its session has not been saved yet, also saves the ID of the session.
        """
        here = scans.c.id == saved.id
        with self._database.writing() as connection:
            ensure_session(connection, self._index, saved.session_id)
            former = _keep_unreadable(connection, saved.id)
            put(connection, scans, here, to_row(saved, former))
            if saved.scope:
                connection.execute(update(scans).where(here).values(unpublished=scans.c.unpublished + 1))
            self._index.follow_scans(connection, saved.session_id)

    def of_session(self, session_id: str) -> FoundScans:
        """Returns the scans of a session, newest first."""
        with self._database.reading() as connection:
            return newest(connection, scans, scans.c.session_id == session_id)

    def of_car(self, number: str, ticket: str) -> FoundScans:
        """Returns the scans of a car, newest first; see ``scan_rows.of_car``."""
        with self._database.reading() as connection:
            return newest(connection, scans, of_car(scans, number, ticket))

    def counts(self, session_ids: Sequence[str]) -> dict[str, ScanCount]:
        """Returns the number of scans for each of these sessions, omitting those without scans."""
        wanted = select(scans.c.session_id, scans.c.found).where(scans.c.session_id.in_(session_ids))
        with self._database.reading() as connection:
            rows = connection.execute(wanted.order_by(scans.c.started_at, scans.c.id)).all()
        counts: dict[str, ScanCount] = {}
        for row in rows:
            before = counts.get(row.session_id, ScanCount(0, 0))
            found = row.found if isinstance(row.found, int) else 0
            counts[row.session_id] = ScanCount(before.scans + 1, max(0, found))
        return counts

    def waiting(self, limit: int) -> tuple[OutgoingScan, ...]:
        """Returns up to ``limit`` scans that are waiting to be published, oldest first."""
        columns = (*columns_of(scans), scans.c.unpublished, scans.c.id.label("whole_id"))
        oldest: Select[Any] = select(*columns).where(scans.c.unpublished > 0)
        with self._database.reading() as connection:
            found: list[OutgoingScan] = []
            # Read one by one, so that an unreadable scan does not prevent the others from being published.
            for row in connection.execute(oldest.order_by(scans.c.started_at, scans.c.id)).yield_per(1):
                # If its ID were read differently from how it is stored, it would never count as published.
                if (saved := saved_of(row)) is not None and saved.id == row.whole_id:
                    found.append(OutgoingScan(saved, row.unpublished))
                if len(found) == limit:
                    break
        return tuple(found)

    def arrived(self, outgoing: Iterable[OutgoingScan]) -> None:
        """Removes published scans from the outbox, except those that changed after ``waiting`` returned them."""
        with self._database.writing() as connection:
            for one in outgoing:
                unchanged = (scans.c.id == one.saved.id) & (scans.c.unpublished == one.mark)
                connection.execute(update(scans).where(unchanged).values(unpublished=0))


def _keep_unreadable(connection: Connection, scan_id: str) -> Row[Any] | None:
    """Returns the row with this ID, if there is one; gives the row a different ID instead if it is unreadable."""
    here = scans.c.id == scan_id
    former = connection.execute(select(*columns_of(scans)).where(here)).first()
    if former is None or saved_of(former) is not None:
        return former
    _log.warning("scan %s is unreadable, and is kept in addition to the new one", scan_id)
    others = select(func.count()).select_from(scans).where(scans.c.id.startswith(f"{scan_id} unreadable "))
    number = int(connection.execute(others).scalar_one()) + 1
    connection.execute(update(scans).where(here).values(id=f"{scan_id} unreadable {number}", unpublished=0))
    return None
