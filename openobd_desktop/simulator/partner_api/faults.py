"""Partner API faults that tests can activate for individual paths."""

import asyncio
import json
from collections.abc import Callable
from contextlib import suppress
from fnmatch import fnmatchcase
from typing import Any

from aiohttp import web
from msgspec import Struct

from openobd_desktop.simulator.partner_api.routes.answers import JSON, Problem
from openobd_desktop.simulator.partner_api.spoiling import Spoil, spoiled
from openobd_desktop.simulator.state.tokens import Kind
from openobd_desktop.simulator.state.world import World

EVERYTHING = "*"
TOKEN_PATH = "/oauth2/token"  # noqa: S105
SOCKET_PATH = "/wssprd"


class _Fault(Struct, eq=False):
    """Fault for the paths that match a pattern; ``left`` is the number of requests it still affects, None for all."""

    pattern: str
    left: int | None
    failure: Callable[[], web.Response] | None = None
    delay: float = 0.0
    thawed: asyncio.Event | None = None
    is_dropped: bool = False
    edit: Callable[[bytes], bytes] | None = None
    is_cut: bool = False
    stalled: asyncio.Event | None = None

    @property
    def is_late(self) -> bool:
        """Whether the fault takes effect after the request has been executed."""
        return self.edit is not None or self.is_cut or self.stalled is not None


class PartnerApiFaults:
    """Faults that can be activated for individual paths.

    A path is given literally or as a pattern, for example "/v2/tickets/*" or "*". ``times`` is the number of requests
    affected by the fault; None for all requests until ``mend`` is called.
    """

    def __init__(self, world: World) -> None:
        self._world = world
        self._faults: list[_Fault] = []

    def fail(
        self,
        path: str = EVERYTHING,
        status: int = 503,
        *,
        times: int | None = None,
        retry_after: str = "",
        detail: str = "A fault was switched on.",
    ) -> None:
        """Refuses requests with the given status without executing them."""
        headers = {"Retry-After": retry_after} if retry_after else {}

        def failure() -> web.Response:
            raise Problem(status, detail, headers)

        self._faults.append(_Fault(path, times, failure))

    def redirect(self, path: str, to: str, status: int = 307, *, times: int | None = None) -> None:
        """Redirects clients to another address; status 307 makes clients send their form again."""
        self._faults.append(_Fault(path, times, lambda: web.Response(status=status, headers={"Location": to})))

    def answer(
        self,
        path: str,
        body: bytes,
        *,
        status: int = 200,
        content_type: str = "application/json",
        times: int | None = None,
    ) -> None:
        """Answers requests with the given body."""
        self._faults.append(
            _Fault(path, times, lambda: web.Response(body=body, status=status, content_type=content_type))
        )

    def spoil(self, path: str, kind: Spoil, *, times: int | None = None) -> None:
        """Executes requests, but corrupts the answers."""
        self._faults.append(_Fault(path, times, edit=lambda body: spoiled(body, kind)))

    def edit(self, path: str, change: Callable[[Any], Any], *, times: int | None = None) -> None:
        """Executes requests, but applies ``change`` to the JSON value in each answer."""
        self._faults.append(_Fault(path, times, edit=lambda body: json.dumps(change(json.loads(body))).encode()))

    def slow(self, path: str, seconds: float, *, times: int | None = None) -> None:
        """Delays answers by the given number of simulated seconds."""
        self._faults.append(_Fault(path, times, delay=seconds))

    def hang(self, path: str = EVERYTHING, *, times: int | None = None) -> None:
        """Leaves requests unanswered until ``mend`` is called."""
        self._faults.append(_Fault(path, times, thawed=asyncio.Event()))

    def drop(self, path: str = EVERYTHING, *, times: int | None = None) -> None:
        """Breaks the connection instead of answering."""
        self._faults.append(_Fault(path, times, is_dropped=True))

    def cut(self, path: str = EVERYTHING, *, times: int | None = None) -> None:
        """Breaks the connection in the middle of an answer."""
        self._faults.append(_Fault(path, times, is_cut=True))

    def stall(self, path: str = EVERYTHING, *, times: int | None = None) -> None:
        """Sends half of an answer, and the other half when ``mend`` is called."""
        self._faults.append(_Fault(path, times, stalled=asyncio.Event()))

    def revoke_tokens(self) -> None:
        """Invalidates all access tokens issued so far."""
        self._world.tokens.revoke(Kind.PARTNER_API)

    def mend(self) -> None:
        """Clears all faults, and answers any unanswered requests."""
        faults, self._faults = self._faults, []
        for fault in faults:
            for event in (fault.thawed, fault.stalled):
                if event is not None:
                    event.set()

    async def before(self, request: web.Request) -> web.Response | None:
        """Applies the faults that take effect before a request is executed; returns their answer, if any.

        Raises:
            Problem: the request must fail.
        """
        for fault in self._matching(request, lambda each: not each.is_late):
            if fault.delay:
                await self._world.clock.sleep(fault.delay)
            if fault.thawed is not None:
                await fault.thawed.wait()
            if fault.is_dropped and request.transport is not None:
                request.transport.abort()
                return web.Response(status=500)
            if fault.failure is not None:
                return fault.failure()
        return None

    async def after(self, request: web.Request, response: web.StreamResponse) -> web.StreamResponse:
        """Applies the faults that change an answer."""
        for fault in self._matching(request, lambda each: each.is_late):
            if fault.edit is not None and isinstance(response, web.Response) and isinstance(response.body, bytes):
                response.body = fault.edit(response.body)
            if (fault.is_cut or fault.stalled) and isinstance(response, web.Response):
                return await _in_halves(
                    request, response.body if isinstance(response.body, bytes) else b"", fault.stalled
                )
        return response

    def _matching(self, request: web.Request, wanted: Callable[[_Fault], bool]) -> list[_Fault]:
        found = [each for each in self._faults if wanted(each) and fnmatchcase(request.path, each.pattern)]
        for fault in found:
            if fault.left is not None:
                fault.left -= 1
                if fault.left <= 0 and fault in self._faults:
                    self._faults.remove(fault)
        return found


async def _in_halves(request: web.Request, body: bytes, stalled: asyncio.Event | None) -> web.StreamResponse:
    """Sends half of a body, and the other half when an event is set; without an event, breaks the connection."""
    response = web.StreamResponse(headers={"Content-Type": JSON, "Content-Length": str(len(body))})
    await response.prepare(request)
    middle = len(body) // 2
    await response.write(body[:middle])
    if stalled is not None:
        await stalled.wait()
        with suppress(ConnectionError):
            await response.write(body[middle:])
    elif request.transport is not None:
        request.transport.close()
    return response
