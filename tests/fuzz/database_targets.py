"""Targets that read rows of the journal and of the team database, files of SQLite, and what the key store returns."""

from __future__ import annotations

import functools
import json
import struct
from collections.abc import Sequence
from typing import Any

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import Connection, Table, bindparam, create_engine, literal, select

from openobd_desktop.core.lock import is_hash
from openobd_desktop.core.profiles.secrets import former_entry_of
from openobd_desktop.domain.journal import Intent, Note, TokenKind
from openobd_desktop.domain.secret import Secret, without_login, without_secrets
from openobd_desktop.domain.settings import Profile
from openobd_desktop.errors import BadInput
from openobd_desktop.storage.database import sqlite_file
from openobd_desktop.storage.journal.tables import rows, scan_rows, search_text
from openobd_desktop.storage.journal.tables.finding import record_of, unread
from openobd_desktop.storage.journal.tables.notes import notes_of
from openobd_desktop.storage.journal.tables.recovery import decode_draft
from openobd_desktop.storage.secrets.token_encryption import TokenCipher, Undecryptable, _decoded
from openobd_desktop.storage.team.address import read_address
from openobd_desktop.storage.team.merging import merged
from openobd_desktop.storage.team.schema import notes, scans, shared
from tests.fuzz.draws import Draw
from tests.fuzz.file_targets import written
from tests.fuzz.targets import target
from tests.storage import samples
from tests.storage.conftest import NOW
from tests.storage.scans import SCAN, saved

NUMBERS = (0.0, -1.0, 1e15, 1e300, float("inf"), float("-inf"), 2**31, 2**53, 253_402_300_800.0, None, "text", b"\0")
RECORD = rows.to_row(samples.record("s1", ended=NOW, ticket="7848095"))
NOTE = rows.to_row(Note(id="n", ticket="7848095", at=NOW, who="Anna", text="Look", to="Ben"))
SCAN_ROW = scan_rows.to_row(saved("x1", SCAN))


@functools.cache
def _memory() -> Connection:
    return create_engine("sqlite://").connect()


def row_of(values: dict[str, Any], names: Sequence[str]) -> Any:
    """Returns the values as the database returns them."""
    columns: list[Any] = [bindparam(f"p{place}", values[name]).label(name) for place, name in enumerate(names)]
    return _memory().execute(select(literal(1).label("one"), *columns)).one()


def any_row(draw: Draw, known: dict[str, Any], table: Table) -> dict[str, Any]:
    """Returns a row in which some values have other contents or types, as SQLite allows."""
    found = {column.name: known.get(column.name) for column in table.c if column.name in known}
    for name, value in found.items():
        if draw.chance(0.85):
            continue
        if isinstance(value, str) and value[:1] in ("[", "{"):
            found[name] = draw.json_like([json.loads(value)]).decode("utf-8", "replace")
        else:
            found[name] = draw.pick(NUMBERS) if draw.chance(0.5) else draw.text().encode("utf-8", "replace").decode()
    return found


@target("session-rows", lambda draw: any_row(draw, RECORD, shared), in_thread=True, cases=100)
def read_session_row(values: dict[str, Any]) -> None:
    row = row_of(values, list(values))
    found = record_of(row)
    if found is not None:
        unread(row, found)
        merged(found, samples.record("s1"))
        merged(samples.record("s1"), found)
        rows.to_row(found)
        search_text.search_text(found)
    rows.from_row(row, Intent)
    text = values.get("result")
    search_text.renewed(str(values.get("ticket")), "active", text if isinstance(text, str) else None)


@target("note-rows", lambda draw: any_row(draw, NOTE, notes), in_thread=True, cases=60)
def read_note_row(values: dict[str, Any]) -> None:
    notes_of([row_of(values, list(values))])


@target("scan-rows", lambda draw: any_row(draw, SCAN_ROW, scans), in_thread=True, cases=60)
def read_scan_row(values: dict[str, Any]) -> None:
    names = [column.name for column in scan_rows.columns_of(scans)]
    row = row_of({name: values.get(name) for name in names}, names)
    found = scan_rows.saved_of(row)
    if found is not None:
        scan_rows.to_row(found, row)


DETAILS = (
    {"kind": "text", "text": "The line went silent"},
    {"kind": "function", "call": {"id": "f", "name": "Read", "arguments": {}}},
    {"kind": "scan", "scan": {"kind": "before", "units": 3}},
    {"kind": "question", "exchange": {"question": {"kind": "text", "text": "?"}}},
    {"results": ["success"], "feedback": "nothing", "description": "half a sent"},
)


@target("json-columns", lambda draw: draw.json_like(DETAILS), in_thread=True, cases=300)
def read_columns(content: bytes) -> None:
    text = content.decode("utf-8", "replace")
    rows.read_detail(text)
    decode_draft(text)
    search_text.renewed("text", "active", text)
    search_text.renewed(text, text, None, text)


KEY = bytes(32)


def any_stored(draw: Draw) -> str:
    sealed = TokenCipher(KEY).encrypt("s1", TokenKind.SESSION, Secret("the-token"))
    return draw.text_like([sealed, "A" * 43 + "=", "scrypt$15$c2FsdA==$aGFzaA==", "Europe (id, cluster 001, a:443)"])


@target("stored-secrets", any_stored, allowed=(Undecryptable,))
def read_stored(text: str) -> None:
    key = _decoded(Secret(text))
    if key is not None:
        AESGCM(key)
    is_hash(text)
    former_entry_of(Profile(name=text))
    TokenCipher(KEY).decrypt("s1", TokenKind.SESSION, text)


@target(
    "entry-names",
    lambda draw: draw.text_like(
        ["Europe (id, cluster 001, grpc.openobd.com:443)", "proxy a (b)"], ("(", ", cluster ", ", ", ":", ")")
    ),
    largest=10_000,
)
def read_entry_name(text: str) -> None:
    former_entry_of(Profile(name=text))


def any_log_line(draw: Draw) -> str:
    texts = (
        "proxy http://user:pass@proxy:8080/ refused",
        'postgresql://a:b"c@team.example/x',
        "u:p@h",
        "<http://a:b@c>",
    )
    return draw.text_like(texts, ("@", ":", "://", '"', " ", "=", "(", "/"))


@target("masking", any_log_line, cases=200)
def mask(text: str) -> None:
    without_secrets(text)
    without_login(text)


def any_team_address(draw: Draw) -> str:
    known = "postgresql://anna:s%20cret@team.example:5432/openobd?sslmode=verify-ca&sslrootcert=/etc/ca.pem"
    return draw.text_like([known, "postgres://localhost/x"], ("%", "[", "]", "@", "?", "&", "=", "#", "//"))


@target("team-addresses", any_team_address, allowed=(BadInput,))
def read_team_address(text: str) -> None:
    read_address(text)


def any_log(draw: Draw) -> bytes:
    """Returns a write-ahead log of SQLite whose checksums are correct up to the damage, with any page size."""
    page, order = draw.pick((512, 4096, 1, 2, 3, 7, 0, 65_536, 2**31, 2**32 - 1)), draw.pick((">", "<"))
    magic = 0x377F0683 if order == ">" else 0x377F0682
    head = struct.pack(">6I", magic, 3_007_000, page, 0, 1, 2)
    sums = sqlite_file._checksums(order, head, (0, 0))
    found = head + struct.pack(">2I", *sums)
    for number in range(draw.upto(4)):
        start = struct.pack(">2I", number + 1, number + 1)
        body = draw.random.randbytes(min(page, 4096))
        data = start + body
        sums = sqlite_file._checksums(order, data[: len(data) // 8 * 8], sums)
        found += start + struct.pack(">4I", 1, 2, *sums) + body
    return draw.damaged(found) if draw.chance(0.5) else found


@target("database-logs", any_log, in_thread=True)
def read_log(content: bytes) -> None:
    sqlite_file.drops_transactions(written("journal.sqlite-wal", content))
