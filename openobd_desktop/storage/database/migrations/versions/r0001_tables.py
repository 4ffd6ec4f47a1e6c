"""Initial tables: intents, sessions, events, tokens, drafts and runs."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

PENDING = "kind = 'start' AND state IN ('open', 'unknown') AND {} != ''"


def upgrade() -> None:
    """Creates all tables."""
    _create_intents()
    _create_sessions()
    _create_timeline()
    _create_tokens_and_drafts()
    op.create_table(
        "runs",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("started_at", sa.Double, nullable=False),
        sa.Column("ended_at", sa.Double),
    )


def _create_intents() -> None:
    op.create_table(
        "intents",
        sa.Column("id", sa.Text, primary_key=True),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("kind", "state", "profile", "ticket", "connector")),
        sa.Column("session_id", sa.Text, nullable=False),
        sa.Column("at", sa.Double, nullable=False),
        sa.Column("known_ids", sa.Text, nullable=False),
        sa.Column("result", sa.Text),
    )
    for target in ("ticket", "connector"):
        where = sa.text(PENDING.format(target))
        name = f"one_pending_start_per_{target}"
        op.create_index(name, "intents", ["profile", target], unique=True, sqlite_where=where, postgresql_where=where)


def _create_sessions() -> None:
    op.create_table(
        "sessions",
        sa.Column("id", sa.Text, primary_key=True),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("profile", "ticket", "connector", "mine", "host")),
        sa.Column("port", sa.Integer, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        *(sa.Column(name, sa.Double) for name in ("created_at", "claimed_at", "ended_at")),
        sa.Column("gaps", sa.Integer, nullable=False),
        sa.Column("result", sa.Text),
    )


def _create_timeline() -> None:
    op.create_table(
        "events",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("session_id", sa.Text, sa.ForeignKey("sessions.id"), nullable=False),
        sa.Column("at", sa.Double, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("detail", sa.Text, nullable=False),
    )
    op.create_index("ix_events_session_id", "events", ["session_id"])


def _create_tokens_and_drafts() -> None:
    op.create_table(
        "tokens",
        sa.Column("session_id", sa.Text, primary_key=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("received_at", sa.Double, nullable=False),
        sa.Column("sealed", sa.Text, nullable=False),
    )
    op.create_table(
        "drafts",
        sa.Column("session_id", sa.Text, primary_key=True),
        sa.Column("saved_at", sa.Double, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
    )
