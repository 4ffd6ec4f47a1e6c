"""Queue of tickets: when it sends requests, what it shows of the answers, and what it forgets."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from msgspec.structs import replace

from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.tickets.events import PAUSES
from openobd_desktop.core.tickets.names import LEARNT_AT_ONCE, Fact
from openobd_desktop.core.tickets.queue import POLL, TicketQueue
from openobd_desktop.core.tickets.store import ROWS_AT_ONCE, TicketStore
from openobd_desktop.domain.tickets import CLOSED, IN_PROGRESS, ConnectorReading, Customer, Ticket, TicketEvent
from openobd_desktop.errors import (
    PartnerApiBusy,
    PartnerApiFault,
    PartnerApiMissing,
    PartnerApiOff,
    PartnerApiRefused,
    PartnerApiUnreachable,
    PartnerApiUnreadable,
)
from openobd_desktop.system.turns import Turns
from tests.core.fake_tickets import GARAGE, GOLF, FakeTickets, ticket
from tests.core.fakes import ManualClock, settle


class Env:
    """A queue that uses a fake API."""

    def __init__(self, scope: TaskScope) -> None:
        self.clock = ManualClock()
        self.api = FakeTickets(ticket(1), ticket(2, IN_PROGRESS), ticket(3, CLOSED))
        self.new: tuple[Ticket, ...] = ()
        self.heard: list[tuple[Ticket, ...]] = []
        self.queue = TicketQueue(scope, self.clock, self._on_new)
        self.queue.use(self.api)

    def _on_new(self, tickets: tuple[Ticket, ...]) -> None:
        self.new = tickets
        self.heard.append(tickets)

    @property
    def numbers(self) -> list[int]:
        return sorted(one.number for one in self.queue.store.tickets)

    async def open(self) -> None:
        self.queue.watch()
        await settle()

    async def fail(self, error: PartnerApiFault) -> None:
        self.api.lasting["tickets"] = error
        await self.open()


@pytest.fixture
async def env() -> AsyncIterator[Env]:
    crashes: list[BaseException] = []
    scope = TaskScope(lambda name, error: crashes.append(error))
    yield Env(scope)
    await scope.aclose()
    for error in crashes:
        raise error


async def test_nothing_is_asked_before_somebody_looks(env: Env) -> None:
    await env.clock.advance(100)
    assert env.api.calls == []


async def test_the_first_round_reads_the_open_tickets_and_then_all(env: Env) -> None:
    await env.open()
    assert env.numbers == [1, 2, 3]
    assert env.queue.state.is_complete
    assert env.queue.state.error is None
    assert env.api.calls.count("tickets") == 5


async def test_open_tickets_are_read_every_15_seconds_even_while_the_websocket_is_up(env: Env) -> None:
    await env.open()
    assert env.api.calls.count("live") == 1
    before = env.api.calls.count("tickets")
    env.api.put(ticket(4))
    await env.clock.advance(14)
    assert env.api.calls.count("tickets") == before
    await env.clock.advance(1)
    assert 4 in env.numbers


async def test_nothing_is_polled_while_nobody_looks(env: Env) -> None:
    leave = env.queue.watch()
    await settle()
    leave()
    before = env.api.calls.count("tickets")
    await env.clock.advance(300)
    assert env.api.calls.count("tickets") == before


async def test_a_ticket_created_while_the_websocket_is_up_arrives_without_time_passing(env: Env) -> None:
    await env.open()
    env.api.put(ticket(4))
    env.api.socket.arriving.put_nowait(TicketEvent("e1", "tickets.ticket.created", "id-4", 4))
    await settle()
    assert 4 in env.numbers
    assert [one.number for one in env.new] == [4]


async def test_an_event_without_a_number_hurries_the_next_round(env: Env) -> None:
    await env.open()
    env.api.put(ticket(4))
    env.api.socket.arriving.put_nowait(TicketEvent("e1", "tickets.ticket.created", "id-4"))
    await env.clock.advance(5)
    assert 4 in env.numbers


async def test_a_flood_of_events_causes_few_requests(env: Env) -> None:
    await env.open()
    before = len(env.api.calls)
    for number in range(1000):
        env.api.socket.arriving.put_nowait(TicketEvent(f"e{number:04}", "tickets.ticket.created", "", 100 + number))
    await env.clock.advance(10)
    assert len(env.api.calls) - before < 30


async def test_without_a_websocket_events_are_asked_for_every_15_seconds(env: Env) -> None:
    env.api.lasting["live"] = PartnerApiRefused()
    leave = env.queue.watch()
    await settle()
    leave()
    env.api.put(ticket(4))
    env.api.happened = [TicketEvent("e1", "tickets.ticket.created", "id-4", 4)]
    await env.clock.advance(15)
    assert 4 in env.numbers


async def test_a_closed_websocket_is_opened_again_a_few_times_at_once_then_every_5_seconds_at_most(env: Env) -> None:
    await env.open()
    env.api.lasting["live"] = PartnerApiUnreachable()
    env.api.drop()
    await env.clock.advance(2)
    assert env.api.calls.count("live") <= 1 + PAUSES.index(5.0)
    before = env.api.calls.count("live")
    await env.clock.advance(60)
    assert before < env.api.calls.count("live") <= before + 60 / 5
    del env.api.lasting["live"]
    await env.clock.advance(60)
    assert not env.api.socket.closed


async def test_what_happened_while_the_websocket_was_closed_is_caught_up(env: Env) -> None:
    leave = env.queue.watch()
    await settle()
    env.api.socket.arriving.put_nowait(TicketEvent("e1", "tickets.ticket.created", "id-1", 1))
    await settle()
    leave()
    env.api.put(ticket(5))
    env.api.happened = [TicketEvent("e2", "tickets.ticket.created", "id-5", 5)]
    env.api.drop()
    await env.clock.advance(1)
    assert 5 in env.numbers


async def test_a_ticket_that_a_list_leaves_out_for_a_moment_stays(env: Env) -> None:
    await env.open()
    removed: list[str] = []
    env.queue.store.subscribe(lambda change: removed.extend(change.removed))
    env.api.hidden = {"id-1"}
    await env.clock.advance(40)
    assert (env.numbers, removed) == ([1, 2, 3], [])


async def test_a_ticket_that_occurs_twice_in_a_list_is_one_row(env: Env) -> None:
    env.api.kept.append(ticket(1))
    await env.open()
    assert env.numbers == [1, 2, 3]


async def test_a_ticket_that_was_closed_elsewhere_gets_its_new_state(env: Env) -> None:
    await env.open()
    env.api.put(ticket(1, CLOSED))
    await env.clock.advance(15)
    shown = env.queue.store.numbered(1)
    assert shown is not None
    assert shown.is_over


async def test_a_ticket_that_the_service_does_not_know_any_more_is_removed(env: Env) -> None:
    await env.open()
    env.api.kept = env.api.kept[1:]
    await env.clock.advance(15)
    assert env.numbers == [2, 3]


async def test_d5_a_ticket_that_cannot_be_looked_up_now_is_not_removed(env: Env) -> None:
    await env.open()
    env.api.hidden = {"id-1"}
    env.api.lasting["ticket_with"] = PartnerApiUnreadable()
    await env.clock.advance(POLL)
    assert env.numbers == [1, 2, 3]
    assert env.queue.state.error is None


async def test_older_data_never_replaces_newer_data(env: Env) -> None:
    await env.open()
    known = ticket(1)
    assert known.updated_at is not None
    env.queue.store.put([replace(known, state=IN_PROGRESS, updated_at=known.updated_at.replace(year=2030))])
    env.queue.store.put([known])
    assert env.queue.store.numbered(1) is not None
    assert env.queue.store.tickets[0].state == IN_PROGRESS


@pytest.mark.parametrize(
    "error", [PartnerApiUnreachable(), PartnerApiBusy(), PartnerApiUnreadable(), PartnerApiMissing()], ids=repr
)
async def test_after_an_error_nothing_is_asked_for_60_seconds_and_then_again(env: Env, error: PartnerApiFault) -> None:
    await env.fail(error)
    assert env.queue.state.error is error
    await env.clock.advance(59)
    assert env.api.calls.count("tickets") == 1
    env.queue.watch()
    await settle()
    assert env.api.calls.count("tickets") == 1
    env.api.lasting.clear()
    await env.clock.advance(1)
    assert env.queue.state.error is None
    assert env.numbers == [1, 2, 3]


async def test_a_refused_login_is_asked_again_only_if_somebody_refreshes(env: Env) -> None:
    await env.fail(PartnerApiRefused())
    await env.clock.advance(10_000)
    env.queue.watch()
    await settle()
    assert env.api.calls.count("tickets") == 1
    env.api.lasting.clear()
    env.queue.refresh()
    await settle()
    assert env.numbers == [1, 2, 3]


async def test_what_is_known_stays_when_a_later_round_fails(env: Env) -> None:
    await env.open()
    env.api.lasting["tickets"] = PartnerApiUnreachable()
    await env.clock.advance(15)
    assert env.numbers == [1, 2, 3]
    assert isinstance(env.queue.state.error, PartnerApiUnreachable)


async def test_another_login_forgets_everything(env: Env) -> None:
    await env.open()
    env.api.put(ticket(4))
    env.api.socket.arriving.put_nowait(TicketEvent("e1", "tickets.ticket.created", "id-4", 4))
    await settle()
    socket = env.api.socket
    env.queue.use(None)
    await settle()
    assert (env.numbers, env.new, env.queue.names) == ([], (), None)
    assert socket.closed
    before = len(env.api.calls)
    await env.clock.advance(100)
    assert len(env.api.calls) == before
    other = FakeTickets(ticket(9))
    env.queue.use(other)
    await settle()
    assert env.numbers == [9]


async def test_an_answer_for_the_former_login_is_ignored(env: Env) -> None:
    gate = env.api.gates["tickets"] = asyncio.Event()
    await env.open()
    env.queue.use(FakeTickets())
    gate.set()
    await settle()
    assert env.numbers == []


async def test_d5_a_ticket_of_the_former_login_is_neither_kept_nor_called_unknown(env: Env) -> None:
    gate = env.api.gates["ticket_with"] = asyncio.Event()
    looked_up = [asyncio.ensure_future(env.queue.described(number)) for number in (1, 99)]
    await settle()
    env.queue.use(FakeTickets(ticket(9)))
    gate.set()
    errors = await asyncio.gather(*looked_up, return_exceptions=True)
    assert [type(error) for error in errors] == [PartnerApiUnreachable, PartnerApiUnreachable]
    assert env.numbers == []


async def test_d5_a_lookup_that_ends_after_the_logout_does_not_call_the_ticket_unknown(env: Env) -> None:
    gate = env.api.gates["ticket_with"] = asyncio.Event()
    looked_up = asyncio.ensure_future(env.queue.described(1))
    await settle()
    env.queue.use(None)
    gate.set()
    with pytest.raises(PartnerApiUnreachable):
        await looked_up


async def test_without_an_address_nothing_is_asked(env: Env) -> None:
    api = FakeTickets()
    api.is_offered = False
    env.queue.use(api)
    await env.open()
    env.queue.refresh()
    await settle()
    assert api.calls == []
    with pytest.raises(PartnerApiOff):
        await env.queue.ticket_with(1)


async def test_new_tickets_are_announced_until_they_are_seen_or_over(env: Env) -> None:
    await env.open()
    assert env.heard == []
    env.api.put(ticket(4), ticket(5))
    await env.clock.advance(15)
    assert [one.number for one in env.new] == [4, 5]
    env.api.put(ticket(4, CLOSED))
    await env.clock.advance(15)
    assert [one.number for one in env.new] == [5]
    env.queue.see()
    assert env.new == ()


async def test_a_single_ticket_is_looked_up_once_in_10_seconds(env: Env) -> None:
    found = [await env.queue.ticket_with(1) for _ in range(3)]
    assert [one.number for one in found if one is not None] == [1, 1, 1]
    assert await env.queue.ticket_with(99) is None
    assert env.api.calls.count("ticket_with") == 2
    await env.clock.advance(10)
    await env.queue.ticket_with(1)
    assert env.api.calls.count("ticket_with") == 3


async def test_after_a_failed_lookup_nothing_is_looked_up_for_60_seconds(env: Env) -> None:
    env.api.lasting["ticket_with"] = PartnerApiUnreachable()
    for number in (1, 2):
        with pytest.raises(PartnerApiUnreachable):
            await env.queue.ticket_with(number)
    assert env.api.calls.count("ticket_with") == 1
    env.api.lasting.clear()
    await env.clock.advance(60)
    assert await env.queue.ticket_with(1) is not None


async def test_names_are_looked_up_once_for_the_rows_that_are_shown(env: Env) -> None:
    await env.open()
    names = env.queue.names
    assert names is not None
    shown = env.queue.store.tickets
    names.want(shown)
    await settle()
    names.want(shown)
    await settle()
    assert (names.customer(shown[0]), names.vehicle(shown[0])) == (GARAGE, GOLF)
    assert (env.api.calls.count("customer"), env.api.calls.count("vehicle_model")) == (1, 1)


async def test_a_path_that_the_service_does_not_have_drops_its_column_alone(env: Env) -> None:
    await env.open()
    names = env.queue.names
    assert names is not None
    env.api.customers.clear()
    names.want(env.queue.store.tickets)
    names.want_operators()
    await settle()
    assert [names.is_offered(fact) for fact in Fact] == [False, True, True]
    assert names.vehicle(ticket(1)) == GOLF
    assert env.queue.state.error is None


async def test_one_customer_that_is_not_visible_to_the_login_drops_no_column(env: Env) -> None:
    env.api.put(ticket(4, customer_id="c9"))
    await env.open()
    names = env.queue.names
    assert names is not None
    names.want(env.queue.store.tickets)
    await settle()
    assert names.is_offered(Fact.CUSTOMER)
    assert names.customer(ticket(4, customer_id="c9")) == ""


async def test_names_are_not_asked_for_60_seconds_after_an_error(env: Env) -> None:
    await env.open()
    names = env.queue.names
    assert names is not None
    env.api.lasting["customer"] = PartnerApiUnreachable()
    names.want(env.queue.store.tickets)
    await env.clock.advance(59)
    assert env.api.calls.count("customer") == 1
    env.api.lasting.clear()
    await env.clock.advance(1)
    assert names.customer(ticket(1)) == GARAGE


async def test_readings_of_a_connector_arrive_while_somebody_follows_it(env: Env) -> None:
    heard: list[str] = []
    env.queue.readings.subscribe(heard.append)
    await env.open()
    leave = env.queue.readings.follow("k1")
    await settle()
    for connector in ("k1", "k2"):
        env.api.socket.arriving.put_nowait(ConnectorReading(connector, 11.2, 23))
    await settle()
    reading = env.queue.readings.of("k1")
    assert reading is not None
    assert (reading.voltage, heard) == (11.2, ["k1"])
    env.api.drop()
    await env.clock.advance(1)
    assert env.api.socket.followed == {"k1"}
    leave()
    await settle()
    assert env.api.socket.followed == set()


async def test_s2_a_refresh_that_fails_does_not_end_the_readings_for_good(env: Env) -> None:
    leave_page = env.queue.watch()
    await settle()
    env.queue.readings.follow("k1")
    await settle()
    env.api.lasting |= {"live": PartnerApiUnreachable(), "tickets": PartnerApiUnreachable()}
    env.api.drop()
    await settle()
    env.queue.refresh()
    await settle()
    leave_page()
    env.api.lasting.clear()
    await env.clock.advance(70)
    env.api.socket.arriving.put_nowait(ConnectorReading("k1", 11.2, 23))
    await settle()
    assert env.queue.readings.of("k1") is not None


async def test_10000_tickets_arrive_in_small_parts(env: Env) -> None:
    env.api.put(*(ticket(number, CLOSED) for number in range(100, 10_100)))
    parts: list[int] = []
    env.queue.store.subscribe(lambda change: parts.append(len(change.added)))
    await env.open()
    await settle()
    assert len(env.queue.store) == 10_003
    assert max(parts) <= ROWS_AT_ONCE
    assert env.api.calls.count("tickets") == 4 + 41


async def test_s9_a_flood_of_customers_is_announced_some_times_a_second(env: Env) -> None:
    await env.open()
    names = env.queue.names
    assert names is not None
    announced: list[str] = []
    names.subscribe(lambda: announced.append(names.customer(replace(ticket(1), customer_id="c-99"))))
    for number in range(100):
        names.learn(Customer(f"c-{number}", f"Garage {number}"))
    assert len(announced) <= LEARNT_AT_ONCE
    await env.clock.advance(1)
    assert announced[-1] == "Garage 99"
    assert len(announced) <= LEARNT_AT_ONCE + 2


async def test_a_page_of_tickets_is_stored_in_another_turn_than_the_one_in_which_it_was_read() -> None:
    done: list[str] = []

    class Noted(Turns):
        async def give(self) -> None:
            done.append("turn")

    store = TicketStore()
    store.subscribe(lambda change: done.append("stored"))
    await store.put_in_slices(tuple(ticket(1 + each) for each in range(ROWS_AT_ONCE + 1)), Noted())
    assert done == ["turn", "stored", "turn", "stored"]


def test_the_newest_time_is_known_without_looking_at_all_tickets() -> None:
    store = TicketStore()
    older, newer = ticket(1), ticket(2)
    assert newer.updated_at is not None
    store.put([older, replace(newer, updated_at=newer.updated_at + timedelta(hours=1))])
    store.put([replace(older, updated_at=newer.updated_at + timedelta(minutes=1))])
    assert store.newest == newer.updated_at + timedelta(hours=1)
    store.clear()
    assert store.newest is None
