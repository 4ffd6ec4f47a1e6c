"""Columns for the vehicle, the ordered products, and the time at which a request for assistance was acknowledged."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Adds the columns; the vehicles of existing sessions remain unknown."""
    for name in ("vehicle", "vin", "car_vin", "voltage"):
        op.add_column("sessions", sa.Column(name, sa.Text, nullable=False, server_default=""))
    op.add_column("sessions", sa.Column("products", sa.Text, nullable=False, server_default="[]"))
    op.add_column("sessions", sa.Column("followed_up_at", sa.Double))
