"""The client against the simulator's Partner API: each documented answer, each fault, and no secret anywhere else."""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import aclosing, asynccontextmanager, suppress

import pytest

from openobd_desktop.client.gateway import Gateway
from openobd_desktop.client.partner_api import connection
from openobd_desktop.client.partner_api.client import PartnerApiClient
from openobd_desktop.core.profiles import logins as profile_logins
from openobd_desktop.core.profiles.logins import tickets_of
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import Profile
from openobd_desktop.domain.tickets import ConnectorReading, TicketEvent
from openobd_desktop.errors import (
    PartnerApiBusy,
    PartnerApiFault,
    PartnerApiMissing,
    PartnerApiOff,
    PartnerApiRefused,
    PartnerApiUnreachable,
    PartnerApiUnreadable,
)
from openobd_desktop.simulator import OTHER_CREDENTIALS, Rules, Simulator
from openobd_desktop.simulator.partner_api.faults import PartnerApiFaults
from openobd_desktop.simulator.partner_api.server import PartnerApiServer
from openobd_desktop.simulator.partner_api.spoiling import Spoil
from tests.faults.certificates import GOOD, ROOTS, pair

TICKETS = "/v2/tickets/tickets"
EVERY_PATH = (TICKETS, "/oauth2/token", "/wssprd")


@asynccontextmanager
async def served(rules: Rules | None = None, *, tls: bool = False) -> AsyncIterator[tuple[Simulator, PartnerApiServer]]:
    """Yields a simulator and its Partner API; ``tls`` with a certificate of the test's authority."""
    context = None
    if tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        GOOD.configure_cert(context)
    async with Simulator("quiet morning", rules=rules or Rules(), tls=pair(GOOD) if tls else None) as simulator:
        await simulator.start_partner_api(tls=context)
        assert simulator.partner_api is not None
        yield simulator, simulator.partner_api


@asynccontextmanager
async def login_to(
    simulator: Simulator,
    api: PartnerApiServer,
    *,
    secret: str = "",
    insecure_loopback: bool = True,
    host: str = "localhost",
) -> AsyncIterator[Gateway]:
    """Yields a login to the simulator."""
    credentials = simulator.credentials
    profile = Profile(
        name="n",
        host=host,
        port=simulator.port,
        client_id=credentials.client_id,
        partner_api=api.url.replace("127.0.0.1", "localhost"),
    )
    secret = secret or credentials.client_secret
    gateway = Gateway(profile, Secret(secret), roots=ROOTS, insecure_loopback=insecure_loopback)
    try:
        yield gateway
    finally:
        await gateway.aclose()


@asynccontextmanager
async def client_of(
    simulator: Simulator, api: PartnerApiServer, *, secret: str = ""
) -> AsyncIterator[PartnerApiClient]:
    """Yields the Partner API of a login to the simulator."""
    async with login_to(simulator, api, secret=secret) as gateway:
        yield gateway.partner_api


def calls_of(client: PartnerApiClient) -> list[Callable[[], Awaitable[object]]]:
    return [client.tickets, client.live]


async def test_over_tls_everything_about_a_ticket_can_be_read() -> None:
    async with served(tls=True) as (simulator, api), client_of(simulator, api) as client:
        record = api.queue.add_ticket()
        api.chat.add(record, "The car does not start")
        api.chat.add(record, "Ignition on, please", side="operator")
        page = await client.tickets(limit=1000)
        found = next(each for each in page.tickets if each.number == record.number)
        assert (page.unreadable, page.total, found.is_connected) == (0, len(page.tickets), True)
        assert await client.ticket_with(record.number) == found
        assert await client.ticket_with(1) is None
        assert (await client.customer(found.customer_id)).name
        assert " " in (await client.vehicle_model(found.vehicle_model_id)).name
        assert len(await client.operators()) > 1
        chat = await client.chat(found.customer_channel_id)
        assert {"The car does not start", "Ignition on, please"} <= {each.text for each in chat.messages}
        functions = await client.functions()
        assert functions
        assert all(each.price for each in functions)
        events = await client.events()
        assert record.number in {each.number for each in events}
        assert all(each.created_at is not None for each in page.tickets)
    assert not any(each.secret_in_address for each in api.log.requests)


async def test_pages_of_each_state_add_up() -> None:
    async with served(Rules(rest_burst=1000)) as (simulator, api), client_of(simulator, api) as client:
        everything = await client.tickets(limit=1000)
        states = {each.state for each in everything.tickets}
        found = [await client.tickets(state, limit=1000) for state in states]
        assert sum(page.total for page in found) == everything.total
        assert all({each.state for each in page.tickets} == {state} for state, page in zip(states, found, strict=True))


async def test_10_000_tickets_are_paged_without_one_429() -> None:
    async with served() as (simulator, api), client_of(simulator, api) as client:
        api.queue.add_tickets(10_000)
        numbers: set[int] = set()
        total, offset = 1, 0
        while offset < total:
            page = await client.tickets(offset=offset, limit=500)
            numbers |= {each.number for each in page.tickets}
            total, offset = page.total, offset + 500
        assert len(numbers) == total
        assert 429 not in api.log.statuses("*") + api.log.statuses(TICKETS)


async def test_a_ticket_that_is_made_is_reported_by_the_websocket_and_by_the_events() -> None:
    async with served() as (simulator, api), client_of(simulator, api) as client:
        before = await client.events()
        car = next(each for each in (await client.tickets(limit=1000)).tickets if each.is_connected)
        live = await client.live()
        await live.follow(car.connector_id)
        async with aclosing(live.received()) as received:
            reading = await anext(received)
            assert isinstance(reading, ConnectorReading)
            assert reading.connector_id == car.connector_id
            assert reading.voltage is not None
            # The service has read this request for new tickets, and therefore also the one before it.
            record = api.queue.add_ticket()
            event = await anext(each async for each in received if isinstance(each, TicketEvent))
        assert (event.kind, event.number) == ("tickets.ticket.created", record.number)
        await live.aclose()
        later = await client.events(after_id=before[-1].id if before else "")
        assert record.number in {each.number for each in later}


@pytest.mark.parametrize("how", Spoil, ids=lambda how: how.name)
async def test_spoiled_answers_are_read_as_far_as_possible(how: Spoil, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "openobd_desktop.client")
    async with served() as (simulator, api), client_of(simulator, api) as client:
        await client.tickets()
        api.faults.spoil("/v2/*", how)
        for call in (client.tickets, client.operators, client.functions, client.events):
            with suppress(PartnerApiUnreadable):
                await call()
        api.faults.mend()
        assert (await client.tickets()).tickets
    assert not [each for each in caplog.records if each.name.startswith("openobd_desktop.client")]


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (401, PartnerApiRefused),
        (403, PartnerApiRefused),
        (404, PartnerApiMissing),
        (500, PartnerApiUnreachable),
        (503, PartnerApiUnreachable),
    ],
)
@pytest.mark.parametrize("path", EVERY_PATH)
async def test_each_status_has_its_error_and_is_not_asked_for_again(
    path: str, status: int, error: type[PartnerApiFault]
) -> None:
    async with served() as (simulator, api), client_of(simulator, api) as client:
        api.faults.fail(path, status)
        with pytest.raises(error):
            await (client.live() if path == "/wssprd" else client.tickets())
        tries = 2 if status == 401 and path != "/oauth2/token" else 1
        assert len(api.log.of(path)) == tries
        api.faults.mend()
        assert (await client.tickets()).tickets


async def test_429_with_a_short_pause_is_waited_for_and_with_a_long_one_reported() -> None:
    async with served() as (simulator, api), client_of(simulator, api) as client:
        api.faults.fail(TICKETS, 429, times=1, retry_after="1")
        assert (await client.tickets()).tickets
        api.faults.fail(TICKETS, 429, times=1, retry_after="50")
        with pytest.raises(PartnerApiBusy):
            await client.tickets()
        with pytest.raises(PartnerApiBusy):
            await client.operators()
        assert api.log.statuses(TICKETS) == [429, 200, 429]
        assert len(api.log.of("/v2/providers/employees")) == 0


@pytest.mark.parametrize("path", EVERY_PATH)
async def test_a_redirect_to_another_host_carries_neither_secret_nor_token_there(path: str) -> None:
    async with (
        served(tls=True) as (simulator, api),
        served(tls=True) as (_, other),
        client_of(simulator, api) as client,
    ):
        api.faults.redirect(path, f"{other.url}{path}", 307)
        with pytest.raises(PartnerApiUnreadable, match="refers to another address"):
            await (client.live() if path == "/wssprd" else client.tickets())
    assert other.log.requests == []


async def test_connections_that_break_or_hang_are_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "LONGEST_CALL", 0.5)
    async with served() as (simulator, api), client_of(simulator, api) as client:
        await client.tickets()
        for fault in (api.faults.drop, api.faults.cut, api.faults.hang, api.faults.stall):
            fault(TICKETS)
            with pytest.raises(PartnerApiUnreachable):
                await client.tickets()
            api.faults.mend()
        assert (await client.tickets()).tickets
        await api.stop()
        for call in calls_of(client):
            with pytest.raises(PartnerApiUnreachable):
                await call()
        await api.start()
        assert (await client.tickets()).tickets


async def test_the_test_of_a_profile_counts_the_tickets() -> None:
    async with served(tls=True) as (simulator, api), login_to(simulator, api) as gateway:
        assert await tickets_of(gateway) == (await gateway.partner_api.tickets()).total
    assert [each.path for each in api.log.requests] == ["/oauth2/token", TICKETS, TICKETS]


@pytest.mark.parametrize(
    ("spoil", "error", "words"),
    [
        (lambda faults: faults.fail("/oauth2/token", 401), PartnerApiRefused, "does not accept this login"),
        (
            lambda faults: faults.fail(TICKETS, 403),
            PartnerApiRefused,
            "accepts this login, but does not give it access",
        ),
        (lambda faults: faults.fail(TICKETS, 404), PartnerApiMissing, "does not have this information"),
        (lambda faults: faults.hang(TICKETS), PartnerApiUnreachable, "is not responding"),
        (lambda faults: faults.spoil(TICKETS, Spoil.HTML), PartnerApiUnreadable, "could not be read"),
        (
            lambda faults: faults.redirect(TICKETS, "https://other.example/", 307),
            PartnerApiUnreadable,
            "refers to another address, to which nothing was sent",
        ),
    ],
    ids=["401", "403", "404", "hang", "not-json", "redirect"],
)
async def test_the_test_of_a_profile_says_in_words_what_is_wrong(
    spoil: Callable[[PartnerApiFaults], object],
    error: type[PartnerApiFault],
    words: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(profile_logins, "PARTNER_PATIENCE", 0.5)
    async with served(tls=True) as (simulator, api), login_to(simulator, api) as gateway:
        spoil(api.faults)
        with pytest.raises(error, match=words):
            await tickets_of(gateway)


@pytest.mark.parametrize(
    ("path", "ask", "subject"),
    [
        (TICKETS, lambda client: client.tickets(), "the tickets"),
        (TICKETS, lambda client: client.ticket_with(1), "the tickets"),
        ("/v2/tickets/messenger-channel/messages", lambda client: client.chat("channel"), "this information"),
        ("/v2/open-obd/functions", lambda client: client.functions(), "this information"),
        ("/v2/providers/employees", lambda client: client.operators(), "this information"),
    ],
    ids=["tickets", "ticket", "chat", "functions", "operators"],
)
async def test_d23_a_refusal_names_the_tickets_only_where_tickets_were_requested(
    path: str, ask: Callable[[PartnerApiClient], Awaitable[object]], subject: str
) -> None:
    async with served() as (simulator, api), client_of(simulator, api) as client:
        api.faults.fail(path, 403)
        with pytest.raises(PartnerApiRefused) as raised:
            await ask(client)
    assert raised.value.what == f"The Partner API accepts this login, but does not give it access to {subject}."
    assert raised.value.advice == f"Ask Jifeline to give this login access to {subject}, then choose Refresh."


async def test_s6_the_test_of_a_profile_sends_nothing_to_an_address_that_the_rules_forbid() -> None:
    async with served() as (simulator, api):
        assert api.url.startswith("http://")
        async with login_to(simulator, api, insecure_loopback=False, host="grpc.openobd.com") as gateway:
            with pytest.raises(PartnerApiOff):
                await tickets_of(gateway)
        assert api.log.requests == []


async def test_revoked_tokens_are_renewed_without_the_caller_noticing() -> None:
    async with served() as (simulator, api), client_of(simulator, api) as client:
        await client.tickets()
        api.faults.revoke_tokens()
        await asyncio.gather(*(client.tickets() for _ in range(4)))
        assert len(api.log.of("/oauth2/token")) == 2


async def test_a_wrong_secret_is_refused() -> None:
    async with served() as (simulator, api), client_of(simulator, api, secret="wrong-secret") as client:
        for call in calls_of(client):
            with pytest.raises(PartnerApiRefused):
                await call()


async def test_a_ticket_of_another_partner_is_not_seen() -> None:
    assert OTHER_CREDENTIALS.client_id
    async with served() as (simulator, api), client_of(simulator, api) as client:
        assert await client.ticket_with(7848260) is None


async def test_a_websocket_that_closes_breaks_off_or_floods_is_reported_and_can_be_opened_again() -> None:
    async with served() as (simulator, api), client_of(simulator, api) as client:
        for end in (api.sockets.close, api.sockets.break_off):
            live = await client.live()
            await api.log.wait_for("/wssprd", 1)
            ended = end()
            if asyncio.iscoroutine(ended):
                await ended
            with pytest.raises(PartnerApiUnreachable):
                async with aclosing(live.received()) as received:
                    await anext(received)
            await live.aclose()
