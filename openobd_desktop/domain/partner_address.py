"""Form in which a profile stores an address of the Partner API."""

from __future__ import annotations

import re

from openobd_desktop.domain.settings import NO_PARTNER_API

_HOST = r"[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\[::1\]"
# Compiled by ``re`` on first use; most runs never use it.
_CALLS = rf"(?P<scheme>https?)://(?P<host>{_HOST})(?::(?P<port>[0-9]{{1,5}}))?/?"
_LIVE = rf"(?P<scheme>wss?)://(?P<host>{_HOST})(?::(?P<port>[0-9]{{1,5}}))?(?P<path>(?:/[A-Za-z0-9._~-]+)*)/?"
_OF_VENDOR = ".prd.jifeline.cloud"


def canonical_partner_api(text: str) -> str | None:
    """Returns an address in canonical form, ``none``, or an empty string for the default; None for anything else.

    The address may be followed by a space and the address of the WebSocket. A missing scheme is added. The client
    performs further checks before the address is used.
    """
    words = text.split()
    if not words or text.strip().lower() == NO_PARTNER_API:
        return text.strip().lower()
    first = words[0] if "://" in words[0] else f"https://{words[0]}"
    found = [
        re.fullmatch(_CALLS, first, re.IGNORECASE),
        *(re.fullmatch(_LIVE, word, re.IGNORECASE) for word in words[1:]),
    ]
    read = [match for match in found if match is not None and 0 < int(match["port"] or 1) <= 65535]
    if len(read) != len(words) or len(words) > 2:
        return None
    return " ".join(map(_written, read))


def _written(found: re.Match[str]) -> str:
    port = f":{int(found['port'])}" if found["port"] else ""
    path = found["path"] if "path" in found.groupdict() else ""
    return f"{found['scheme'].lower()}://{found['host'].lower()}{port}{path}"


def partner_place(address: str) -> str:
    """Returns ``address`` if anyone other than the vendor receives the client secret there; otherwise ""."""
    hosts = [word.partition("://")[2].partition("/")[0].partition(":")[0] for word in address.lower().split()]
    is_vendors = all(host.endswith(_OF_VENDOR) for host in hosts)
    return "" if is_vendors or address.strip().lower() == NO_PARTNER_API else address
