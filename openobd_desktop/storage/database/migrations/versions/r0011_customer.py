"""Column for the customer of a session's ticket."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Adds the column; nothing is known of the customers of sessions that already exist."""
    op.add_column("sessions", sa.Column("customer", sa.Text, nullable=False, server_default=""))
