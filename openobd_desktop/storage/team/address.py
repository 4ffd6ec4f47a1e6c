"""Addresses of team databases, with rules that reject an unencrypted or unverified connection to another PC."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import TeamAddress
from openobd_desktop.errors import BadInput, message

LIMIT = 1000
"""Maximum length of an address, in characters."""
ENCRYPTED = ("verify-full", "verify-ca", "require")
"""The SSL modes of libpq that require encryption, strictest first (PostgreSQL docs, SSL support)."""
_EXAMPLE = message("Enter the address as postgresql://host:5432/database.")
_HOST = re.compile(r"[A-Za-z0-9._:-]{1,255}", re.ASCII)


def read_address(text: str) -> tuple[TeamAddress, Secret]:
    """Returns the address in ``text`` and the password that it contains, which is empty if there is no password.

    Raises:
        BadInput: the text is not an address of a PostgreSQL database, or violates a rule.
    """
    parts, port = _split(text.strip())
    host = parts.hostname or ""
    database = unquote(parts.path.removeprefix("/"))
    user, password = unquote(parts.username or ""), unquote(parts.password or "")
    if parts.scheme not in ("postgresql", "postgres") or not _HOST.fullmatch(host):
        raise _bad(message("This is not a valid PostgreSQL database address."))
    if not database or "/" in database or parts.fragment:
        raise _bad(message("The address does not include a valid database name."))
    if not (database + user).isprintable():
        raise _bad(message("The address contains invisible characters."))
    encryption, roots = _options(parts.query)
    own = is_this_pc(host)
    if encryption and not own and encryption not in ENCRYPTED:
        raise _plaintext()
    if encryption in ENCRYPTED[1:] and not own and not roots:
        raise _unverified()
    address = TeamAddress(
        host=host, port=port, database=database, user=user, encryption=encryption, certificate_file=roots
    )
    return address, Secret(password)


def is_this_pc(host: str) -> bool:
    """Returns whether ``host`` is this PC, the only host to which unencrypted connections are allowed."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _split(text: str) -> tuple[SplitResult, int]:
    if not text:
        raise _bad(message("The address of the team database is missing."))
    if len(text) > LIMIT or not text.isprintable() or " " in text:
        raise _bad(message("This is not a valid PostgreSQL database address."))
    try:
        parts = urlsplit(text)
        return parts, parts.port or 5432
    except ValueError:
        raise _bad(message("The port of the team database must be a number from 1 to 65535.")) from None


def _options(query: str) -> tuple[str, str]:
    """Returns the SSL mode and the root certificate file; rejects all other options, which could redirect connections.

    Raises:
        BadInput: the query contains another option.
    """
    options = dict(parse_qsl(query, keep_blank_values=True))
    unknown = sorted(set(options) - {"sslmode", "sslrootcert"})
    if unknown:
        raise _bad(
            message("The address sets {name}, which is not allowed.", name=unknown[0][:40]),
            message("Only sslmode and sslrootcert can be set."),
        )
    return options.get("sslmode", ""), options.get("sslrootcert", "")


def _plaintext() -> BadInput:
    return _bad(
        message("The address allows an unencrypted connection."),
        message("Remove sslmode from the address; this program sends no data unencrypted."),
    )


def _unverified() -> BadInput:
    # Any server can have a certificate from a public authority; only the certificate's name identifies the server.
    return _bad(
        message("The address allows connections to unverified servers."),
        message(
            "Remove sslmode from the address, or add sslrootcert with the path of your company's certificate file."
        ),
    )


def _bad(what: str, advice: str = _EXAMPLE) -> BadInput:
    return BadInput(what=what, meaning=message("Nothing was sent and nothing was changed."), advice=advice)
