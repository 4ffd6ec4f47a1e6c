"""gRPC channels, their replacement after a failure, and the certificate authorities that the channels trust."""

from __future__ import annotations

import functools
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import grpc
from grpc.aio import Channel, insecure_channel, secure_channel
from msgspec import Struct

from openobd_desktop import __version__
from openobd_desktop.client.transport.endpoint import VerifiedEndpoint
from openobd_desktop.client.transport.proxies import proxy_of
from openobd_desktop.client.transport.rpc import Caller
from openobd_desktop.errors import NotConnected, OpenObdError, TooManyPings, Unreachable

USER_AGENT = f"openobd-desktop/{__version__}"
LARGEST_ANSWER = 64 * 1024 * 1024
"""Maximum size of a list of sessions in bytes, which is decoded in portions; enough for about 60,000 sessions."""
LARGEST_IN_SESSION = 4 * 1024 * 1024
"""Maximum size of an answer in a session, in bytes (gRPC's default): 64 MB could take a second to decode, during which
nothing else runs."""
LARGEST_REQUEST = 4 * 1024 * 1024
PING_SECONDS = 20.0
SLOWEST_PING_SECONDS = 320.0
"""Longest time between two pings, in seconds; by default, gRPC servers allow one every 300 s on an idle connection."""


class PingPace:
    """Interval between keepalive pings on all session channels of one login; doubled whenever pings are refused.

    gRPC itself adapts the interval for one channel only, but this program opens a new channel to reconnect.

    Attributes:
        seconds: Seconds between two pings.
    """

    def __init__(self) -> None:
        self.seconds = PING_SECONDS

    def adapt_to(self, error: OpenObdError) -> None:
        """Doubles the interval if ``error`` reports too many pings."""
        if isinstance(error, TooManyPings):
            self.seconds = min(self.seconds * 2, SLOWEST_PING_SECONDS)


def open_channel(
    endpoint: VerifiedEndpoint,
    *,
    roots: bytes | None,
    ping_seconds: float = PING_SECONDS,
    largest_answer: int = LARGEST_IN_SESSION,
) -> Channel:
    """Opens a channel with its own connection, established by the first call; requires a running event loop.

    The channel uses the profile's proxy or, if the profile contains none, this PC's current proxy. For an address on
    this PC itself, no proxy is used.

    Args:
        endpoint: The address, which also determines whether the channel is encrypted.
        roots: Trusted certificate authorities in PEM format; None selects gRPC's own.
        ping_seconds: Seconds between two keepalive pings while calls are in progress.
        largest_answer: Maximum size of an answer in bytes.
    """
    proxy = proxy_of(endpoint)
    options = _options(proxy=proxy, ping_seconds=ping_seconds, largest_answer=largest_answer)
    if endpoint.tls:
        return secure_channel(endpoint.target, grpc.ssl_channel_credentials(roots), options)
    return insecure_channel(endpoint.target, options)


def _options(*, proxy: str, ping_seconds: float, largest_answer: int) -> list[tuple[str, int | str]]:
    return [
        ("grpc.primary_user_agent", USER_AGENT),
        ("grpc.keepalive_time_ms", int(ping_seconds * 1000)),
        ("grpc.keepalive_timeout_ms", 5000),
        # Without this option, a silent connection is detected another 60 seconds later, despite the two options above.
        ("grpc.http2.ping_timeout_ms", 5000),
        ("grpc.keepalive_permit_without_calls", 0),
        ("grpc.initial_reconnect_backoff_ms", 500),
        # Despite its name, this option is the time limit for attempts to connect; with a limit of 500 ms, slow attempts
        # would never succeed.
        ("grpc.min_reconnect_backoff_ms", 5000),
        ("grpc.max_reconnect_backoff_ms", 5000),
        ("grpc.max_receive_message_length", largest_answer),
        ("grpc.max_send_message_length", LARGEST_REQUEST),
        # gRPC must not send a start or a finish twice; reads are retried by their callers.
        ("grpc.enable_retries", 0),
        # Otherwise, a new channel would reuse the dead connection of the channel that it replaces.
        ("grpc.use_local_subchannel_pool", 1),
        # Channel options must not be set by a DNS record.
        ("grpc.service_config_disable_resolution", 1),
        # Disabled if there is no proxy, because gRPC would otherwise look for one itself.
        ("grpc.enable_http_proxy", 1 if proxy else 0),
        ("grpc.http_proxy", proxy),
    ]


def trusted_roots(certificate_file: str = "") -> bytes:
    """Returns the trusted certificate authorities (this PC's, Mozilla's, the company's) as PEM, without duplicates.

    Args:
        certificate_file: Path of a file with the company's own authorities, or "" if there is no such file.

    Raises:
        CertificateFileUnreadable: the file does not exist or contains no certificate.
    """
    # Imported here because a login to the demo needs no certificates.
    from openobd_desktop.system.certificates import read_certificates

    own = map(ssl.DER_cert_to_PEM_cert, read_certificates(certificate_file)) if certificate_file else ()
    return "".join(dict.fromkeys((*own, *_public_roots()))).encode()


@functools.cache
def _public_roots() -> tuple[str, ...]:
    """Returns the public certificate authorities; cached, because reading them takes 50 ms and they rarely change."""
    import certifi

    context = ssl.create_default_context()
    context.load_verify_locations(cafile=certifi.where())
    return tuple(ssl.DER_cert_to_PEM_cert(der) for der in context.get_ca_certs(binary_form=True))


class _Held(Struct, eq=False):
    caller: Caller
    under_way: int = 0
    stale: bool = False


class ReconnectingChannel:
    """Channel to the login host, which is replaced after a failure because a failed channel may never recover.

    After an ``Unreachable`` error, the next call uses a new channel, for which the host name and the proxy are looked
    up again. The old channel is closed once no call is in progress on it, so that one failed call does not cancel the
    other calls.
    """

    def __init__(self, open_caller: Callable[[], Caller]) -> None:
        self._open_caller = open_caller
        self._now: _Held | None = _Held(open_caller())
        self._stale: set[_Held] = set()

    @asynccontextmanager
    async def acquire(self) -> AsyncIterator[Caller]:
        """Yields the ``Caller`` to use for one call.

        Raises:
            NotConnected: the channel has been closed.
        """
        if self._now is None:
            raise NotConnected(what="This program closed the connection to the service.")
        held = self._now
        if held.stale:
            self._stale.add(held)
            held = self._now = _Held(self._open_caller())
        held.under_way += 1
        try:
            yield held.caller
        except Unreachable:
            held.stale = True
            raise
        finally:
            held.under_way -= 1
            await self._drop_idle()

    async def _drop_idle(self) -> None:
        for held in [each for each in self._stale if not each.under_way]:
            self._stale.discard(held)
            await held.caller.aclose()

    async def aclose(self) -> None:
        """Closes all channels; calls in progress fail."""
        closing = {*self._stale, *([self._now] if self._now else [])}
        self._now = None
        self._stale.clear()
        for held in closing:
            await held.caller.aclose()
