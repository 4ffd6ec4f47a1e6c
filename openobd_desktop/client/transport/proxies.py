"""Choice of the proxy for a host; gRPC itself reads neither Windows settings nor environment variables in capitals."""

from __future__ import annotations

import logging
import re
from ipaddress import ip_address, ip_network
from urllib.parse import quote, unquote
from urllib.request import getproxies

from openobd_desktop.client.transport.endpoint import VerifiedEndpoint
from openobd_desktop.domain.secret import Secret

_KINDS = ("grpc", "https", "http", "all")
"""Names of settings by precedence: gRPC's own order, then the setting for all kinds."""

NO_PROXY = "none"
"""Value in a profile for no proxy, regardless of this PC's settings."""

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://")
_log = logging.getLogger(__name__)


def proxy_of(endpoint: VerifiedEndpoint) -> str:
    """Returns the URL of the current proxy for ``endpoint``, or "" if there is none; always "" for this PC itself."""
    if endpoint.is_loopback:
        return ""
    return proxy_for(endpoint.host, endpoint.port, endpoint.proxy, endpoint.proxy_login)


def proxy_for(host: str, port: int, chosen: str = "", login: Secret | None = None) -> str:
    """Returns the URL of the proxy for a tunnel to ``host``, possibly with a login, or "" if there is none.

    The proxy ``chosen`` in the profile takes precedence, and its ``login`` (``user:password``) is sent only to it.

    Otherwise the environment comes first, then the settings of Windows or macOS. Exceptions are read from ``NO_PROXY``
    only: for those of Windows, the standard library resolves names, which may freeze the window for seconds.
    """
    if chosen:
        return "" if chosen.lower() == NO_PROXY else _usable(chosen, login.reveal() if login else "")
    # Read at each call, because a laptop moves between networks while the program runs.
    settings = getproxies()
    if _is_exempt(host, port, settings.get("no", "")):
        return ""
    return _usable(next((settings[kind] for kind in _KINDS if settings.get(kind)), ""))


def _is_exempt(host: str, port: int, exceptions: str) -> bool:
    """Returns whether ``host`` is exempt: by name, ``.name``, ``*.name`` or a network, possibly with a port."""
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
    """Returns the proxy in gRPC's format, or "" if gRPC does not support proxies of its kind.

    A password may contain any character unescaped, so everything before the last @ is the login, which is escaped for
    gRPC.
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
