"""Rules for the address of the Partner API, to which the client secret is sent."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, urlsplit

from msgspec import Struct

from openobd_desktop.client.transport.endpoint import EndpointPolicy, VerifiedEndpoint
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import DEFAULT_HOST, DEFAULT_PORT, NO_PARTNER_API, Profile
from openobd_desktop.errors import EndpointRefused, message

OF_CLUSTER = {"001": "https://partner-api-001.prd.jifeline.cloud"}
"""Addresses by cluster; the address of cluster 002 is not public."""
LIVE_PATH = "/wssprd"
"""Path of the WebSocket."""

_VENDOR = re.compile(r"partner-api-([0-9]{3}\.prd\.jifeline\.cloud)")
_PORTS = {"https": 443, "http": 80, "wss": 443, "ws": 80}
_PATH = re.compile(r"(?:/[A-Za-z0-9._~-]+)+")
_LONGEST = 1000


class PartnerAddress(Struct, frozen=True):
    """Verified addresses of the Partner API."""

    calls: VerifiedEndpoint
    """The address at which tokens are fetched and calls are made."""
    live: VerifiedEndpoint
    """The address of the WebSocket."""
    live_path: str = LIVE_PATH


class AddressRules(Struct, frozen=True):
    """Rules that apply to all addresses of one login."""

    insecure_loopback: bool = False
    """Whether an unencrypted connection to this PC is allowed."""
    proxy: str = ""
    proxy_login: Secret | None = None

    def verified(self, text: str) -> PartnerAddress:
        """Returns the verified addresses in ``text`` for calls and for the WebSocket; the latter is derived if missing.

        Raises:
            EndpointRefused: an address violates the rules.
        """
        words = text[:_LONGEST].split()
        if not words or len(words) > 2 or len(text) > _LONGEST:
            raise _refused(text, message("The address of the Partner API is not valid."))
        first = _split(words[0], ("https", "http"))
        if first.path not in ("", "/"):
            raise _refused(text, message("The address of the Partner API must not contain a path."))
        calls = self._endpoint(first)
        if len(words) == 2:
            second = _split(words[1], ("wss", "ws"))
            path = second.path.rstrip("/")
            if path and not _PATH.fullmatch(path):
                raise _refused(text, message("The address of the Partner API is not valid."))
            return PartnerAddress(calls, self._endpoint(second), path or LIVE_PATH)
        vendor = _VENDOR.fullmatch(calls.host)
        if vendor is None or calls.port != DEFAULT_PORT:
            return PartnerAddress(calls, calls)
        return PartnerAddress(calls, self._endpoint(_split(f"wss://partner-api-ws-{vendor[1]}", ("wss",))))

    def _endpoint(self, parts: SplitResult) -> VerifiedEndpoint:
        is_plain = parts.scheme in ("http", "ws")
        policy = EndpointPolicy(
            parts.hostname or "",
            _port(parts),
            insecure_loopback=self.insecure_loopback and is_plain,
            proxy=self.proxy,
            proxy_login=self.proxy_login,
        )
        if is_plain and policy.login.tls:
            raise _refused(parts.netloc, message("The address of the Partner API must begin with https://."))
        return policy.login


def address_of(profile: Profile, login: VerifiedEndpoint) -> str:
    """Returns the profile's address of the Partner API, or "" if the profile has none.

    The default is the vendor's address for the cluster, but only if ``login``, the address at which the profile logs
    in, is the vendor's too: the credentials for any other server must never reach the vendor.
    """
    chosen = profile.partner_api.strip()
    if chosen.lower() == NO_PARTNER_API:
        return ""
    if chosen:
        return chosen
    is_vendors = login.host == DEFAULT_HOST and login.port == DEFAULT_PORT
    return OF_CLUSTER.get(profile.cluster, "") if is_vendors else ""


def _split(text: str, schemes: tuple[str, ...]) -> SplitResult:
    try:
        parts = urlsplit(text)
    except ValueError:
        raise _refused(text, message("The address of the Partner API is not valid.")) from None
    if parts.scheme not in schemes:
        raise _refused(text, message("The address of the Partner API must begin with https://."))
    if "@" in parts.netloc:
        # Not quoted, because it may contain a password.
        raise EndpointRefused(what="The address of the Partner API must not contain a user name or password.")
    if parts.query or parts.fragment:
        raise _refused(text, message("The address of the Partner API is not valid."))
    return parts


def _port(parts: SplitResult) -> int:
    try:
        return parts.port or _PORTS[parts.scheme]
    except ValueError:
        raise _refused(parts.netloc, message("The port must be a number from 1 to 65535.")) from None


def _refused(text: str, what: str) -> EndpointRefused:
    return EndpointRefused(ascii(text[:300]), what=what)
