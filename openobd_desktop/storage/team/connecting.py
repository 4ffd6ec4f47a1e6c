"""Connects to the team database. Imported in the worker's thread only, and only where there is a team."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import StaticPool, create_engine

from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import TeamAddress
from openobd_desktop.errors import CertificateFileUnreadable, TeamCertificateUntrusted, TeamDriverMissing, message
from openobd_desktop.storage.database.database import Database
from openobd_desktop.storage.team.address import ENCRYPTED, is_this_pc
from openobd_desktop.system.certificates import read_certificates
from openobd_desktop.system.files import write_whole

CONNECT_PATIENCE = 5
"""Seconds to wait for each address of the host."""
LIMITS = "SET statement_timeout = 8000; SET lock_timeout = 4000; SET idle_in_transaction_session_timeout = 15000"
"""Milliseconds; the last one lets go of what a PC holds that falls asleep in the middle."""
SYSTEM_ROOTS = "system"
"""What stands for the authorities of the operating system (PostgreSQL docs, sslrootcert)."""
LOWEST_LIBPQ = 160000
"""The first version that can insist on a method of authentication (PostgreSQL 16 release notes, require_auth)."""


def connect(address: TeamAddress, password: Secret) -> Database:
    """The database at ``address``; nothing is sent before its first use.

    Raises:
        TeamDriverMissing: the library for PostgreSQL is not installed.
    """
    try:
        import psycopg
    except ImportError as error:
        raise TeamDriverMissing(str(error)) from error
    if psycopg.pq.version() < LOWEST_LIBPQ:
        raise TeamDriverMissing(
            f"libpq {psycopg.pq.version()}", what=message("The component for team databases is too old.")
        )

    def open_connection() -> psycopg.Connection[Any]:
        with _roots_for_libpq(address) as with_roots:
            # Poolers of connections have no place for statements that are prepared on one of them.
            connection = psycopg.connect(**_asked(with_roots, password), prepare_threshold=None)
        connection.execute(LIMITS, prepare=False)
        connection.commit()
        return connection

    # The values would otherwise be in the text of every error.
    engine = create_engine("postgresql+psycopg://", creator=open_connection, poolclass=StaticPool, hide_parameters=True)
    return Database(engine)


@contextmanager
def _roots_for_libpq(address: TeamAddress) -> Iterator[TeamAddress]:
    """The address with the company's certificates in the only form that libpq reads."""
    if not address.certificate_file or address.certificate_file == SYSTEM_ROOTS:
        yield address
        return
    try:
        found = read_certificates(address.certificate_file)
    except CertificateFileUnreadable as error:
        raise TeamCertificateUntrusted(error.details, what=error.what, advice=error.advice) from error
    with TemporaryDirectory(prefix="openobd-team-") as folder:
        file = Path(folder) / "roots.pem"
        write_whole(file, "".join(map(ssl.DER_cert_to_PEM_cert, found)).encode("ascii"), private=True)
        yield replace(address, certificate_file=str(file))


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
        # With it the server has to prove, too, that it knows the password. One that wants none must not get any either.
        "require_auth": "scram-sha-256" if password else "scram-sha-256,none",
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
    if address.certificate_file:
        # With a file of roots even libpq's mode "require" verifies by whom the certificate is signed.
        return {"sslmode": address.encryption or ENCRYPTED[0], "sslrootcert": address.certificate_file}
    if is_this_pc(address.host) and address.encryption == "require":
        return {"sslmode": address.encryption}
    # Without a file named, libpq would look for one in the home folder, where hardly anybody has one.
    return {"sslmode": ENCRYPTED[0], "sslrootcert": _public_roots()}


def _public_roots() -> str:
    import certifi

    return certifi.where()
