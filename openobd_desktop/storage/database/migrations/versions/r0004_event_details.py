"""Structured details of events, stored as JSON instead of English sentences that had to be parsed."""

from __future__ import annotations

import json
import re

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

SUMMARY = re.compile(
    r"(\d{1,9}) readings(?:, (\d{1,10})/(\d{1,10}|None)/(\d{1,10}) ms)?, (\d{1,3}\.\d)% over 500 ms,"
    r" losses: (\d{1,9}) \((\d{1,9}) s\), longest silence: (\d{1,9}) s",
    re.ASCII,
)
"""Pattern of the English sentence that summarizes a session's connection."""
ENDS = ("closed", "idle", "taken over", "line lost", "refused", "session over")
"""The ways in which a conversation ends."""


def upgrade() -> None:
    """Converts the details of all events to JSON; details without a known structure become plain text."""
    connection = op.get_bind()
    events = sa.table("events", *(sa.column(name) for name in ("id", "kind", "detail")))
    may_have_structure = events.c.kind.in_(("connection", "conversation ended"))
    rows = connection.execute(sa.select(events).where(may_have_structure)).all()
    # The cast is needed because damaged rows may contain a blob, which JSON cannot represent.
    text = sa.func.json_object("kind", "text", "text", sa.cast(events.c.detail, sa.Text))
    connection.execute(sa.update(events).where(~may_have_structure).values(detail=text))
    if rows:
        converted = sa.update(events).where(events.c.id == sa.bindparam("row")).values(detail=sa.bindparam("json"))
        connection.execute(converted, [{"row": row.id, "json": structured(row.kind, str(row.detail))} for row in rows])


def structured(kind: str, detail: str) -> str:
    """Returns the details of an event as JSON, converted from the text that was stored up to revision 0003."""
    value: dict[str, object] = {"kind": "text", "text": detail}
    if kind == "connection" and (found := SUMMARY.fullmatch(detail)):
        readings, low, middle, high, slow, losses, away, silence = found.groups()
        latencies = (None if text in (None, "None") else int(text) for text in (low, middle, high))
        names = ("minimum_ms", "median_ms", "maximum_ms")
        summary = {
            "readings": int(readings),
            **dict(zip(names, latencies, strict=True)),
            "slow_share": round(float(slow) / 100, 3),
            "losses": int(losses),
            "away_seconds": float(away),
            "longest_silence": float(silence),
        }
        value = {"kind": "connection", "summary": summary}
    elif kind == "conversation ended" and detail in ENDS:
        value = {"kind": "conversation end", "end": detail}
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
