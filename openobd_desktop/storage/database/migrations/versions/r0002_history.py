"""Columns and an index for fast paging and searching; searches also ignore the case of non-ASCII letters."""

from __future__ import annotations

import json

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

SEARCHED = ("id", "ticket", "connector", "profile")


def upgrade() -> None:
    """Adds the columns by which the history is sorted and searched, and fills them for existing sessions."""
    op.add_column("sessions", sa.Column("began_at", sa.Double, nullable=False, server_default="0"))
    op.add_column("sessions", sa.Column("search", sa.Text, nullable=False, server_default=""))
    op.create_index("sessions_by_beginning", "sessions", ["began_at", "id"])
    connection = op.get_bind()
    names = (*SEARCHED, "result", "created_at", "claimed_at", "ended_at", "began_at", "search")
    sessions = sa.table("sessions", *(sa.column(name) for name in names))
    for row in connection.execute(sa.select(sessions)).all():
        texts = [*(str(getattr(row, name)) for name in SEARCHED), _description(row.result)]
        began_at = next((at for at in (row.created_at, row.claimed_at, row.ended_at) if at is not None), 0.0)
        filled = sa.update(sessions).where(sessions.c.id == row.id)
        connection.execute(filled.values(began_at=began_at, search="\n".join(texts).casefold()))


def _description(result: str | None) -> str:
    try:
        return str(json.loads(result or "{}").get("description", ""))
    except (AttributeError, TypeError, ValueError):
        # An unreadable result must not stop the migration.
        return ""
