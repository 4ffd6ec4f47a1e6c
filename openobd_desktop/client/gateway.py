"""Gateway for a login, with the clients for the session controller and for each session."""

from __future__ import annotations

import time
from collections.abc import Callable

from openobd_desktop.client.controller import ControllerClient, Credentials
from openobd_desktop.client.session import SessionCallsFactory
from openobd_desktop.client.transport.channel import trusted_roots
from openobd_desktop.client.transport.endpoint import EndpointPolicy
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import Profile


class Gateway:
    """All clients for one login; must be created while the event loop is running.

    To test a profile, await ``controller.log_in()`` and then ``aclose()``.

    Attributes:
        controller: Client for the session controller.
        open_session: Function that returns the client for a session; the caller must close that client.

    Raises:
        EndpointRefused: the host or the port of the profile violates the rules.
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

    async def aclose(self) -> None:
        """Closes the controller's channel; open sessions keep their connections."""
        await self.controller.aclose()
        await self.open_session.aclose()
