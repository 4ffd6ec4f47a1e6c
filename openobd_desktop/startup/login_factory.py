"""Factory for logins to a service or to the embedded simulator."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from openobd_desktop.core.aio.backoff import RetryBudget
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import KnownFunction, Profile
from openobd_desktop.errors import CertificateFileUnreadable, PartnerApiUnreachable
from openobd_desktop.storage.database.worker import Worker, WorkerBusy, WorkerStopped
from openobd_desktop.system.daemon_thread import run_in_daemon_thread

if TYPE_CHECKING:
    from openobd_desktop.client import Gateway
    from openobd_desktop.client.partner_api.limiter import Limiter
    from openobd_desktop.simulator import Simulator

FILE_PATIENCE = 10.0
"""Seconds within which the folder of a certificate file must respond."""

_log = logging.getLogger(__name__)


class LoginFactory:
    """Opens logins; starts the embedded simulator for the first demo login. Implements the ``Logins`` port."""

    def __init__(self, *, insecure_loopback: bool, scenario: str, clock_factor: float) -> None:
        self.simulator: Simulator | None = None
        self._insecure_loopback = insecure_loopback
        self._scenario = scenario
        self._clock_factor = clock_factor
        self._loader = Worker("loading")
        self._roots: dict[str, bytes] = {}
        """Certificates that were read for the next login, keyed by the path of their file."""
        self.retries = RetryBudget()
        """Budget for the retries of calls, shared by all logins and sessions of this run."""
        self._limiters: dict[str, Limiter] = {}
        """Request limits for the Partner API, shared by all logins in this run."""

    async def load(self, *names: str) -> None:
        """Imports modules in a thread; a login waits until the modules that it needs have been imported."""
        with suppress(WorkerBusy, WorkerStopped):
            for name in names:
                await self._loader.do(partial(import_module, name))

    def open(self, profile: Profile, secret: Secret, proxy_password: Secret | None = None) -> Gateway:
        """Returns a login to a service, without sending anything to the service yet."""
        from openobd_desktop.client import Gateway

        return Gateway(
            profile,
            secret,
            proxy_password=proxy_password,
            roots=self._roots.pop(profile.certificate_file, None),
            insecure_loopback=self._insecure_loopback,
            limiters=self._limiters,
            retries=self.retries,
        )

    async def read_files(self, profile: Profile) -> None:
        """Reads the certificates for the next ``open`` in a thread, because their folder may be on a network drive.

        Raises:
            CertificateFileUnreadable: the certificates cannot be used, or their folder does not respond.
        """
        from openobd_desktop.client import trusted_roots

        if not (path := profile.certificate_file):
            return
        reading = run_in_daemon_thread(lambda: trusted_roots(path), "certificates")
        done, _ = await asyncio.wait([reading], timeout=FILE_PATIENCE)
        if not done:
            reading.cancel()
            raise CertificateFileUnreadable(
                path,
                what="The folder that contains the certificate file is not responding.",
                advice="Check the connection to the network folder, or choose a certificate file on this PC.",
            )
        self._roots[path] = reading.result()

    async def open_demo(self) -> Gateway:
        """Returns a login to the embedded simulator, which runs on this loop and can be reached from this PC only."""
        from openobd_desktop.client import Gateway
        from openobd_desktop.simulator import Simulator

        if self.simulator is None:
            self.simulator = Simulator(self._scenario, clock_factor=self._clock_factor)
            await self.simulator.__aenter__()
            _log.info("simulator is listening on %s:%d", self.simulator.host, self.simulator.port)
        credentials = self.simulator.credentials
        profile = Profile(
            name="Demo",
            cluster=credentials.cluster_id,
            host=self.simulator.host,
            port=self.simulator.port,
            client_id=credentials.client_id,
        )
        return Gateway(
            profile,
            Secret(credentials.client_secret),
            insecure_loopback=True,
            start_partner_api=partial(self._start_partner_api, self.simulator),
            limiters=self._limiters,
            retries=self.retries,
        )

    async def _start_partner_api(self, simulator: Simulator) -> str:
        """Starts the simulated Partner API, which the demo needs only once a page requests it; returns its address."""
        await self.load("openobd_desktop.simulator.partner_api.server")
        try:
            return await simulator.start_partner_api()
        except OSError as error:
            raise PartnerApiUnreachable(str(error)) from error

    @property
    def demo_tickets(self) -> tuple[str, ...]:
        """Demo tickets for which sessions can be started now; empty until the simulator is running."""
        if self.simulator is None:
            return ()
        from openobd_desktop.simulator import DEMO_PARTNER

        return tuple(str(number) for number in self.simulator.world.free_tickets(DEMO_PARTNER))

    @property
    def demo_functions(self) -> tuple[KnownFunction, ...]:
        """Functions that can be run in the demo; empty until the simulator is running."""
        if self.simulator is None:
            return ()
        from openobd_desktop.simulator import DEMO_PARTNER

        samples = self.simulator.world.broker.samples.items()
        return tuple(
            KnownFunction(id=sample.details.id, name=sample.details.name)
            for (provider, _), sample in samples
            if provider == DEMO_PARTNER.id
        )

    async def aclose(self) -> None:
        """Stops the simulator if it is running."""
        await self._loader.stop(lambda: None)
        if self.simulator is not None:
            await self.simulator.aclose()
