"""Gateway for one login, which provides the clients for the session controller and for each session."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from openobd_desktop.client.controller import ControllerClient, Credentials, Retries
from openobd_desktop.client.partner_api.address import AddressRules, PartnerAddress, address_of
from openobd_desktop.client.partner_api.client import PartnerAccess, PartnerApiClient
from openobd_desktop.client.transport.channel import PingPace, open_channel, trusted_roots
from openobd_desktop.client.transport.connections import Connections
from openobd_desktop.client.transport.endpoint import EndpointPolicy, VerifiedEndpoint
from openobd_desktop.client.transport.handshake import Handshake
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Session
from openobd_desktop.domain.settings import Profile

if TYPE_CHECKING:
    from openobd_desktop.client.partner_api.limiter import Limiter
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
        partner_api: Client for the Partner API, which connects at its first call.

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
        start_partner_api: Callable[[], Awaitable[str]] | None = None,
        limiters: dict[str, Limiter] | None = None,
        retries: Retries | None = None,
    ) -> None:
        """Creates the clients.

        ``start_partner_api``, which is given for the demo, returns the address of the Partner API in place of the
        profile's address. ``limiters`` contains the limits on requests to the Partner API. ``retries`` is the budget
        for retried calls to the session controller, shared by all logins of one run.
        """
        login = _proxy_login(profile, proxy_password)
        policy = EndpointPolicy(
            profile.host, profile.port, insecure_loopback=insecure_loopback, proxy=profile.proxy, proxy_login=login
        )
        given = roots
        if not policy.login.tls:
            roots = None
        elif roots is None:
            roots = trusted_roots(profile.certificate_file)
        credentials = Credentials(profile.client_id, secret, profile.cluster)
        self.open_session = SessionCallsFactory(policy, roots, clock)
        self.controller = ControllerClient(
            policy.login, credentials, roots=roots, clock=clock, before_start=self.open_session.prepare, retries=retries
        )
        rules = AddressRules(insecure_loopback, profile.proxy, login)
        find = start_partner_api or _fixed(address_of(profile, policy.login))
        self.partner_api = PartnerApiClient(
            PartnerAccess(
                profile.client_id,
                secret,
                where=lambda: _verified(rules, find),
                roots=lambda: given or roots or trusted_roots(profile.certificate_file),
                clock=clock,
                limiters={} if limiters is None else limiters,
            )
            if find is not None
            else None
        )

    async def aclose(self) -> None:
        """Closes the controller's channel and the Partner API; open sessions keep their connections."""
        await self.partner_api.aclose()
        await self.controller.aclose()
        await self.open_session.aclose()


def _proxy_login(profile: Profile, password: Secret | None) -> Secret | None:
    """Returns the user name and password for the profile's proxy; None if the proxy needs no login."""
    if not profile.proxy_user:
        return None
    return Secret(f"{profile.proxy_user}:{password.reveal() if password else ''}")


def _fixed(address: str) -> Callable[[], Awaitable[str]] | None:
    async def find() -> str:
        return address

    return find if address else None


async def _verified(rules: AddressRules, find: Callable[[], Awaitable[str]]) -> PartnerAddress:
    return rules.verified(await find())


def session_calls_factory(policy: EndpointPolicy, roots: bytes | None) -> SessionCallsFactory:
    """Returns a callable that verifies a session's address and creates a client for the session."""
    return SessionCallsFactory(policy, roots)
