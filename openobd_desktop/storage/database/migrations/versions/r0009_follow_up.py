"""Column for the time at which a session was marked as needing a follow-up."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Adds the column; no session is marked yet."""
    op.add_column("sessions", sa.Column("flagged_at", sa.Double))
