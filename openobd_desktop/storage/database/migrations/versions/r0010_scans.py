"""Table of car scans."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Creates the table, which is empty."""
    op.create_table(
        "scans",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("session_id", sa.Text, sa.ForeignKey("sessions.id", ondelete="CASCADE"), nullable=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("ticket", "vin", "who", "scope", "kind")),
        sa.Column("started_at", sa.Double, nullable=False),
        sa.Column("ended_at", sa.Double),
        sa.Column("found", sa.Integer, nullable=False),
        sa.Column("codes", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("unpublished", sa.Integer, nullable=False, server_default="0"),
    )
    op.create_index("scans_by_session", "scans", ["session_id", "started_at"])
    op.create_index("scans_by_vin", "scans", ["vin", "started_at"])
    op.create_index("scans_by_ticket", "scans", ["ticket", "started_at"])
    waiting = sa.text("unpublished > 0")
    op.create_index("scans_to_publish", "scans", ["unpublished"], sqlite_where=waiting, postgresql_where=waiting)
