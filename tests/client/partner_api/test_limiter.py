"""The request limit: never more than the service allows, in order, no matter what happens to waiting requests."""

from __future__ import annotations

import asyncio
import heapq
import itertools
from collections.abc import Callable
from typing import Any

import pytest

from openobd_desktop.client.partner_api.limiter import BURST, Limiter
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import Profile
from openobd_desktop.errors import PartnerApiBusy
from openobd_desktop.startup.login_factory import LoginFactory
from tests.client.partner_api.server import BURST as SERVICE_BURST
from tests.client.partner_api.server import LIMIT, PartnerServer, client_at, ticket
from tests.core.fakes import settle

TICKETS = "/v2/tickets/tickets"


class Timers:
    """Clock and timers that a test advances."""

    def __init__(self) -> None:
        self.now = 100.0
        self._order = itertools.count()
        self._due: list[tuple[float, int, Callable[[], None]]] = []

    def __call__(self) -> float:
        return self.now

    def call_later(self, seconds: float, call: Callable[[], None]) -> Timers:
        heapq.heappush(self._due, (self.now + seconds, next(self._order), call))
        return self

    def cancel(self) -> None:
        """Keeps the callback, which does no harm."""

    async def advance(self, seconds: float) -> None:
        end = self.now + seconds
        await settle()
        while self._due and self._due[0][0] <= end:
            self.now, _, call = heapq.heappop(self._due)
            call()
            await settle()
        self.now = end
        await settle()


class Service:
    """The service's token bucket, which counts a request some time after it was sent."""

    def __init__(self, timers: Timers) -> None:
        self._timers = timers
        self._allowance, self._counted_at = float(SERVICE_BURST), timers.now
        self.counted: list[int] = []
        self.refused = 0

    def count(self, number: int) -> None:
        now = self._timers.now
        self._allowance = min(SERVICE_BURST, self._allowance + (now - self._counted_at) * LIMIT)
        self._counted_at = now
        self.refused += self._allowance < 1
        self._allowance -= 1
        self.counted.append(number)


@pytest.fixture
async def timers() -> Timers:
    return Timers()


async def _finish(tasks: list[asyncio.Task[Any]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def test_a_burst_leaves_at_once_and_the_rest_in_order_at_the_rate(timers: Timers) -> None:
    limiter = Limiter(timers, timers.call_later)
    service = Service(timers)

    async def ask(number: int) -> None:
        async with limiter.turn():
            service.count(number)

    tasks = [asyncio.ensure_future(ask(number)) for number in range(30)]
    await timers.advance(0)
    assert service.counted == list(range(BURST))
    await timers.advance(1)
    assert len(service.counted) == BURST + 4
    await timers.advance(4)
    assert service.counted == list(range(30))
    assert service.refused == 0
    await _finish(tasks)


@pytest.mark.parametrize("delays", [(0.0,), (0.5,), (3.0, 0.0), (0.0, 0.0, 2.0), (1.7, 0.1, 0.9)])
async def test_requests_that_arrive_late_and_together_are_within_the_services_limit(
    delays: tuple[float, ...], timers: Timers
) -> None:
    limiter = Limiter(timers, timers.call_later)
    service = Service(timers)

    async def ask(number: int) -> None:
        async with limiter.turn():
            if delay := delays[number % len(delays)]:
                arrived = asyncio.Event()
                timers.call_later(delay, arrived.set)
                await arrived.wait()
            service.count(number)

    tasks = [asyncio.ensure_future(ask(number)) for number in range(60)]
    await timers.advance(60)
    assert len(service.counted) == 60
    assert service.refused == 0
    await _finish(tasks)


async def test_those_who_give_up_waiting_delay_nobody_and_take_nothing(timers: Timers) -> None:
    limiter = Limiter(timers, timers.call_later)
    service = Service(timers)

    async def ask(number: int) -> None:
        async with limiter.turn():
            service.count(number)

    tasks = [asyncio.ensure_future(ask(number)) for number in range(20)]
    await timers.advance(0)
    for task in tasks[10:19]:
        task.cancel()
    await timers.advance(0.3)
    assert service.counted == [*range(10), 19]
    await _finish(tasks)


async def test_a_request_that_fails_or_is_cancelled_counts_and_frees_its_turn(timers: Timers) -> None:
    limiter = Limiter(timers, timers.call_later)
    for _ in range(BURST):
        with pytest.raises(ValueError, match="failed"):
            async with limiter.turn():
                raise ValueError("failed")
    reached: list[bool] = []

    async def ask() -> None:
        async with limiter.turn():
            reached.append(True)

    task = asyncio.ensure_future(ask())
    await timers.advance(0.1)
    assert reached == []
    await timers.advance(0.2)
    assert reached == [True]
    await _finish([task])


async def test_nothing_leaves_during_a_pause_and_a_long_one_is_reported(timers: Timers) -> None:
    limiter = Limiter(timers, timers.call_later)
    left: list[float] = []

    async def ask() -> None:
        async with limiter.turn():
            left.append(timers.now)

    limiter.pause(3)
    task = asyncio.ensure_future(ask())
    await timers.advance(2.9)
    assert left == []
    await timers.advance(0.2)
    assert len(left) == 1
    limiter.pause(10**9)
    with pytest.raises(PartnerApiBusy):
        await ask()
    await timers.advance(60)
    await ask()
    await _finish([task])


async def test_logging_in_again_starts_no_second_burst() -> None:
    logins = LoginFactory(insecure_loopback=True, scenario="quiet morning", clock_factor=1)
    async with PartnerServer().serving() as server:
        server.lists[TICKETS] = [ticket(1)]
        profile = Profile(name="n", host="127.0.0.1", client_id="c", partner_api=f"http://127.0.0.1:{server.port}")
        for _ in range(2):
            login = logins.open(profile, Secret("client-secret-canary"))
            await asyncio.gather(*(login.partner_api.tickets() for _ in range(8)))
            await login.aclose()
    await logins.aclose()
    assert (len(server.asked), server.refused) == (18, 0)


async def test_10_000_tickets_are_read_without_one_refusal_for_too_many_requests() -> None:
    async with PartnerServer().serving() as server:
        server.lists[TICKETS] = [ticket(number) for number in range(1, 10_001)]
        async with client_at(f"http://127.0.0.1:{server.port}") as api:
            numbers = set()
            for offset in range(0, 10_000, 1000):
                numbers |= {each.number for each in (await api.tickets(offset=offset, limit=1000)).tickets}
            pages = await asyncio.gather(*(api.tickets(offset=offset) for offset in range(0, 2500, 250)))
    assert len(numbers) == 10_000
    assert sum(len(page.tickets) for page in pages) == 2500
    assert server.refused == 0
    assert len(server.asked) == 21
