"""Scans in the team database, and search for sessions by their trouble codes; imported by daemon threads only."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, delete, func, insert, select

from openobd_desktop.domain.car.scans import FoundScans, SavedScan
from openobd_desktop.storage.journal.tables.rows import storable
from openobd_desktop.storage.journal.tables.scan_rows import newest, to_row
from openobd_desktop.storage.journal.tables.search_index import CODES_LIMIT
from openobd_desktop.storage.team.schema import scans, takes_scans

_OF_CODES = frozenset("pcbu0123456789abcdef-")
"""The characters of trouble codes, in lower case."""


def put_scan(connection: Connection, saved: SavedScan, revision: int) -> None:
    """Writes a scan, or replaces a continued one, under the change number ``revision``."""
    values = {name: storable(value) for name, value in to_row(saved).items()}
    connection.execute(delete(scans).where(scans.c.scope == saved.scope, scans.c.id == saved.id))
    connection.execute(insert(scans).values(values | {"revision": revision}))


def scans_where(connection: Connection, scope: str, *wanted: ColumnElement[bool]) -> FoundScans:
    """Returns a partner's newest scans that meet the conditions; incomplete if the database cannot store scans."""
    if not takes_scans(connection):
        return FoundScans(is_complete=False)
    return newest(connection, scans, scans.c.scope == scope, *wanted)


def is_part_of_code(word: str) -> bool:
    """Returns whether ``word``, which is in lower case, may be part of a trouble code."""
    return bool(word) and _OF_CODES.issuperset(word)


def sessions_with(connection: Connection, scope: str, word: str, limit: int) -> tuple[str, ...]:
    """Returns the IDs of up to ``limit`` sessions whose scans contain ``word`` as part of a trouble code."""
    rows = connection.execute(with_code(scope, word).limit(limit)).scalars()
    return tuple(str(row) for row in rows)


def with_code(scope: str, word: str) -> Select[Any]:
    """Returns a query for the IDs of the sessions whose scans contain ``word`` as part of a trouble code."""
    codes = func.lower(func.substr(scans.c.codes, 1, CODES_LIMIT))
    wanted = (scans.c.scope == scope, codes.contains(word, autoescape=True))
    return select(scans.c.session_id).where(*wanted).distinct()
