"""Gateway for one login, which provides the clients for the session controller and for each session."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from openobd_desktop.client.controller import ControllerClient, Credentials
from openobd_desktop.client.transport.channel import PingPace, open_channel, trusted_roots
from openobd_desktop.client.transport.connections import Connections
from openobd_desktop.client.transport.endpoint import EndpointPolicy, VerifiedEndpoint
from openobd_desktop.client.transport.handshake import Handshake
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Session
from openobd_desktop.domain.settings import Profile

if TYPE_CHECKING:
    from openobd_desktop.client.partner_api.off import NoPartnerApi
    from openobd_desktop.client.session import SessionClient


class SessionCallsFactory:
    """Callable that creates the client for a session; sessions at the same endpoint share connections."""

    def __init__(
        self, policy: EndpointPolicy, roots: bytes | None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        pace = PingPace()
        self._policy = policy
        self._roots = roots
        self._adapt = pace.adapt_to
        self._handshakes: dict[VerifiedEndpoint, Handshake] = {}
        self._last: VerifiedEndpoint | None = None
        self._connections = Connections(
            lambda endpoint: open_channel(endpoint, roots=roots, ping_seconds=pace.seconds), clock
        )

    def __call__(self, session: Session) -> SessionClient:
        """Verifies the session's address and returns a client for the session.

        Raises:
            EndpointRefused: the address violates the rules.
        """
        endpoint = self._policy.session(session.host, session.port)
        handshake = self._handshakes.get(endpoint)
        if handshake is None:
            handshake = self._handshakes[endpoint] = Handshake(endpoint, self._roots)
        self._last = endpoint
        # Imported here because the list of sessions does not need it.
        from openobd_desktop.client.session import SessionClient

        return SessionClient(self._connections.join(endpoint), self._adapt, handshake)

    def prepare(self) -> None:
        """Connects to the most recent session's endpoint, which the next session will probably use too.

        Does nothing before the first session, or if the endpoint still has to be verified by a handshake.
        """
        if self._last is not None and self._handshakes[self._last].passed:
            self._connections.prepare(self._last)

    async def aclose(self) -> None:
        """Closes all unused connections now, and every other connection as soon as its last session is closed."""
        await self._connections.aclose()


class Gateway:
    """All clients for one login; must be created while the event loop is running.

    To test a profile, await ``controller.log_in()`` and then ``aclose()``.

    Attributes:
        controller: Client for the session controller.
        open_session: Function that returns the client for a session; the caller must close that client.

    Raises:
        EndpointRefused: the profile's host or port violates the rules.
        CertificateFileUnreadable: the profile's certificate file cannot be used.
    """

    def __init__(
        self,
        profile: Profile,
        secret: Secret,
        *,
        proxy_password: Secret | None = None,
        roots: bytes | None = None,
        insecure_loopback: bool = False,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        proxy_login = f"{profile.proxy_user}:{proxy_password.reveal() if proxy_password else ''}"
        policy = EndpointPolicy(
            profile.host,
            profile.port,
            insecure_loopback=insecure_loopback,
            proxy=profile.proxy,
            proxy_login=Secret(proxy_login) if profile.proxy_user else None,
        )
        if not policy.login.tls:
            roots = None
        elif roots is None:
            roots = trusted_roots(profile.certificate_file)
        credentials = Credentials(profile.client_id, secret, profile.cluster)
        self.open_session = SessionCallsFactory(policy, roots, clock)
        self.controller = ControllerClient(
            policy.login, credentials, roots=roots, clock=clock, before_start=self.open_session.prepare
        )

    @cached_property
    def partner_api(self) -> NoPartnerApi:
        """The Partner API of this login."""
        # Imported here because the list of sessions does not need it.
        from openobd_desktop.client.partner_api.off import NoPartnerApi

        return NoPartnerApi()

    async def aclose(self) -> None:
        """Closes the controller's channel and the Partner API; open sessions keep their connections."""
        if "partner_api" in vars(self):
            await self.partner_api.aclose()
        await self.controller.aclose()
        await self.open_session.aclose()


def session_calls_factory(policy: EndpointPolicy, roots: bytes | None) -> SessionCallsFactory:
    """Returns a callable that verifies a session's address and creates a client for the session."""
    return SessionCallsFactory(policy, roots)
