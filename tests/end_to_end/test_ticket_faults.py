"""Faults of the Partner API over TLS: one sentence says what is wrong, and little is requested until it is mended."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

import pytest

from openobd_desktop.client import Gateway
from openobd_desktop.client.partner_api import connection
from openobd_desktop.core.aio.clock import SystemClock
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.tickets.queue import TicketQueue
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import Profile
from openobd_desktop.errors import (
    PartnerApiBusy,
    PartnerApiFault,
    PartnerApiMissing,
    PartnerApiRefused,
    PartnerApiUnreachable,
    PartnerApiUnreadable,
)
from openobd_desktop.simulator import Rules, Simulator
from openobd_desktop.simulator.partner_api.faults import PartnerApiFaults
from openobd_desktop.simulator.partner_api.server import PartnerApiServer
from openobd_desktop.simulator.partner_api.spoiling import Spoil
from tests.core.fakes import ManualClock
from tests.faults.certificates import GOOD, ROOTS, pair

LISTS, TOKEN = "/v2/tickets/*", "/oauth2/token"
Break = Callable[[PartnerApiFaults], object]

FAULTS: dict[str, tuple[Break, type[PartnerApiFault], str]] = {
    "401": (lambda faults: faults.fail(LISTS, 401), PartnerApiRefused, "does not accept this login"),
    "403": (lambda faults: faults.fail(LISTS, 403), PartnerApiRefused, "does not give it access to the tickets"),
    "404": (lambda faults: faults.fail(LISTS, 404), PartnerApiMissing, "does not have this information"),
    "429": (lambda faults: faults.fail(LISTS, 429, retry_after="50"), PartnerApiBusy, "too many requests"),
    "500": (lambda faults: faults.fail(LISTS, 500), PartnerApiUnreachable, "internal error"),
    "503": (lambda faults: faults.fail(LISTS, 503), PartnerApiUnreachable, "internal error"),
    "no token": (lambda faults: faults.fail(TOKEN, 503), PartnerApiUnreachable, "internal error"),
    "hang": (lambda faults: faults.hang(LISTS), PartnerApiUnreachable, "is not responding"),
    "dropped": (lambda faults: faults.drop(LISTS), PartnerApiUnreachable, "is not responding"),
    "redirect": (
        lambda faults: faults.redirect(LISTS, "https://other.example/"),
        PartnerApiUnreadable,
        "refers to another address, to which nothing was sent",
    ),
    "redirected token": (
        lambda faults: faults.redirect(TOKEN, "https://other.example/"),
        PartnerApiUnreadable,
        "refers to another address, to which nothing was sent",
    ),
    "web page": (lambda faults: faults.spoil(LISTS, Spoil.HTML), PartnerApiUnreadable, "could not be read"),
    "broken": (lambda faults: faults.spoil(LISTS, Spoil.BROKEN_JSON), PartnerApiUnreadable, "could not be read"),
}


@dataclass
class Queue:
    """Tickets of a login to a simulator over TLS, while somebody looks at them."""

    tickets: TicketQueue
    api: PartnerApiServer
    clock: ManualClock

    @property
    def lists(self) -> int:
        """The number of requests for lists and tokens so far."""
        return sum(each.path == TOKEN or each.path.startswith(LISTS[:-1]) for each in self.api.log.requests)


@asynccontextmanager
async def watched(broken: Break | None = None) -> AsyncIterator[Queue]:
    """Yields the tickets after the first attempt to read them."""
    failures: list[BaseException] = []
    scope, clock = TaskScope(lambda name, error: failures.append(error)), ManualClock()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    GOOD.configure_cert(context)
    rules = Rules(rest_car_every=0.0, rest_burst=1000)
    async with Simulator("quiet morning", rules=rules, tls=pair(GOOD)) as simulator:
        await simulator.start_partner_api(tls=context)
        api = simulator.partner_api
        assert api is not None
        if broken is not None:
            broken(api.faults)
        credentials = simulator.credentials
        profile = Profile(
            name="n",
            host="localhost",
            port=simulator.port,
            client_id=credentials.client_id,
            partner_api=api.url.replace("127.0.0.1", "localhost"),
        )
        gateway = Gateway(profile, Secret(credentials.client_secret), roots=ROOTS)
        tickets = TicketQueue(scope, clock, lambda new: None)
        tickets.use(gateway.partner_api)
        tickets.watch()
        await _until(lambda: tickets.state.is_complete or tickets.state.error is not None)
        yield Queue(tickets, api, clock)
        tickets.use(None)
        await scope.aclose()
        await gateway.aclose()
    assert failures == []


@pytest.mark.parametrize("fault", FAULTS)
async def test_a_fault_is_one_sentence_and_nothing_is_requested_again_too_soon(
    fault: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "LONGEST_CALL", 0.5)
    broken, kind, words = FAULTS[fault]
    async with watched(broken) as queue:
        error = queue.tickets.state.error
        assert type(error) is kind
        assert words in error.what
        assert not [each for each in queue.api.log.requests if each.secret_in_address]
        before = queue.lists
        await queue.clock.advance(59 if kind is not PartnerApiRefused else 3600)
        assert queue.lists == before
        queue.api.faults.mend()
        if kind is PartnerApiRefused:
            queue.tickets.refresh()
        else:
            await queue.clock.advance(1)
        if kind is not PartnerApiBusy:
            await _until(lambda: queue.tickets.state.is_complete)
            assert queue.tickets.state.error is None
            assert len(queue.tickets.store) > 5


@pytest.mark.parametrize("how", Spoil, ids=lambda how: how.name)
async def test_spoiled_answers_never_make_a_task_fail_and_the_tickets_return(how: Spoil) -> None:
    async with watched(lambda faults: faults.spoil("/v2/*", how)) as queue:
        queue.api.faults.mend()
        queue.tickets.refresh()
        await _until(lambda: queue.tickets.state.is_complete)
        assert queue.tickets.state.error is None
        assert len(queue.tickets.store) > 5


async def test_a_websocket_that_sends_rubbish_floods_and_closes_leaves_the_list_as_it_is() -> None:
    async with watched() as queue:
        await _until(lambda: bool(queue.api.sockets.open))
        before = len(queue.tickets.store)
        queue.api.sockets.rubbish()
        queue.api.sockets.flood(500)
        queue.api.sockets.close()
        await _until(lambda: bool(queue.api.sockets.open))
        added = queue.api.queue.add_ticket(announce=False)
        await queue.clock.advance(15)
        await _until(lambda: queue.tickets.store.numbered(added.number) is not None)
        assert len(queue.tickets.store) == before + 1
        assert queue.tickets.state.error is None


async def _until(condition: Callable[[], bool]) -> None:
    """Waits for the network, while the injected clock stands still."""
    clock = SystemClock()
    while not condition():
        await clock.sleep(0.01)
