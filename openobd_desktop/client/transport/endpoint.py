"""Rules for addresses, enforced before connecting, so that data is sent only to the service, and encrypted."""

from __future__ import annotations

import functools
import re
from dataclasses import InitVar, dataclass
from ipaddress import AddressValueError, IPv4Address

from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import DEFAULT_PORT
from openobd_desktop.errors import EndpointRefused

ALLOWED_SUFFIXES = (".openobd.com",)
"""Domains, in addition to the login host, to which a session's host may belong (openOBD docs, session info)."""

_LONGEST_NAME = 253
_SCHEME = re.compile(r"^https?://", re.IGNORECASE)
_LABEL = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")
# Resolvers accept 127.1, 0x7f.1 and 2130706433 as IP addresses; all of these end in a number.
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
_POLICY = object()


@dataclass(frozen=True, slots=True)
class VerifiedEndpoint:
    """An address that complies with the rules; created only by ``EndpointPolicy`` and required to open a channel."""

    host: str
    port: int
    tls: bool
    made_by: InitVar[object]
    proxy: str = ""
    """The profile's proxy; "" for this PC's own proxy, ``none`` for no proxy."""
    proxy_login: Secret | None = None
    """``user:password`` for the profile's proxy; None if the proxy needs no login."""

    def __post_init__(self, made_by: object) -> None:
        if made_by is not _POLICY:
            raise TypeError("only EndpointPolicy makes a VerifiedEndpoint")

    @property
    def is_loopback(self) -> bool:
        """Whether the address is a loopback address, which means this PC itself."""
        return _is_loopback(self.host)

    @property
    def target(self) -> str:
        """The address in gRPC's format, including a scheme, so that a host named "unix" is not taken for a scheme."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"dns:///{host}:{self.port}"


class EndpointPolicy:
    """Verifies the addresses used by one login: the profile's address, and the addresses that the service reports.

    Users may log in to any host, specified by its name. A session's host must be the login host or belong to an allowed
    domain; it may be this PC only if the login host is this PC too. Unencrypted connections are only for developers and
    only allowed to this PC.

    Attributes:
        login: The address to log in to.

    Raises:
        EndpointRefused: the login address violates the rules.
    """

    def __init__(
        self,
        host: str,
        port: int = DEFAULT_PORT,
        *,
        insecure_loopback: bool = False,
        allowed_suffixes: tuple[str, ...] = ALLOWED_SUFFIXES,
        proxy: str = "",
        proxy_login: Secret | None = None,
    ) -> None:
        self._proxy = proxy
        self._proxy_login = proxy_login
        self._insecure_loopback = insecure_loopback
        self._allowed_suffixes = allowed_suffixes
        self.login = self._verified(_host(host), port)

    def session(self, host: str, port: int = 0) -> VerifiedEndpoint:
        """Verifies a session's address, as reported by the service; port 0 means the default port, 443.

        Raises:
            EndpointRefused: the address violates the rules.
        """
        name = _host(host)
        if not self._may_hold_sessions(name):
            raise EndpointRefused(_quoted(host), what="The service provided a host name outside its own domain.")
        return self._verified(name, port)

    def _may_hold_sessions(self, name: str) -> bool:
        if _is_loopback(name):
            return self.login.is_loopback
        return name == self.login.host or name.endswith(self._allowed_suffixes)

    def _verified(self, name: str, port: int) -> VerifiedEndpoint:
        tls = not (self._insecure_loopback and _is_loopback(name))
        return VerifiedEndpoint(
            name, _port(port), tls, made_by=_POLICY, proxy=self._proxy, proxy_login=self._proxy_login
        )


def _host(text: str) -> str:
    """Returns the host in canonical form: in lower case, without the scheme and the slash that older servers include.

    Raises:
        EndpointRefused: ``text`` is not a valid host name.
    """
    bare = text[: len("https://") + _LONGEST_NAME + len("./")]
    if bare != text:
        raise EndpointRefused(_quoted(text), what="The host name is too long.")
    bare = _SCHEME.sub("", bare).removesuffix("/")
    if not bare.isascii():
        raise EndpointRefused(
            _quoted(text), what="The host name may contain only unaccented letters, digits, hyphens and dots."
        )
    if not bare:
        raise EndpointRefused(what="The address does not contain a host name.")
    if bare in ("[::1]", "::1"):
        return "::1"
    return bare if _is_loopback(bare) else _name(bare, text)


def _name(bare: str, text: str) -> str:
    name = bare.removesuffix(".").lower()
    labels = name.split(".")
    if any(label.startswith("xn--") for label in labels):
        raise EndpointRefused(
            _quoted(text), what="Internationalized host names are not allowed, because they can imitate other names."
        )
    if len(name) > _LONGEST_NAME or not all(_LABEL.fullmatch(label) for label in labels):
        raise EndpointRefused(_quoted(text), what="Enter only the host name.")
    if _NUMBER.fullmatch(labels[-1]):
        raise EndpointRefused(_quoted(text), what="The host must be a name, not an IP address.")
    return name


@functools.lru_cache(maxsize=256)
def _is_loopback(host: str) -> bool:
    if host in ("localhost", "::1"):
        return True
    try:
        return IPv4Address(host).is_loopback
    except AddressValueError:
        return False


def _port(port: int) -> int:
    if not 0 <= port <= 65535:
        raise EndpointRefused(str(port), what="The port must be a number from 1 to 65535.")
    return port or DEFAULT_PORT


def _quoted(text: str) -> str:
    # Escaped, because reported hosts may contain invisible characters, and error details are copied into e-mails.
    return ascii(text[:300])
