"""Partner API server: its port, its paths, and the processing common to all requests."""

import ssl
from collections.abc import Awaitable, Callable
from email.utils import format_datetime
from types import TracebackType
from typing import Self

from aiohttp import web

from openobd_desktop.simulator.car.fleet import Partner
from openobd_desktop.simulator.partner_api.faults import SOCKET_PATH, TOKEN_PATH, PartnerApiFaults
from openobd_desktop.simulator.partner_api.login import Login
from openobd_desktop.simulator.partner_api.request_log import RequestLog
from openobd_desktop.simulator.partner_api.routes import tickets
from openobd_desktop.simulator.partner_api.routes.answers import Problem, answer, problem
from openobd_desktop.simulator.partner_api.routes.directory import DirectoryRoutes
from openobd_desktop.simulator.partner_api.routes.socket import Sockets
from openobd_desktop.simulator.partner_api.routes.tickets import TicketRoutes
from openobd_desktop.simulator.partner_api.state.chat import Chat
from openobd_desktop.simulator.partner_api.state.events import EventLog
from openobd_desktop.simulator.partner_api.state.work_queue import WorkQueue
from openobd_desktop.simulator.state.world import World

Answer = Callable[[Partner, web.Request], Awaitable[object]]
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
SWITCHING = 101
PATIENCE = 0.5
"""Real seconds that open requests are given to finish when the server stops."""


class PartnerApiServer:
    """The Partner REST API and its WebSocket on one port, which can be used as an async context manager.

    Args:
        world: The simulated service whose tickets are served.
        host: Address to listen on.
        port: Port to listen on; 0 selects a free one.
        tls: Certificate and key for TLS; None for plaintext.

    Attributes:
        host: Address on which the server listens.
        port: Port on which the server listens; 0 until it has started, if a free port was requested.
        queue: The tickets, which tests may add to and change.
        events: The log of all ticket events.
        chat: The chat for each ticket.
        sockets: The open WebSockets.
        faults: Faults that tests can activate.
        log: The log of all requests.
    """

    def __init__(
        self, world: World, *, host: str = "127.0.0.1", port: int = 0, tls: ssl.SSLContext | None = None
    ) -> None:
        self.host = host
        self.port = port
        self.events = EventLog(world)
        self.queue = WorkQueue(world, self.events)
        self.chat = Chat(world.clock, world.rules)
        self.sockets = Sockets(world, self.events)
        self.faults = PartnerApiFaults(world)
        self.log = RequestLog(world.clock)
        self._world = world
        self._tls = tls
        self._login = Login(world)
        self._runner: web.AppRunner | None = None

    @property
    def url(self) -> str:
        """URL of the API, without a trailing slash."""
        return f"{'http' if self._tls is None else 'https'}://{self._authority}"

    @property
    def socket_url(self) -> str:
        """URL of the WebSocket endpoint."""
        return f"{'ws' if self._tls is None else 'wss'}://{self._authority}{SOCKET_PATH}"

    async def start(self) -> None:
        """Starts listening; after ``stop``, reuses the port and the tickets.

        Raises:
            OSError: the port is in use, or the address does not belong to this machine.
        """
        runner = web.AppRunner(self._application(), access_log=None, shutdown_timeout=PATIENCE)
        await runner.setup()
        try:
            await web.TCPSite(runner, self.host, self.port, ssl_context=self._tls).start()
        except OSError:
            await runner.cleanup()
            raise
        self.port = int(runner.addresses[0][1])
        self._runner = runner
        # Done only once the port is known to be free, since this changes the service.
        self.queue.begin()

    async def stop(self) -> None:
        """Stops listening and closes all connections; keeps the tickets."""
        if self._runner is None:
            return
        runner, self._runner = self._runner, None
        self.faults.mend()
        self.sockets.close()
        await runner.cleanup()

    async def aclose(self) -> None:
        """Stops the server permanently."""
        await self.stop()
        self.queue.aclose()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    @property
    def _authority(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"

    def _application(self) -> web.Application:
        application = web.Application(middlewares=[self._pass])
        about_tickets = TicketRoutes(self._world, self.queue, self.chat)
        others = DirectoryRoutes(self._world, self.queue, self.events)
        paths: dict[str, Answer] = {
            f"{tickets.PREFIX}/tickets": about_tickets.all,
            f"{tickets.PREFIX}/tickets/{{id}}": about_tickets.one,
            f"{tickets.PREFIX}/messenger-channel/messages": about_tickets.messages,
            f"{tickets.PREFIX}/{{id}}": about_tickets.in_state,
            "/v2/system/locales": others.locales,
            "/v2/system/events": others.events,
            "/v2/customers/customers": others.customers,
            "/v2/customers/customers/{id}": others.customer,
            "/v2/customers/connectors": others.connectors,
            "/v2/vehicles/models/{id}": others.model,
            "/v2/vehicles/makes/{id}": others.make,
            "/v2/providers/employees": others.employees,
            "/v2/open-obd/functions": others.functions,
        }
        application.router.add_post(TOKEN_PATH, self._login.token)
        application.router.add_get(SOCKET_PATH, self._serve_socket)
        for path, question in paths.items():
            application.router.add_get(path, self._answering(question))
        return application

    def _answering(self, question: Answer) -> Handler:
        async def handle(request: web.Request) -> web.StreamResponse:
            return answer(await question(self._login.caller(request), request))

        return handle

    async def _serve_socket(self, request: web.Request) -> web.StreamResponse:
        # The limits apply only to the REST API's host; the WebSocket has a host of its own.
        partner = self._login.caller(request, is_counted=False)
        self.log.note(request, SWITCHING)
        return await self.sockets.serve(partner, request)

    @web.middleware
    async def _pass(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Logs a request, applies faults, and converts errors into problem bodies."""
        await self.log.begin(request)
        response: web.StreamResponse | None
        try:
            response = await self.faults.before(request)
            if response is None:
                response = await self.faults.after(request, await handler(request))
        except Problem as error:
            response = problem(error)
        except web.HTTPException as error:
            response = problem(Problem(error.status, "There is no such path or method."))
        if not response.prepared:
            # Taken from the simulator's clock, like all other times.
            response.headers.setdefault("Date", format_datetime(self._world.clock.wall(), usegmt=True))
        self.log.end(request, response.status)
        return response
