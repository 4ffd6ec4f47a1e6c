"""Log of the requests received by the Partner API, without secrets."""

import asyncio
import time

from aiohttp import web
from msgspec import Struct
from msgspec.structs import replace

from openobd_desktop.simulator.common.clock import Clock

OPEN = 0
MASK = "***"
SECRETS = ("access_token", "client_secret", "token")
"""Names of parameters whose values are never stored."""


class Request(Struct, frozen=True):
    """One request as received by the server.

    Attributes:
        method: "GET" or "POST".
        path: Path of the URL.
        query: Parameters in the URL; secrets are masked.
        at: Simulated second at which the request arrived.
        arrived: Real second at which the request arrived (``time.monotonic``).
        status: Status of the answer; 0 until the request is answered.
        carried_token: Whether the header contained a bearer token.
        carried_secret: Whether the form contained a client secret.
        secret_in_address: Whether the URL contained a token or a secret.
        agent: Value of the header ``User-Agent``.
    """

    method: str
    path: str
    query: dict[str, str]
    at: float
    arrived: float
    status: int = OPEN
    carried_token: bool = False
    carried_secret: bool = False
    secret_in_address: bool = False
    agent: str = ""


class RequestLog:
    """Log of the requests received by the server.

    Attributes:
        requests: The requests, in order of arrival.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.requests: list[Request] = []
        self._news = asyncio.Event()
        self._places: dict[int, int] = {}
        """Index in ``requests`` of each request in progress, by identity."""

    async def begin(self, request: web.Request) -> None:
        """Records the arrival of a request."""
        query = {key: MASK if key in SECRETS else value for key, value in request.query.items()}
        self.requests.append(
            Request(
                request.method,
                request.path,
                query,
                self._clock.now(),
                time.monotonic(),
                carried_token=request.headers.get("Authorization", "").lower().startswith("bearer "),
                secret_in_address=any(key in request.query for key in SECRETS),
                agent=request.headers.get("User-Agent", ""),
            )
        )
        place = self._places[id(request)] = len(self.requests) - 1
        self._news.set()
        if request.method == "POST":
            form = await request.post()
            self.requests[place] = replace(self.requests[place], carried_secret="client_secret" in form)

    async def wait_for(self, path: str, count: int = 1) -> None:
        """Waits until the given number of requests for a path have arrived."""
        while len(self.of(path)) < count:
            self._news.clear()
            await self._news.wait()

    def note(self, request: web.Request, status: int) -> None:
        """Records the status of a request in progress."""
        place = self._places[id(request)]
        self.requests[place] = replace(self.requests[place], status=status)

    def end(self, request: web.Request, status: int) -> None:
        """Records the status of the answer to a request."""
        self.note(request, status)
        del self._places[id(request)]

    def of(self, path: str) -> list[Request]:
        """Returns all requests for a path."""
        return [each for each in self.requests if each.path == path]

    def statuses(self, path: str) -> list[int]:
        """Returns the statuses of all answers to requests for a path."""
        return [each.status for each in self.of(path)]
