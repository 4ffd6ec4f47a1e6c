"""What the errors of PostgreSQL and its library mean for the team journal. Imported in the worker's thread only."""

from __future__ import annotations

import re

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from openobd_desktop.errors import (
    TeamCertificateUntrusted,
    TeamConnectionRefused,
    TeamDatabaseMissing,
    TeamHostNotFound,
    TeamJournalUnavailable,
    TeamLoginRefused,
    TeamLoginUnprotected,
    TeamNoRights,
    TeamNotEncrypted,
    TeamSilent,
)

TROUBLE = (SQLAlchemyError, OSError, UnicodeError)
"""All that a healthy program must expect of a database elsewhere and of texts from it."""

_BY_STATE = {
    "28000": TeamLoginRefused,
    "28P01": TeamLoginRefused,
    "3D000": TeamDatabaseMissing,
    "42501": TeamNoRights,
    "25006": TeamNoRights,
    "55P03": TeamSilent,
    "57014": TeamSilent,
}
"""By SQLSTATE (PostgreSQL docs, error codes), which errors have once the login is through."""

_BY_WORDS = (
    (r"authentication method requirement", TeamLoginUnprotected),
    (r"failed to resolve host|could not translate host name", TeamHostNotFound),
    # Before the refusal, as libpq also tells of the other addresses of a host, where perhaps nothing listens.
    (r"certificate verify failed|root certificate file|does not match host name|SSL error", TeamCertificateUntrusted),
    (r"Connection refused", TeamConnectionRefused),
    (r"does not support SSL", TeamNotEncrypted),
    (r"password authentication failed|no password supplied|pg_hba\.conf|role .* does not exist", TeamLoginRefused),
    (r"database .* does not exist", TeamDatabaseMissing),
    (r"time(d )?out|unreachable|No route to host", TeamSilent),
)
"""By what libpq and the server say before that, the most telling first; a server may speak another language."""


def error_of(error: Exception) -> TeamJournalUnavailable:
    """The error in words for people."""
    cause = error.orig if isinstance(error, DBAPIError) and error.orig is not None else error
    text = f"{type(cause).__name__}: {cause}"
    kind = _BY_STATE.get(getattr(cause, "sqlstate", None) or "")
    words = (found for pattern, found in _BY_WORDS if re.search(pattern, text))
    return (kind or next(words, TeamJournalUnavailable))(text)


def is_lost(error: Exception) -> bool:
    """The connection was lost rather than the work refused, so that it may be done on another one."""
    return isinstance(error, DBAPIError) and error.connection_invalidated
