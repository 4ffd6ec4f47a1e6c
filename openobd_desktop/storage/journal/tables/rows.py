"""Conversion between rows and records, which skips invalid rows, so that they cannot prevent the program's startup."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any, TypeVar

import msgspec
from sqlalchemy import ColumnElement, Connection, Row, Table, insert, update

from openobd_desktop.domain.functions import FunctionCall
from openobd_desktop.domain.journal import Clearing, EventDetail, ScanSummary
from openobd_desktop.domain.questions import ConversationEnd, Exchange
from openobd_desktop.domain.session import ConnectionSummary
from openobd_desktop.domain.text import encodable
from openobd_desktop.errors import ErrorMessage

_log = logging.getLogger(__name__)

PACKED = ("known_ids", "products", "result")
"""Columns that contain JSON."""

T = TypeVar("T")


def to_row(record: object) -> dict[str, Any]:
    """Converts a record to its row, as values by column name."""
    values: dict[str, Any] = encodable(msgspec.to_builtins(record, enc_hook=_plain))
    for name in PACKED:
        if values.get(name) is not None:
            values[name] = pack(values[name])
    return values


def whole(record: T) -> T:
    """Returns the record with a question mark in place of each unpaired surrogate, which the database cannot store."""
    values = msgspec.to_builtins(record)
    fitting = encodable(values)
    return record if fitting == values else msgspec.convert(fitting, type(record))


def _plain(value: object) -> str:
    """Converts an ``ErrorMessage`` to plain text, from which its template and values cannot be recovered."""
    if isinstance(value, ErrorMessage):
        return str(value)
    raise NotImplementedError


def from_row(row: Row[Any], kind: type[T], **instead: object) -> T | None:
    """Returns the record in a row, or None if the row is invalid; values in ``instead`` replace the row's values."""
    # msgspec requires keys of exactly the type str; SQLAlchemy returns a subclass.
    values = {str(name): value for name, value in row._mapping.items()} | instead
    try:
        for name in PACKED:
            if isinstance(values.get(name), str):
                values[name] = msgspec.json.decode(values[name])
        return msgspec.convert(values, kind)
    except (msgspec.DecodeError, RecursionError):
        # Logged without the text of the error, which quotes the contents of the row.
        _log.warning("a row is invalid as %s", kind.__name__)
        return None


def pack(value: object) -> str:
    """Returns ``value`` encoded as JSON."""
    try:
        return msgspec.json.encode(value, enc_hook=_plain).decode()
    except UnicodeEncodeError:
        return msgspec.json.encode(encodable(msgspec.to_builtins(value, enc_hook=_plain))).decode()


class _TextDetail(msgspec.Struct, tag_field="kind", tag="text"):
    text: str


class _ConnectionDetail(msgspec.Struct, tag_field="kind", tag="connection"):
    summary: ConnectionSummary


class _EndDetail(msgspec.Struct, tag_field="kind", tag="conversation end"):
    end: ConversationEnd


class _ExchangeDetail(msgspec.Struct, tag_field="kind", tag="question"):
    exchange: Exchange


class _FunctionDetail(msgspec.Struct, tag_field="kind", tag="function"):
    call: FunctionCall


class _ScanDetail(msgspec.Struct, tag_field="kind", tag="scan"):
    scan: ScanSummary


class _ClearingDetail(msgspec.Struct, tag_field="kind", tag="clearing"):
    clearing: Clearing


_Detail = (
    _TextDetail | _ConnectionDetail | _EndDetail | _ExchangeDetail | _FunctionDetail | _ScanDetail | _ClearingDetail
)


def pack_detail(detail: EventDetail) -> str:
    """Returns an event's details encoded as JSON, with translatable sentences converted to plain text."""
    if isinstance(detail, ConnectionSummary):
        return pack(_ConnectionDetail(detail))
    if isinstance(detail, ConversationEnd):
        return pack(_EndDetail(detail))
    if isinstance(detail, Exchange):
        return pack(_ExchangeDetail(detail))
    if isinstance(detail, FunctionCall):
        return pack(_FunctionDetail(detail))
    if isinstance(detail, ScanSummary):
        return pack(_ScanDetail(detail))
    if isinstance(detail, Clearing):
        return pack(_ClearingDetail(detail))
    return pack(_TextDetail(str(detail)))


def read_detail(column: str) -> EventDetail:
    """Returns an event's details or, if they are unreadable or of an unsupported kind, the JSON text itself."""
    try:
        detail = msgspec.json.decode(column, type=_Detail)
    except (msgspec.DecodeError, RecursionError):
        return column
    match detail:
        case _ConnectionDetail():
            return detail.summary
        case _EndDetail():
            return detail.end
        case _ExchangeDetail():
            return detail.exchange
        case _FunctionDetail():
            return detail.call
        case _ScanDetail():
            return detail.scan
        case _ClearingDetail():
            return detail.clearing
        case _:
            return detail.text


def put(connection: Connection, table: Table, key: ColumnElement[bool], values: Mapping[str, Any]) -> None:
    """Updates the row to which the condition ``key`` applies, or inserts a row if there is no such row."""
    if connection.execute(update(table).where(key).values(values)).rowcount == 0:
        connection.execute(insert(table).values(values))


def storable(value: Any) -> Any:
    """Returns a value that the team database accepts: text without NUL and without unpaired surrogates."""
    return encodable(value.replace("\0", " ")) if isinstance(value, str) else value
