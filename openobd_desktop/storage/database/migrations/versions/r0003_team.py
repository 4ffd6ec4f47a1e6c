"""Columns for the team journal: the operator, the team, and whether a session has been published."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Adds the columns; sessions that already exist will not be shared with a team."""
    for name in ("who", "scope"):
        op.add_column("sessions", sa.Column(name, sa.Text, nullable=False, server_default=""))
    op.add_column("sessions", sa.Column("unpublished", sa.Integer, nullable=False, server_default="0"))
    waiting = sa.text("unpublished > 0")
    op.create_index("sessions_to_publish", "sessions", ["unpublished"], sqlite_where=waiting, postgresql_where=waiting)
