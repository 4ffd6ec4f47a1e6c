"""The simulator's gRPC server, which can be started, stopped and restarted."""

import ssl
from types import TracebackType
from typing import TYPE_CHECKING, Self

import grpc
import grpc.aio

from openobd_desktop.simulator.car.fleet import DEMO_CREDENTIALS, Credentials
from openobd_desktop.simulator.common.call_log import CallLog
from openobd_desktop.simulator.common.clock import Clock, RunningClock
from openobd_desktop.simulator.common.refusals import Refusal
from openobd_desktop.simulator.common.rules import RESET, Rules, UnknownRuleError
from openobd_desktop.simulator.scenarios.scenarios import Scenario, scenario_named
from openobd_desktop.simulator.server.interceptor import AuthInterceptor
from openobd_desktop.simulator.server.relay import Relay
from openobd_desktop.simulator.services.all import Services
from openobd_desktop.simulator.state.faults import Faults
from openobd_desktop.simulator.state.prompts import Prompts
from openobd_desktop.simulator.state.world import Endpoint, World

if TYPE_CHECKING:
    from openobd_desktop.simulator.partner_api.server import PartnerApiServer

MEBIBYTE = 1024 * 1024
OPTIONS = (
    ("grpc.so_reuseport", 0),
    # Clients ping every 20 seconds to detect dead connections; by default, gRPC would disconnect them.
    ("grpc.http2.min_recv_ping_interval_without_data_ms", 5000),
    ("grpc.keepalive_permit_without_calls", 1),
    ("grpc.http2.max_ping_strikes", 0),
    ("grpc.max_receive_message_length", 64 * MEBIBYTE),
    ("grpc.max_send_message_length", 64 * MEBIBYTE),
)


class PortInUseError(OSError):
    """Raised if the simulator cannot listen on the requested address and port."""


class Simulator:
    """A complete openOBD service on one port, which can be used as an async context manager.

    Args:
        scenario: The scenario or its name.
        host: Address to listen on.
        port: Port to listen on; 0 selects a free port.
        clock_factor: Simulated seconds per real second.
        tls: Certificate chain and private key as PEM; None for plaintext.
        rules: Rules for the service; by default, those of the scenario.
        clock: Clock to use instead of a ``RunningClock``; ``clock_factor`` then has no effect.
        version_profile: Protocol version to simulate; by default, that of the scenario.
        advertised_host: Host name reported for sessions; by default, ``host``.

    Attributes:
        scenario: The scenario with which the simulator starts.
        host: Address on which the simulator listens.
        port: Port on which the simulator listens; if a free port was requested, 0 until the simulator has started.
        credentials: Credentials of the demo partner.
        clock: The clock for the simulated time.
        world: The state of the service, which tests may read and change.
        call_log: The log of all calls.
        faults: Faults that tests can activate.
        prompts: The screens of all sessions, whose questions a person can answer.
        partner_api: The Partner REST API; None until ``start_partner_api`` is called.
    """

    def __init__(
        self,
        scenario: Scenario | str = "quiet morning",
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        clock_factor: float = 1.0,
        tls: tuple[bytes, bytes] | None = None,
        rules: Rules | None = None,
        clock: Clock | None = None,
        version_profile: str | None = None,
        advertised_host: str | None = None,
    ) -> None:
        self.scenario = scenario_named(scenario) if isinstance(scenario, str) else scenario
        self._tls = tls
        self._advertised_host = advertised_host or host
        self._server: grpc.aio.Server | None = None
        self._interceptor: AuthInterceptor | None = None
        self._relay: Relay | None = None
        self._filled = False
        self.host = host
        self.port = port
        self.credentials: Credentials = DEMO_CREDENTIALS
        self.clock: Clock = clock or RunningClock(clock_factor)
        profile = version_profile or self.scenario.version_profile
        self.world = World(rules or self.scenario.rules, self.clock, profile)
        self.faults = Faults(self.world)
        self.prompts = Prompts(self.world)
        self.partner_api: PartnerApiServer | None = None

    @property
    def call_log(self) -> CallLog:
        """The log of all calls."""
        return self.world.call_log

    @property
    def security(self) -> str:
        """Encryption of calls: "TLS", or "plaintext" if calls are not encrypted."""
        return "plaintext" if self._tls is None else "TLS"

    async def start(self) -> None:
        """Starts listening; after ``stop``, uses the same port and the same world again.

        Raises:
            PortInUseError: the port is in use, or the address does not belong to this machine.
            UnknownRuleError: the scenario has more sessions than the rules allow.
        """
        services = Services(self.world)
        interceptor = AuthInterceptor(self.world, self.faults, services.load, self._reset)
        server = grpc.aio.server(handlers=[services], interceptors=[interceptor], options=OPTIONS)
        try:
            self.port = await self._listen(server)
            self._fill()
        except (PortInUseError, UnknownRuleError):
            # A server that never started must be stopped too; otherwise, grpc stops it later, on a loop that is closed.
            await server.start()
            await server.stop(None)
            raise
        await server.start()
        self._server, self._interceptor = server, interceptor

    def _fill(self) -> None:
        """Fills the world at the first start, so that sessions and a changed endpoint survive a restart."""
        if self._filled:
            return
        self._filled = True
        self.world.endpoint = Endpoint(self._advertised_host, self.port)
        try:
            self.scenario.fill(self.world)
        except Refusal as refusal:
            raise UnknownRuleError(
                f"the scenario {self.scenario.name!r} does not fit the rules: {refusal.detail}"
            ) from refusal

    async def stop(self, grace: float | None = None) -> None:
        """Stops listening, and aborts calls after ``grace`` real seconds (at once if None); keeps sessions."""
        if self._server is None or self._interceptor is None:
            return
        server, self._server = self._server, None
        if self._relay is not None:
            await self._relay.aclose()
        await server.stop(grace)
        # The server does not wait for cancelled handlers; those still running would be destroyed without this wait.
        await self._interceptor.wait_idle()

    async def restart(self) -> None:
        """Aborts all calls and then listens again, as a restarted server would."""
        await self.stop()
        await self.start()

    async def start_partner_api(self, port: int = 0, tls: ssl.SSLContext | None = None) -> str:
        """Starts the Partner REST API on a separate port, unless it is already running, and returns its address.

        Args:
            port: Port to listen on; 0 selects a free one.
            tls: The simulator's certificate and key, in the format required by the REST server.

        Raises:
            PortInUseError: the port is in use.
            ValueError: the gRPC port uses TLS, and ``tls`` is None.
        """
        if self._tls is not None and tls is None:
            raise ValueError("the Partner API is as secure as the gRPC port")
        if self.partner_api is None:
            # Imported here because the import takes a while and is seldom needed.
            from openobd_desktop.simulator.partner_api.server import PartnerApiServer

            server = PartnerApiServer(self.world, host=self.host, port=port, tls=tls)
            try:
                await server.start()
            except OSError as error:
                await server.aclose()
                raise PortInUseError(f"cannot listen on {self.host}:{port}") from error
            self.partner_api = server
        return self.partner_api.url

    async def aclose(self) -> None:
        """Stops the simulator and its clock permanently."""
        if self.partner_api is not None:
            await self.partner_api.aclose()
        await self.stop()
        self.clock.close()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def _listen(self, server: grpc.aio.Server) -> int:
        address = f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"
        try:
            if self.world.rules.ended_stream_status != RESET:
                return self._bind(server, address)
            self._relay = Relay(self._bind(server, "127.0.0.1:0"))
            return await self._relay.listen(self.host, self.port)
        except (RuntimeError, OSError) as error:
            raise PortInUseError(f"cannot listen on {address}") from error

    def _bind(self, server: grpc.aio.Server, address: str) -> int:
        if self._tls is None:
            return server.add_insecure_port(address)
        certificate, key = self._tls
        return server.add_secure_port(address, grpc.ssl_server_credentials([(key, certificate)]))

    def _reset(self, peer: str) -> None:
        if self._relay is not None:
            self._relay.reset(peer)
