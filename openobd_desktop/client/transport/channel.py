"""The one place that opens channels: options, keepalive, certificates and the program's name."""

from __future__ import annotations

import grpc
from grpc.aio import Channel, insecure_channel, secure_channel

from openobd_desktop import __version__
from openobd_desktop.client.transport.endpoint import VerifiedEndpoint
from openobd_desktop.client.transport.proxies import proxy_of
from openobd_desktop.errors import OpenObdError, TooManyPings

USER_AGENT = f"openobd-desktop/{__version__}"
LARGEST_ANSWER = 64 * 1024 * 1024
"""Bytes; about 60,000 sessions."""
LARGEST_REQUEST = 4 * 1024 * 1024
PING_SECONDS = 20.0
SLOWEST_PING_SECONDS = 320.0
"""Servers with gRPC's own rules allow a ping every 300 seconds on a quiet line."""


class PingPace:
    """How often the channels of one service ask for a sign of life; halves each time the service minds.

    gRPC learns this by itself for one channel only, and every reconnection opens a new one.

    Attributes:
        seconds: Seconds between two pings.
    """

    def __init__(self) -> None:
        self.seconds = PING_SECONDS

    def heed(self, error: OpenObdError) -> None:
        """Slows down if ``error`` says that the pings were too many."""
        if isinstance(error, TooManyPings):
            self.seconds = min(self.seconds * 2, SLOWEST_PING_SECONDS)


def open_channel(endpoint: VerifiedEndpoint, *, roots: bytes | None, ping_seconds: float = PING_SECONDS) -> Channel:
    """Opens a channel with a connection of its own; needs the running loop, connects at the first call.

    It leads through the proxy that the profile or else this PC names now, but to this PC itself never through any.

    Args:
        endpoint: Where to; plaintext only if the endpoint says so.
        roots: Trusted authorities in PEM form; None leaves the choice to gRPC.
        ping_seconds: Seconds between two signs of life while calls are under way.
    """
    proxy = proxy_of(endpoint)
    options = _options(proxy=proxy, ping_seconds=ping_seconds)
    if endpoint.tls:
        return secure_channel(endpoint.target, grpc.ssl_channel_credentials(roots), options)
    return insecure_channel(endpoint.target, options)


def _options(*, proxy: str, ping_seconds: float) -> list[tuple[str, int | str]]:
    return [
        ("grpc.primary_user_agent", USER_AGENT),
        ("grpc.keepalive_time_ms", int(ping_seconds * 1000)),
        ("grpc.keepalive_timeout_ms", 5000),
        # Without this one a silent line is noticed 60 seconds later, whatever the two above say.
        ("grpc.http2.ping_timeout_ms", 5000),
        ("grpc.keepalive_permit_without_calls", 0),
        ("grpc.initial_reconnect_backoff_ms", 500),
        # Despite its name this is the time one attempt to connect is given; 500 would shut out slow lines for ever.
        ("grpc.min_reconnect_backoff_ms", 5000),
        ("grpc.max_reconnect_backoff_ms", 5000),
        ("grpc.max_receive_message_length", LARGEST_ANSWER),
        ("grpc.max_send_message_length", LARGEST_REQUEST),
        # gRPC must not send a start or a finish twice; reads are repeated one layer up.
        ("grpc.enable_retries", 0),
        # Otherwise a new channel would be given the dead connection of the one it replaces.
        ("grpc.use_local_subchannel_pool", 1),
        # Options are set here and nowhere else, least of all in a DNS record.
        ("grpc.service_config_disable_resolution", 1),
        # Without a proxy the switch is off, or gRPC would look for one by itself.
        ("grpc.enable_http_proxy", 1 if proxy else 0),
        ("grpc.http_proxy", proxy),
    ]
