"""Table of the notes on tickets, including those that hand a ticket over to a colleague."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Creates the table, which is empty."""
    op.create_table(
        "notes",
        sa.Column("id", sa.Text, primary_key=True),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("ticket", "who", "text", "to", "scope")),
        sa.Column("at", sa.Double, nullable=False),
        sa.Column("acknowledged_at", sa.Double),
        sa.Column("unpublished", sa.Integer, nullable=False, server_default="0"),
        sa.Column("revision", sa.BigInteger, nullable=False, server_default="0"),
    )
    op.create_index("notes_by_ticket", "notes", ["ticket", "at"])
    op.create_index("notes_by_revision", "notes", ["scope", "revision"])
    waiting = sa.text("unpublished > 0")
    op.create_index("notes_to_publish", "notes", ["unpublished"], sqlite_where=waiting, postgresql_where=waiting)
    handed = sa.text("\"to\" <> '' AND acknowledged_at IS NULL")
    op.create_index("notes_handed_over", "notes", ["at"], sqlite_where=handed, postgresql_where=handed)
