"""Chat on a ticket: when it is read, and what remains if it cannot be read."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from openobd_desktop.core.tickets.chat import POLL, TicketChat
from openobd_desktop.core.tickets.on_screen import WAIT
from openobd_desktop.core.tickets.queue import TicketQueue
from openobd_desktop.domain.tickets import ChatMessage
from openobd_desktop.errors import PartnerApiRefused, PartnerApiUnreachable
from tests.core.conftest import CoreEnv
from tests.core.fake_tickets import SINCE, FakeTickets, ticket
from tests.core.fakes import settle

HELLO = ChatMessage("m1", SINCE, "Garage Jansen", "Hello")


class Bench:
    """The chat on one ticket."""

    def __init__(self, env: CoreEnv) -> None:
        self.env = env
        self.api: FakeTickets | None = FakeTickets(ticket(1, customer_channel_id="h1"))
        self.first = self.api
        self.first.messages = {"h1": [HELLO]}
        self.queue = TicketQueue(env.scope, env.clock, lambda new: None)
        self.queue.use(self.api)
        self.chat = TicketChat(1, self.queue, lambda: self.api, env.scope, env.clock)

    async def look(self, seconds: float = 0.0) -> None:
        """Lets time pass, and then views the chat."""
        await self.env.clock.advance(seconds)
        self.chat.look()
        await settle()


@pytest.fixture
async def bench(env: CoreEnv) -> AsyncIterator[Bench]:
    made = Bench(env)
    yield made
    made.chat.close()
    made.queue.use(None)


async def test_nothing_is_asked_before_somebody_looks(bench: Bench) -> None:
    await bench.env.clock.advance(60)
    assert bench.first.calls == []


async def test_the_channel_of_the_ticket_is_read_every_15_seconds_while_somebody_looks(bench: Bench) -> None:
    await bench.look()
    assert bench.chat.state.messages == (HELLO,)
    await bench.look(POLL - 1)
    assert bench.first.calls == ["ticket_with", "chat"]
    await bench.look(1)
    assert bench.first.calls == ["ticket_with", "chat", "chat"]


async def test_a_failed_reading_keeps_the_messages_and_is_repeated_after_a_minute(bench: Bench) -> None:
    await bench.look()
    bench.first.failures["chat"] = [PartnerApiUnreachable()]
    await bench.look(POLL)
    assert bench.chat.state.messages == (HELLO,)
    assert isinstance(bench.chat.state.error, PartnerApiUnreachable)
    await bench.look(WAIT - 1)
    assert bench.first.calls.count("chat") == 2
    await bench.look(1)
    assert bench.chat.state.error is None


async def test_what_could_not_be_asked_does_not_count_as_read(bench: Bench) -> None:
    bench.first.failures["chat"] = [PartnerApiUnreachable()]
    await bench.look()
    assert bench.chat.state.read_at is None
    assert bench.chat.state.error is not None


async def test_a_refused_login_is_only_asked_again_on_demand(bench: Bench) -> None:
    bench.first.failures["ticket_with"] = [PartnerApiRefused()]
    await bench.look()
    await bench.look(600)
    assert bench.first.calls == ["ticket_with"]
    bench.chat.refresh()
    await settle()
    assert bench.chat.state.messages == (HELLO,)


async def test_a_ticket_without_a_channel_says_so_and_has_not_failed(bench: Bench) -> None:
    bench.first.put(ticket(1))
    await bench.look()
    assert bench.chat.state.has_ticket
    assert not bench.chat.state.has_channel
    assert bench.chat.state.error is None
    assert "chat" not in bench.first.calls


async def test_another_login_forgets_the_messages(bench: Bench) -> None:
    await bench.look()
    bench.api = None
    bench.queue.use(None)
    await bench.look()
    assert bench.chat.state.messages == ()
    assert bench.chat.state.error is not None
