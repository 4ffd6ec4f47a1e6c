"""Rules for fetching pictures by URL, so that untrusted text cannot make this PC connect to arbitrary hosts."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Collection, Iterable
from urllib.parse import urlsplit

from msgspec import Struct

from openobd_desktop.errors import PictureRefused

MOST_BYTES = 5_000_000
MOST_SECONDS = 10.0
LONGEST_SIDE = 4096
"""Maximum width and height of a picture, in pixels."""
LONGEST_URL = 2000

_LABEL = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?", re.ASCII)
# The last label of a host name begins with a letter; the last part of an IPv4 address is a number in every notation.
_LAST_LABEL = re.compile(r"[a-z][a-z0-9-]{0,61}[a-z0-9]", re.ASCII)
_NEVER = frozenset(
    {"localhost", "local", "localdomain", "internal", "intranet", "lan", "home", "corp", "arpa", "onion"}
)
_NAT64 = ipaddress.ip_network("64:ff9b::/96")

_Address = ipaddress.IPv4Address | ipaddress.IPv6Address


class PictureAddress(Struct, frozen=True):
    """A URL that may be fetched.

    Attributes:
        url: The URL, unchanged.
        host: The host in lower case; its resolved addresses must be checked before anything is sent.
        by_itself: Whether the picture is fetched automatically, without a click by the user.
    """

    url: str
    host: str
    by_itself: bool


def picture_address(url: str, allowed_hosts: Collection[str] = ()) -> PictureAddress:
    """Checks a URL whose host has not been resolved yet; returns the URL and its host.

    Args:
        url: The URL, which is untrusted.
        allowed_hosts: Host names in lower case from which pictures are shown without a click.

    Raises:
        PictureRefused: the URL is not a plain https address of a public host name.
    """
    if len(url) > LONGEST_URL or not url.isascii() or not url.isprintable() or any(c in url for c in ' \\"<>^`{|}'):
        raise PictureRefused(what="This picture's address contains invalid characters.")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise PictureRefused(what="This picture's address cannot be read.") from error
    if parts.scheme != "https" or "@" in parts.netloc or port not in (None, 443):
        raise PictureRefused(
            what="This picture's address must start with https:// and must not contain a user name or port."
        )
    host = parts.hostname or ""
    if not _is_public_name(host):
        raise PictureRefused(what="This picture's address does not contain a public host.")
    return PictureAddress(url, host, host in allowed_hosts)


def redirected(address: PictureAddress, url: str) -> PictureAddress:
    """Checks ``url``, an absolute URL to which ``address`` redirects; returns the URL and its host.

    Raises:
        PictureRefused: the target violates the rules or is on another host.
    """
    target = picture_address(url)
    if target.host != address.host:
        raise PictureRefused(what="This picture's server redirected to another server.")
    return PictureAddress(target.url, target.host, address.by_itself)


def judge_addresses(addresses: Iterable[str]) -> None:
    """Checks the resolved addresses of a host; the caller must connect to one of them without resolving the host again.

    Raises:
        PictureRefused: there is no address, or at least one address is not public.
    """
    found = list(addresses)
    if not found or not all(map(_is_public, found)):
        raise PictureRefused(what="This picture's host is not on the public internet.")


def _is_public_name(host: str) -> bool:
    labels = host.split(".")
    return (
        len(labels) >= 2
        and len(host) <= 253
        and all(map(_LABEL.fullmatch, labels))
        and _LAST_LABEL.fullmatch(labels[-1]) is not None
        and labels[-1] not in _NEVER
    )


def _is_public(text: str) -> bool:
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        return False
    return all(map(_is_global, _meant(address)))


def _is_global(address: _Address) -> bool:
    site_local = isinstance(address, ipaddress.IPv6Address) and address.is_site_local
    return address.is_global and not (address.is_multicast or address.is_reserved or site_local)


def _meant(address: _Address) -> list[_Address]:
    """Returns the addresses to check: ``address``, or the IPv4 address mapped in it, and any others embedded in it."""
    if isinstance(address, ipaddress.IPv4Address):
        return [address]
    if address.ipv4_mapped is not None:
        return [address.ipv4_mapped]
    inside = [address.sixtofour, *(address.teredo or ())]
    if address in _NAT64:
        # The address itself is not checked, because the NAT64 range is reserved.
        return [ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)]
    return [address, *(each for each in inside if each is not None)]
