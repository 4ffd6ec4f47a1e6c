"""Connections to PostgreSQL through libpq; imported only by the daemon threads that access the team database."""

from __future__ import annotations

import re
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from msgspec.structs import replace
from sqlalchemy import StaticPool, create_engine
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import TeamAddress
from openobd_desktop.errors import (
    CertificateFileUnreadable,
    TeamCertificateUntrusted,
    TeamConnectionRefused,
    TeamDatabaseMissing,
    TeamDriverMissing,
    TeamHostNotFound,
    TeamJournalUnavailable,
    TeamLoginRefused,
    TeamLoginUnprotected,
    TeamNoRights,
    TeamNotEncrypted,
    TeamSilent,
    message,
)
from openobd_desktop.storage.database.database import Database
from openobd_desktop.storage.team.address import ENCRYPTED, is_this_pc
from openobd_desktop.system.certificates import read_certificates
from openobd_desktop.system.files import write_whole

CONNECT_PATIENCE = 5
"""Seconds to wait for a connection to each of the host's addresses."""
LIMITS = "SET statement_timeout = 8000; SET lock_timeout = 4000; SET idle_in_transaction_session_timeout = 15000"
"""Timeouts in milliseconds; the last timeout releases the locks of a PC that goes to sleep during a transaction."""
SYSTEM_ROOTS = "system"
"""Value of ``sslrootcert`` that selects the operating system's certificate authorities (PostgreSQL docs)."""
LOWEST_LIBPQ = 160000
"""The first version of libpq that supports the option ``require_auth`` (PostgreSQL 16 release notes)."""

DATABASE_ERRORS = (SQLAlchemyError, OSError, UnicodeError)
"""All exceptions that may be expected when accessing a remote database or decoding its text."""

_BY_STATE = {
    "28000": TeamLoginRefused,
    "28P01": TeamLoginRefused,
    "3D000": TeamDatabaseMissing,
    "42501": TeamNoRights,
    "25006": TeamNoRights,
    "55P03": TeamSilent,
    "57014": TeamSilent,
}
"""Errors by SQLSTATE (PostgreSQL docs, error codes); before the login is complete, no SQLSTATE is available."""

_BY_WORDS = (
    (r"authentication method requirement", TeamLoginUnprotected),
    (r"failed to resolve host|could not translate host name", TeamHostNotFound),
    # Precedes "Connection refused", which the same message may contain for another address of the host.
    (r"certificate verify failed|root certificate file|does not match host name|SSL error", TeamCertificateUntrusted),
    (r"Connection refused", TeamConnectionRefused),
    (r"does not support SSL", TeamNotEncrypted),
    (r"password authentication failed|no password supplied|pg_hba\.conf|role .* does not exist", TeamLoginRefused),
    (r"database .* does not exist", TeamDatabaseMissing),
    (r"time(d )?out|unreachable|No route to host", TeamSilent),
)
"""Error classes by message pattern, most specific first.

The patterns match what libpq and the server report in English; a server may use another language.
"""


def connect(address: TeamAddress, password: Secret) -> Database:
    """Returns the database at ``address``; nothing is sent before the database is first used.

    Raises:
        TeamDriverMissing: the library for PostgreSQL is not installed, or is too old.
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
            # Connection poolers do not support prepared statements.
            connection = psycopg.connect(**_parameters(with_roots, password), prepare_threshold=None)
        connection.execute(LIMITS, prepare=False)
        connection.commit()
        return connection

    # Without hide_parameters, error messages would contain the values being written.
    engine = create_engine("postgresql+psycopg://", creator=open_connection, poolclass=StaticPool, hide_parameters=True)
    return Database(engine)


@contextmanager
def _roots_for_libpq(address: TeamAddress) -> Iterator[TeamAddress]:
    """Yields the address with the company's certificates converted to a PEM file, the only format that libpq reads."""
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


def _parameters(address: TeamAddress, password: Secret) -> dict[str, Any]:
    """Returns the connection parameters for libpq (PostgreSQL docs, connection parameters)."""
    return {
        "host": address.host,
        "port": address.port,
        "dbname": address.database,
        "application_name": "openOBD Desktop",
        "client_encoding": "UTF8",
        "connect_timeout": CONNECT_PATIENCE,
        "gssencmode": "disable",
        # SCRAM also requires the server to prove that it knows the password. If there is a password, a server that does
        # not ask for it is rejected.
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
    # The IP address is specified, so that no environment variable can redirect a connection that is not verified.
    here = {"hostaddr": "127.0.0.1" if address.host == "localhost" else address.host}
    if is_this_pc(address.host) and address.encryption not in ENCRYPTED:
        return {"sslmode": address.encryption or "prefer", **here}
    if address.certificate_file:
        # With a file of root certificates, libpq verifies the issuer of the certificate even in the mode "require".
        return {"sslmode": address.encryption or ENCRYPTED[0], "sslrootcert": address.certificate_file}
    if is_this_pc(address.host) and address.encryption == "require":
        return {"sslmode": address.encryption, **here}
    # If no file is specified, libpq looks for one in the user's home folder, where there usually is none.
    return {"sslmode": ENCRYPTED[0], "sslrootcert": _public_roots()}


def _public_roots() -> str:
    import certifi

    return certifi.where()


def error_of(error: Exception) -> TeamJournalUnavailable:
    """Converts an exception in ``DATABASE_ERRORS`` to the error to be raised."""
    cause = error.orig if isinstance(error, DBAPIError) and error.orig is not None else error
    text = f"{type(cause).__name__}: {cause}"
    kind = _BY_STATE.get(getattr(cause, "sqlstate", None) or "")
    by_words = (found for pattern, found in _BY_WORDS if re.search(pattern, text))
    return (kind or next(by_words, TeamJournalUnavailable))(text)


def is_lost(error: Exception) -> bool:
    """Returns whether ``error`` means that the connection was lost, in which case the operation may be retried."""
    return isinstance(error, DBAPIError) and error.connection_invalidated
