"""Selection of the proxy for a host, because gRPC ignores Windows settings and upper-case environment variables."""

from __future__ import annotations

import logging
import re
from ipaddress import ip_address, ip_network
from urllib.parse import quote, unquote

from openobd_desktop.client.transport.endpoint import VerifiedEndpoint
from openobd_desktop.domain.secret import Secret

_KINDS = ("grpc", "https", "http", "all")
"""Names of proxy settings in order of precedence: gRPC's own order, followed by the setting for all URL schemes."""

NO_PROXY = "none"
"""Value in a profile that disables the proxy, regardless of this PC's settings."""

DEFAULT_PORT = 80
"""Port used for a proxy whose address contains no port; gRPC would use 443 instead."""

LONGEST_EXCEPTIONS = 20_000
"""Maximum number of characters to read from ``no_proxy``, which is read for each connection."""

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://")
_log = logging.getLogger(__name__)


def proxy_of(endpoint: VerifiedEndpoint) -> str:
    """Returns the URL of the proxy for ``endpoint``, or "" if there is no proxy or the endpoint is on this PC."""
    if endpoint.is_loopback:
        return ""
    return proxy_for(endpoint.host, endpoint.port, endpoint.proxy, endpoint.proxy_login)


def proxy_for(host: str, port: int, chosen: str = "", login: Secret | None = None) -> str:
    """Returns the URL of the proxy for ``host``, including any user name and password, or "" if there is no proxy.

    The proxy ``chosen`` in the profile takes precedence; ``login`` (``user:password``) is used for that proxy only.

    If no proxy is chosen, environment variables take precedence over Windows or macOS settings. Exceptions are read
    only from the environment variable ``no_proxy``: to check Windows' own exceptions, the standard library would
    resolve host names, which could block the event loop.
    """
    if chosen:
        return "" if chosen.lower() == NO_PROXY else _usable(chosen, login.reveal() if login else "")
    # Read for each connection, because a laptop may move between networks while the program is running.
    settings = _system_settings()
    if _is_exempt(host, port, settings.get("no", "")):
        return ""
    return _usable(next((settings[kind] for kind in _KINDS if settings.get(kind)), ""))


def _system_settings() -> dict[str, str]:
    """Returns the proxy settings of the environment or the operating system, by URL scheme."""
    # Imported here because the import is slow and the demo does not need it.
    from urllib.request import getproxies

    return getproxies()


def _is_exempt(host: str, port: int, exceptions: str) -> bool:
    """Returns whether ``exceptions`` include ``host`` as a name, ``.name``, ``*.name``, network or ``name:port``."""
    for exception in re.split(r"[\s,;]+", exceptions[:LONGEST_EXCEPTIONS].lower()):
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
    """Returns the proxy's URL in gRPC's format, or "" if gRPC does not support this kind of proxy.

    Everything before the last @ is taken as the user name and password, since a password may contain any character in
    unescaped form. In the returned URL, the user name and password are escaped.
    """
    kind, address = "", url.strip()
    if scheme := _SCHEME.match(address):
        kind, address = scheme[1], address[scheme.end() :]
    if kind.lower() not in ("", "http"):
        _log.warning("a proxy of the kind %s is configured, which is not supported", kind[:20])
        return ""
    written, _, place = address.rpartition("@")
    place = place.partition("/")[0].strip()
    if not place or not place.isprintable():
        return ""
    if re.search(r":[^:\]]+$", place) is None:
        place = f"{place.removesuffix(':')}:{DEFAULT_PORT}"
    if login:
        user, separator, password = login.partition(":")
    else:
        user, separator, password = (unquote(part) for part in written.partition(":"))
    at = "@" if login or written else ""
    return f"http://{_escaped(user)}{separator}{_escaped(password)}{at}{place}"


def _escaped(text: str) -> str:
    """Returns ``text`` escaped for a URL; bytes of the environment that are not UTF-8 are kept as they are."""
    try:
        return quote(text.encode(errors="surrogateescape"), safe="")
    except UnicodeEncodeError:
        return quote(text.encode(errors="replace"), safe="")
