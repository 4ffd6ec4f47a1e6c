"""Readings of the selected ticket: when its connector is followed, and what is known about it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from openobd_desktop.core.tickets.queue import TicketQueue
from openobd_desktop.core.tickets.selected_ticket import SETTLE, SelectedTicket
from openobd_desktop.core.tickets.session_readings import CURRENT, SessionReadings
from openobd_desktop.domain.tickets import ConnectorReading
from tests.core.conftest import CoreEnv
from tests.core.fake_tickets import FakeTickets, measure, ticket
from tests.core.fakes import settle

FIRST, SECOND = "k1", "k2"


class Bench:
    """Two tickets whose connectors report readings, on the page of the tickets."""

    def __init__(self, env: CoreEnv) -> None:
        self.env = env
        self.api = FakeTickets(ticket(1, connector_id=FIRST), ticket(2, connector_id=SECOND))
        self.queue = TicketQueue(env.scope, env.clock, lambda new: None)
        self.queue.use(self.api)
        self.selected = SelectedTicket(self.queue.readings, env.scope, env.clock)
        self.told: list[str] = []
        """What was sent on the WebSocket."""

    async def watch(self) -> None:
        """Shows the tickets, so that the WebSocket opens, and listens to what is sent on it."""
        self.queue.watch()
        await settle()
        socket = self.api.socket
        follow, unfollow = socket.follow, socket.unfollow

        async def followed(connector: str) -> None:
            self.told.append(f"+{connector}")
            await follow(connector)

        async def unfollowed(connector: str) -> None:
            self.told.append(f"-{connector}")
            await unfollow(connector)

        socket.follow, socket.unfollow = followed, unfollowed  # type: ignore[method-assign,assignment]

    async def choose(self, connector: str, seconds: float = 2 * SETTLE) -> None:
        self.selected.choose(connector)
        await self.env.clock.advance(seconds)

    async def read(self, voltage: float | None = 12.6, trip: int | None = 23, connector: str = FIRST) -> None:
        self.api.socket.arriving.put_nowait(ConnectorReading(connector, voltage, trip))
        await self.env.clock.advance(1)


@pytest.fixture
async def bench(env: CoreEnv) -> AsyncIterator[Bench]:
    made = Bench(env)
    await made.watch()
    yield made
    made.selected.close()
    made.queue.use(None)


async def test_the_connector_is_followed_while_the_ticket_is_selected(bench: Bench) -> None:
    await bench.choose(FIRST)
    await bench.read(12.6, 23)
    found = bench.selected.reading
    assert found is not None
    assert (found.voltage, found.round_trip_ms, found.is_current) == (12.6, 23, True)
    await bench.choose("")
    assert bench.selected.reading is None
    assert bench.told == ["+k1", "-k1"]


async def test_another_selection_replaces_the_subscription(bench: Bench) -> None:
    await bench.choose(FIRST)
    await bench.read(12.6, connector=FIRST)
    await bench.choose(SECOND)
    assert bench.selected.reading is None
    await bench.read(11.9, connector=FIRST)
    assert bench.selected.reading is None
    await bench.read(11.9, connector=SECOND)
    assert bench.selected.reading is not None
    assert bench.told == ["+k1", "-k1", "+k2"]


async def test_moving_through_many_rows_subscribes_only_to_the_last_one(bench: Bench) -> None:
    for number in range(200):
        await bench.choose(f"connector-{number}", 0.02)
    await bench.choose(FIRST)
    assert bench.told == ["+k1"]


async def test_a_session_on_the_same_connector_shares_the_subscription(bench: Bench) -> None:
    SessionReadings(bench.env.service, bench.queue)
    await bench.env.service.start_on_ticket("1")
    await bench.choose(FIRST)
    await measure(bench.api, bench.env.clock, 12.6, 23, FIRST)
    assert bench.selected.reading is not None
    await bench.choose("")
    assert bench.told == ["+k1"]
    assert bench.api.socket.followed == {FIRST}


async def test_a_reopened_websocket_is_told_again_which_ticket_is_selected(bench: Bench) -> None:
    await bench.choose(FIRST)
    bench.api.drop()
    await bench.env.clock.advance(1)
    assert len(bench.api.opened) == 2
    assert bench.api.socket.followed == {FIRST}


async def test_a_reading_gets_old_and_is_then_not_low(bench: Bench) -> None:
    await bench.choose(FIRST)
    await bench.read(11.2)
    assert bench.selected.is_low
    await bench.env.clock.advance(CURRENT)
    found = bench.selected.reading
    assert found is not None
    assert not found.is_current
    assert not bench.selected.is_low


@pytest.mark.parametrize("voltage", [None, 0.0, -3.0, 5.9, 1e300])
async def test_what_is_not_a_measurement_is_not_known(bench: Bench, voltage: float | None) -> None:
    await bench.choose(FIRST)
    await bench.read(voltage, None)
    assert bench.selected.reading is None


async def test_a_flood_of_readings_is_announced_a_few_times(bench: Bench) -> None:
    await bench.choose(FIRST)
    heard = []
    bench.selected.subscribe(lambda: heard.append(1))
    for _ in range(100):
        bench.api.socket.arriving.put_nowait(ConnectorReading(FIRST, 12.0, 20))
    for _ in range(5):
        await settle()
    assert 0 < len(heard) < 20


async def test_a_page_that_is_hidden_when_no_task_can_be_started_any_more_ends_the_subscription(bench: Bench) -> None:
    await bench.choose(FIRST)
    start, bench.env.scope.start = bench.env.scope.start, None  # type: ignore[method-assign,assignment]
    bench.selected.choose("")
    bench.env.scope.start = start  # type: ignore[method-assign]
    await settle()
    assert bench.told == ["+k1", "-k1"]


async def test_nothing_is_told_after_the_end(bench: Bench) -> None:
    await bench.choose(FIRST)
    bench.selected.close()
    await settle()
    assert bench.told == ["+k1", "-k1"]
    await bench.read()
    assert bench.selected.reading is None
