"""Rows to records and back; a row that makes no sense is left out and never breaks a start."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any, TypeVar

import msgspec
from sqlalchemy import ColumnElement, Connection, Row, Table, insert, update

from openobd_desktop.errors import ErrorMessage

_log = logging.getLogger(__name__)

PACKED = ("known_ids", "result")
"""Columns that hold JSON."""

T = TypeVar("T")


def to_row(record: object) -> dict[str, Any]:
    """The columns of a frozen record."""
    values: dict[str, Any] = msgspec.to_builtins(record, enc_hook=_plain)
    for name in PACKED:
        if values.get(name) is not None:
            values[name] = pack(values[name])
    return values


def _plain(value: object) -> str:
    """A sentence that remembers what it was made of, as the sentence alone."""
    if isinstance(value, ErrorMessage):
        return str(value)
    raise NotImplementedError


def from_row(row: Row[Any], kind: type[T], **instead: object) -> T | None:
    """The record of a row, with ``instead`` in place of some columns; None if it makes no sense."""
    # msgspec wants plain strings for keys; SQLAlchemy has a kind of its own.
    values = {str(name): value for name, value in row._mapping.items()} | instead
    try:
        for name in PACKED:
            if isinstance(values.get(name), str):
                values[name] = msgspec.json.decode(values[name])
        return msgspec.convert(values, kind)
    except (msgspec.DecodeError, RecursionError):
        # Not the error's own words: they repeat what is in the row.
        _log.warning("a row makes no sense as %s", kind.__name__)
        return None


def pack(value: object) -> str:
    """A value as JSON."""
    return msgspec.json.encode(value).decode()


def put(connection: Connection, table: Table, key: ColumnElement[bool], values: Mapping[str, Any]) -> None:
    """Updates the row with that key, or inserts it."""
    if connection.execute(update(table).where(key).values(values)).rowcount == 0:
        connection.execute(insert(table).values(values))
