"""Conversion between rows and scans from this PC and the team, with limits and checks because rows are untrusted."""

from __future__ import annotations

import logging
import math
from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import islice
from typing import Any

import msgspec
from msgspec import Struct
from msgspec.structs import asdict, replace
from sqlalchemy import ColumnElement, Connection, Row, Table, and_, false, func, or_, select

from openobd_desktop.domain.car.buses import UnitAddress
from openobd_desktop.domain.car.diagnosis import (
    FreezeFrame,
    Identity,
    IdentityField,
    Measured,
    Problem,
    Scan,
    ScanKind,
    UnitOutcome,
    UnitResult,
)
from openobd_desktop.domain.car.scans import FoundScans, SavedScan
from openobd_desktop.domain.car.trouble_codes import CodeForm, TroubleCode
from openobd_desktop.domain.vehicle import vin
from openobd_desktop.storage.journal.tables.finding import LAST_MOMENT, MOST
from openobd_desktop.storage.journal.tables.rows import from_row, pack

UNITS, CODES, FRAMES = 250, 20_000, 500
"""Maximum numbers of control units, trouble codes and freeze frames in a scan; cars have up to 150 control units, each
of which can report some 1,000 codes in one answer."""
TEXT, IDENTITY = 500, 100
"""Maximum lengths of a sentence and of a string that identifies a car or a control unit, in characters."""
FIELDS, VALUES, PINS = 20, 40, 16
"""Maximum numbers of additional identity fields per control unit, values per freeze frame, and pins per bus."""
OBD_REQUESTS = 3
"""Number of OBD requests for trouble codes."""
RECORD = 1024
"""Maximum length of a freeze frame as received, in bytes."""
LONGEST_CODE = 4
"""Maximum length of a trouble code, in bytes."""
DAY = 86400.0
"""Maximum time that reading one control unit may have taken, in seconds."""

_LENGTHS = {CodeForm.UDS: (3, 3), CodeForm.TWO_BYTES: (2, 2), CodeForm.DECIMAL: (2, 2), CodeForm.PLAIN: (1, 4)}
"""Minimum and maximum number of bytes in a trouble code, by form."""
_MOST_ADDRESS = 0xFFFFFFFF
_MOST_VALUE = 1e12
SCANS_AT_ONCE = 50
"""Maximum number of scans to read for a session or a car; if there are more, the newest are read."""
READ_AT_ONCE = 4_000_000
"""Maximum total length, in characters, of scans read at once (in about 0.1 s); the newest scan is always read."""
LONGEST = 16_000_000
"""Maximum length of a scan's JSON, in characters; the limits on its contents keep it far below this."""
ID_LIMIT = 200
"""Maximum number of characters in an ID."""

_log = logging.getLogger(__name__)


class Limited(Struct, frozen=True):
    """A scan within the limits, and the number of control units, codes and freeze frames that were omitted."""

    scan: Scan
    left_out: int


class _Room(Struct):
    codes: int = CODES
    frames: int = FRAMES
    left_out: int = 0


def within_limits(scan: Scan) -> Limited:
    """Returns the scan without impossible values and without list items beyond the limits."""
    room = _Room()
    units: list[UnitResult] = []
    for unit in scan.units:
        if len(units) < UNITS and is_address(unit.address):
            units.append(_unit(unit, room))
        else:
            room.left_out += 1
    kept = replace(
        scan,
        units=tuple(units),
        ticket=text(scan.ticket, IDENTITY),
        vin=text(scan.vin, IDENTITY),
        kilometres=_number(scan.kilometres),
        voltage_before=_number(scan.voltage_before),
        voltage_after=_number(scan.voltage_after),
        latency=_number(scan.latency),
    )
    return Limited(kept, room.left_out)


def text(value: str, limit: int) -> str:
    """Returns the first ``limit`` characters of ``value``, in a form that a database can store."""
    return str(value)[:limit].replace("\0", " ").encode(errors="replace").decode()


def is_address(unit: UnitAddress) -> bool:
    """Returns whether a control unit's pins and address are within the valid range."""
    numbers = [number for number in asdict(unit.address).values() if number is not None]
    are_possible = all(0 <= number <= _MOST_ADDRESS for number in (*numbers, *unit.pins))
    return are_possible and len(unit.pins) <= PINS


def is_code(code: TroubleCode) -> bool:
    """Returns whether a trouble code's length matches its form, and its status and severity fit into a byte."""
    least, most = _LENGTHS[code.form]
    return least <= len(code.raw) <= most and is_byte(code.status_byte) and is_byte(code.severity)


def is_byte(value: int | None) -> bool:
    """Returns whether the value fits into a byte or is missing."""
    return value is None or 0 <= value <= 0xFF


def _unit(unit: UnitResult, room: _Room) -> UnitResult:
    codes = tuple(islice(filter(is_code, unit.codes), room.codes))
    frames = tuple(islice(map(_frame, filter(_is_frame, unit.freeze_frames)), room.frames))
    room.codes -= len(codes)
    room.frames -= len(frames)
    room.left_out += len(unit.codes) - len(codes) + len(unit.freeze_frames) - len(frames)
    readiness = unit.readiness
    if len(codes) < len(unit.codes) and unit.outcome is UnitOutcome.ANSWERED:
        # Otherwise, a comparison would mistake missing codes for codes that are gone.
        unit = replace(unit, outcome=UnitOutcome.UNREADABLE, problem=Problem.INCOMPLETE)
    return replace(
        unit,
        codes=codes,
        freeze_frames=frames,
        identity=_identity(unit.identity),
        readiness=readiness if readiness is not None and is_byte(readiness.codes) else None,
        request=unit.request[:LONGEST_CODE],
        obd_read=tuple(each[:LONGEST_CODE] for each in unit.obd_read[:OBD_REQUESTS]),
        negative=unit.negative if is_byte(unit.negative) else None,
        reason=text(unit.reason, TEXT),
        tries=min(max(unit.tries, 0), 0xFF),
        seconds=min(max(_number(unit.seconds) or 0.0, 0.0), DAY),
        kilometres=_number(unit.kilometres),
    )


def _is_frame(frame: FreezeFrame) -> bool:
    is_within = len(frame.raw) <= RECORD and len(frame.values) <= VALUES and is_byte(frame.record)
    return is_within and is_code(frame.code)


def _frame(frame: FreezeFrame) -> FreezeFrame:
    values = (replace(each, unit=text(each.unit, IDENTITY)) for each in frame.values if _is_measured(each))
    return replace(frame, values=tuple(values))


def _is_measured(measured: Measured) -> bool:
    return _number(measured.value) is not None


def _identity(identity: Identity) -> Identity:
    others = (IdentityField(text(one.request, IDENTITY), text(one.text, IDENTITY)) for one in identity.others[:FIELDS])
    return replace(
        identity,
        part_number=text(identity.part_number, IDENTITY),
        software=text(identity.software, IDENTITY),
        hardware=text(identity.hardware, IDENTITY),
        serial=text(identity.serial, IDENTITY),
        system=text(identity.system, IDENTITY),
        vin=text(identity.vin, IDENTITY),
        others=tuple(others),
    )


def _number(value: float | None) -> float | None:
    return value if value is not None and math.isfinite(value) and abs(value) < _MOST_VALUE else None


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
