"""Which proxy of the profile or the PC leads to a host; gRPC knows neither Windows settings nor capital letters."""

from __future__ import annotations

import logging
import re
from ipaddress import ip_address, ip_network
from urllib.parse import quote, unquote
from urllib.request import getproxies

from openobd_desktop.client.transport.endpoint import VerifiedEndpoint
from openobd_desktop.domain.secret import Secret

_KINDS = ("grpc", "https", "http", "all")
"""Names of settings, best first; gRPC's own order, and the one that speaks for all kinds."""

NO_PROXY = "none"
"""What a profile says that wants no proxy, whatever this PC names."""

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://")
_log = logging.getLogger(__name__)


def proxy_of(endpoint: VerifiedEndpoint) -> str:
    """The URL of the proxy that leads to ``endpoint`` now; empty for none, as always to this PC itself."""
    if endpoint.is_loopback:
        return ""
    return proxy_for(endpoint.host, endpoint.port, endpoint.proxy, endpoint.proxy_login)


def proxy_for(host: str, port: int, chosen: str = "", login: Secret | None = None) -> str:
    """The URL of the proxy to ask for a tunnel to ``host``, perhaps with a name and password; empty for none.

    What the profile has ``chosen`` wins, and only there its ``login`` goes, as ``user:password``.

    The environment comes first, then the settings of Windows or macOS. Exceptions are taken from ``NO_PROXY`` only:
    to judge those of Windows the standard library looks names up, which may hold up the window for seconds.
    """
    if chosen:
        return "" if chosen.lower() == NO_PROXY else _usable(chosen, login.reveal() if login else "")
    # Read at each call, since a laptop moves between networks while the program runs.
    settings = getproxies()
    if _is_exempt(host, port, settings.get("no", "")):
        return ""
    return _usable(next((settings[kind] for kind in _KINDS if settings.get(kind)), ""))


def _is_exempt(host: str, port: int, exceptions: str) -> bool:
    """``host`` is named: as it is, as ``.name`` or ``*.name``, by a range of addresses; perhaps with a port."""
    for exception in re.split(r"[\s,;]+", exceptions.lower()):
        name, number = exception, ""
        if exception.count(":") == 1:
            name, _, number = exception.partition(":")
        if number and number != str(port):
            continue
        bare = name.removeprefix("*").removeprefix(".").strip("[]")
        if name == "*" or (bare and (host.lower() == bare or host.lower().endswith(f".{bare}") or _is_in(host, bare))):
            return True
    return False


def _is_in(host: str, network: str) -> bool:
    try:
        return ip_address(host.strip("[]")) in ip_network(network, strict=False)
    except ValueError:
        return False


def _usable(url: str, login: str = "") -> str:
    """The proxy as gRPC takes it; empty if it is of a kind that gRPC cannot use.

    A password may hold any sign as it is, so all up to the last @ is the login, and it is written anew for gRPC.
    """
    kind, address = "", url.strip()
    if scheme := _SCHEME.match(address):
        kind, address = scheme[1], address[scheme.end() :]
    if kind.lower() not in ("", "http"):
        _log.warning("this PC names a proxy of the kind %s, which cannot be used", kind[:20])
        return ""
    written, _, place = address.rpartition("@")
    place = place.partition("/")[0].strip()
    if not place:
        return ""
    if login:
        user, separator, password = login.partition(":")
    else:
        user, separator, password = (unquote(part) for part in written.partition(":"))
    at = "@" if login or written else ""
    return f"http://{quote(user, safe='')}{separator}{quote(password, safe='')}{at}{place}"
