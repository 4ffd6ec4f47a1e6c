"""Which proxy of the profile or the PC leads to a host; gRPC knows neither Windows settings nor capital letters."""

from __future__ import annotations

import logging
from urllib.request import getproxies, proxy_bypass

_KINDS = ("grpc", "https", "http", "all")
"""Names of settings, best first; gRPC's own order, and the one that speaks for all kinds."""

NO_PROXY = "none"
"""What a profile says that wants no proxy, whatever this PC names."""

_log = logging.getLogger(__name__)


def proxy_for(host: str, port: int, chosen: str = "") -> str:
    """The URL of the proxy to ask for a tunnel to ``host``, perhaps with a name and password; empty for none.

    What the profile has ``chosen`` wins.

    The environment comes first, then the settings of Windows or macOS. Exceptions are taken from ``NO_PROXY`` only:
    to judge those of Windows the standard library looks names up, which may hold up the window for seconds.
    """
    if chosen:
        return "" if chosen.lower() == NO_PROXY else _usable(chosen)
    # Read at each call, since a laptop moves between networks while the program runs.
    settings = getproxies()
    if "no" in settings and proxy_bypass(f"{host}:{port}"):
        return ""
    return _usable(next((settings[kind] for kind in _KINDS if settings.get(kind)), ""))


def _usable(url: str) -> str:
    """The proxy as gRPC takes it; empty if it is of a kind that gRPC cannot use."""
    kind, _, address = url.rpartition("://")
    if kind.lower() not in ("", "http"):
        _log.warning("this PC names a proxy of the kind %s, which cannot be used", ascii(kind[:20]))
        return ""
    address = address.partition("/")[0].strip()
    return f"http://{address}" if address else ""
