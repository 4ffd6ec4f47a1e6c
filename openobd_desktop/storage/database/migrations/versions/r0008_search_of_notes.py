"""Index of the sessions by ticket, for finding sessions by the notes on their tickets."""

from __future__ import annotations

from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Adds the index; if there are notes, the full-text table is filled again in the background."""
    op.create_index("sessions_by_ticket", "sessions", ["ticket"])
    op.execute("DELETE FROM search_reach WHERE EXISTS (SELECT 1 FROM notes)")
