"""Connects to the team database. Imported in the worker's thread only, and only where there is a team."""

from __future__ import annotations

from typing import Any

from sqlalchemy import StaticPool, create_engine

from openobd_desktop.domain import Secret, TeamAddress
from openobd_desktop.errors import TeamDriverMissing
from openobd_desktop.storage.database import Database
from openobd_desktop.storage.team.address import ENCRYPTED, is_this_pc

CONNECT_PATIENCE = 5
"""Seconds to wait for each address of the host."""
LIMITS = "SET statement_timeout = 8000; SET lock_timeout = 4000; SET idle_in_transaction_session_timeout = 15000"
"""Milliseconds; the last one lets go of what a PC holds that falls asleep in the middle."""


def connect(address: TeamAddress, password: Secret) -> Database:
    """The database at ``address``; nothing is sent before its first use.

    Raises:
        TeamDriverMissing: the library for PostgreSQL is not installed.
    """
    try:
        import psycopg
    except ImportError as error:
        raise TeamDriverMissing(str(error)) from error

    def open_connection() -> psycopg.Connection[Any]:
        # Poolers of connections have no place for statements that are prepared on one of them.
        connection = psycopg.connect(**_asked(address, password), prepare_threshold=None)
        connection.execute(LIMITS, prepare=False)
        connection.commit()
        return connection

    # The values would otherwise be in the text of every error.
    engine = create_engine("postgresql+psycopg://", creator=open_connection, poolclass=StaticPool, hide_parameters=True)
    return Database(engine)


def _asked(address: TeamAddress, password: Secret) -> dict[str, Any]:
    """What libpq is told (PostgreSQL docs, connection parameters)."""
    return {
        "host": address.host,
        "port": address.port,
        "dbname": address.database,
        "application_name": "openOBD Desktop",
        "client_encoding": "UTF8",
        "connect_timeout": CONNECT_PATIENCE,
        "gssencmode": "disable",
        "keepalives_idle": 20,
        "keepalives_interval": 5,
        "keepalives_count": 2,
        "tcp_user_timeout": 10_000,
        **({"user": address.user} if address.user else {}),
        **({"password": password.reveal()} if password else {}),
        **_encryption(address),
    }


def _encryption(address: TeamAddress) -> dict[str, str]:
    if is_this_pc(address.host) and address.encryption not in ENCRYPTED:
        # Given, so that no variable of the environment leads elsewhere what goes without encryption.
        here = "127.0.0.1" if address.host == "localhost" else address.host
        return {"sslmode": address.encryption or "prefer", "hostaddr": here}
    mode = address.encryption or ENCRYPTED[0]
    if address.certificate_file:
        return {"sslmode": mode, "sslrootcert": address.certificate_file}
    # Without a file named, libpq would look for one in the home folder, where hardly anybody has one.
    return {"sslmode": mode} if mode == "require" else {"sslmode": mode, "sslrootcert": _public_roots()}


def _public_roots() -> str:
    import certifi

    return certifi.where()
