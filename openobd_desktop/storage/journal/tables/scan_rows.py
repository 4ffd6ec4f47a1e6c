"""Conversion between rows and scans from this PC and the team, with checks because rows are untrusted."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import msgspec
from msgspec import Struct
from sqlalchemy import ColumnElement, Connection, Row, Table, and_, false, func, or_, select

from openobd_desktop.domain.car.diagnosis import Scan, ScanKind, UnitResult
from openobd_desktop.domain.car.scans import FoundScans, SavedScan
from openobd_desktop.domain.vehicle import vin
from openobd_desktop.storage.journal.tables.finding import LAST_MOMENT, MOST
from openobd_desktop.storage.journal.tables.rows import from_row, pack
from openobd_desktop.storage.journal.tables.scan_limits import IDENTITY, text, within_limits

SCANS_AT_ONCE = 50
"""Maximum number of scans to read for a session or a car; if there are more, the newest are read."""
READ_AT_ONCE = 4_000_000
"""Maximum total length, in characters, of scans read at once (in about 0.1 s); the newest scan is always read."""
LONGEST = 16_000_000
"""Maximum length of a scan's JSON, in characters; the limits on its contents keep it far below this."""
ID_LIMIT = 200
"""Maximum number of characters in an ID."""

_log = logging.getLogger(__name__)


class _Body(Struct, frozen=True, kw_only=True):
    """The parts of a scan that are not stored in separate columns."""

    units: tuple[msgspec.Raw, ...] = ()
    complete: bool = False
    vin: str = ""
    kilometres: float | None = None
    voltage_before: float | None = None
    voltage_after: float | None = None
    ignition: bool | None = None
    latency: float | None = None
    left_out: int = 0


class _ScanRow(Struct, frozen=True, kw_only=True):
    id: str
    session_id: str
    ticket: str
    who: str
    scope: str
    kind: ScanKind
    started_at: float
    ended_at: float | None
    body: str


def to_row(saved: SavedScan, former: Row[Any] | None = None) -> dict[str, Any]:
    """Returns the row of a scan, as values by column name; omits contents beyond the limits.

    If the row replaces the row ``former``, the control units that cannot be read in ``former`` are kept.
    """
    limited = within_limits(saved.scan)
    scan = limited.scan
    unread, lost = _unread(former) if former is not None else ((), 0)
    texts = [code.text for unit in scan.units for code in unit.faults]
    body = _Body(
        units=(*(msgspec.Raw(pack(unit).encode()) for unit in scan.units), *unread),
        complete=scan.complete,
        vin=scan.vin,
        kilometres=scan.kilometres,
        voltage_before=scan.voltage_before,
        voltage_after=scan.voltage_after,
        ignition=scan.ignition,
        latency=scan.latency,
        left_out=max(saved.left_out + limited.left_out, lost),
    )
    return {
        "id": saved.id,
        "session_id": saved.session_id,
        "ticket": scan.ticket,
        "vin": vin(scan.vin),
        "who": text(saved.who, IDENTITY),
        "scope": saved.scope,
        "kind": scan.kind.value,
        "started_at": _seconds(scan.started_at),
        "ended_at": None if scan.ended_at is None else _seconds(scan.ended_at),
        "found": len(texts),
        "codes": "\n".join(dict.fromkeys(texts)),
        "body": pack(body),
    }


def _unread(former: Row[Any]) -> tuple[tuple[msgspec.Raw, ...], int]:
    """Returns the control units in a row that cannot be read, and how many other parts of the scan are missing."""
    body, saved = _decoded(str(former.body), _Body), saved_of(former)
    if body is None or saved is None:
        return (), 0
    unread = tuple(raw for raw in body.units if _decoded(raw, UnitResult) is None)
    return unread, saved.left_out - len(unread)


def _seconds(moment: datetime) -> float:
    return min(max(moment.timestamp(), 0.0), LAST_MOMENT - 1)


def saved_of(row: Row[Any]) -> SavedScan | None:
    """Returns the scan in a row, omitting unreadable control units; None if nothing can be read."""
    read = from_row(row, _ScanRow)
    body = None if read is None else _decoded(read.body, _Body)
    if read is None or body is None or not _is_time(read.started_at):
        return None
    units = [unit for raw in body.units if (unit := _decoded(raw, UnitResult)) is not None]
    ended_at = read.ended_at if read.ended_at is not None and _is_time(read.ended_at) else None
    scan = Scan(
        kind=read.kind,
        started_at=datetime.fromtimestamp(read.started_at, UTC),
        ended_at=None if ended_at is None else datetime.fromtimestamp(ended_at, UTC),
        units=tuple(units),
        complete=body.complete,
        ticket=read.ticket,
        vin=body.vin,
        kilometres=body.kilometres,
        voltage_before=body.voltage_before,
        voltage_after=body.voltage_after,
        ignition=body.ignition,
        latency=body.latency,
    )
    limited = within_limits(scan)
    unread = len(body.units) - len(units) + limited.left_out
    return SavedScan(
        id=text(read.id, ID_LIMIT),
        session_id=text(read.session_id, ID_LIMIT),
        scan=limited.scan,
        who=text(read.who, IDENTITY),
        scope=read.scope,
        left_out=min(max(0, body.left_out) + unread, MOST),
    )


def _is_time(seconds: float) -> bool:
    return 0 <= seconds < LAST_MOMENT


def _decoded(encoded: msgspec.Raw | str, kind: type[Any]) -> Any:
    try:
        return msgspec.json.decode(encoded, type=kind)
    except (msgspec.DecodeError, UnicodeEncodeError, RecursionError):
        # Logged without the text of the error, which quotes the contents.
        _log.warning("a part of a scan is invalid as %s", kind.__name__)
        return None


def of_car(table: Table, number: str, ticket: str) -> ColumnElement[bool]:
    """Returns the condition for the scans of a car, by VIN or, if a scan has no VIN, by ticket.

    Args:
        table: A table with the columns ``vin`` and ``ticket``.
        number: The vehicle identification number, in any form; may be empty.
        ticket: The ticket number; may be empty.
    """
    known = vin(number)
    on_ticket = table.c.ticket == ticket if ticket else false()
    return or_(table.c.vin == known, and_(table.c.vin == "", on_ticket)) if known else on_ticket


def newest(connection: Connection, table: Table, *wanted: ColumnElement[bool]) -> FoundScans:
    """Returns the newest scans that meet all conditions, and the number of unreadable scans."""
    order = (table.c.started_at.desc(), table.c.id.desc())
    sizes = select(table.c.id, func.length(table.c.body).label("size")).where(*wanted).order_by(*order)
    rows = connection.execute(sizes.limit(SCANS_AT_ONCE + 1)).all()
    chosen = _as_many_as_fit([(row.id, row.size or 0) for row in rows[:SCANS_AT_ONCE]])
    found = connection.execute(select(*columns_of(table)).where(*wanted, table.c.id.in_(chosen)).order_by(*order)).all()
    scans = tuple(saved for row in found if (saved := saved_of(row)))
    return FoundScans(scans=scans, unreadable=len(found) - len(scans), has_more=len(rows) > len(chosen))


def columns_of(table: Table) -> tuple[ColumnElement[Any], ...]:
    """Returns the columns that ``saved_of`` needs, truncated to the maximum lengths that this program writes."""
    names = ("id", "session_id", "ticket", "who", "scope", "kind")
    texts = (func.substr(table.c[name], 1, ID_LIMIT).label(name) for name in names)
    return (*texts, table.c.started_at, table.c.ended_at, func.substr(table.c.body, 1, LONGEST).label("body"))


def _as_many_as_fit(sizes: Sequence[tuple[str, int]]) -> list[str]:
    chosen: list[str] = []
    total = 0
    for name, size in sizes:
        total += size
        if chosen and total > READ_AT_ONCE:
            break
        chosen.append(name)
    return chosen
