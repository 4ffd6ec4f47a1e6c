"""Places of the sessions in the full-text table, which is filled in the background, and the reach of that table."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Adds an empty column and an empty table, which takes no longer for a million sessions than for a single one."""
    op.add_column("sessions", sa.Column("place", sa.Integer))
    placed = sa.text("place IS NOT NULL")
    op.create_index(
        "sessions_by_place", "sessions", ["place"], unique=True, sqlite_where=placed, postgresql_where=placed
    )
    op.create_table(
        "search_reach", sa.Column("at", sa.Double, nullable=False), sa.Column("id", sa.Text, nullable=False)
    )
