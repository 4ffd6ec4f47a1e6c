"""The line to the login host is replaced after a failure, and no call under way is cut off by that."""

from __future__ import annotations

import pytest

from openobd_desktop.client.transport.reconnecting_channel import ReconnectingChannel
from openobd_desktop.errors import NoAnswer, NotConnected, TicketNotFound


class Opened:
    """Stands for the caller of a channel."""

    def __init__(self, opened: list[Opened]) -> None:
        opened.append(self)
        self.closed = False

    async def aclose(self) -> None:
        self.closed = True


@pytest.fixture
def opened() -> list[Opened]:
    return []


@pytest.fixture
def channel(opened: list[Opened]) -> ReconnectingChannel:
    return ReconnectingChannel(lambda: Opened(opened))  # type: ignore[arg-type, return-value]  # as much as is needed here


async def failing(channel: ReconnectingChannel, error: Exception) -> None:
    with pytest.raises(type(error)):
        async with channel.acquire():
            raise error


async def test_calls_share_one_channel_while_all_is_well(channel: ReconnectingChannel, opened: list[Opened]) -> None:
    for _ in range(3):
        async with channel.acquire():
            pass
    assert len(opened) == 1


async def test_a_refusal_is_no_reason_for_another_channel(channel: ReconnectingChannel, opened: list[Opened]) -> None:
    await failing(channel, TicketNotFound())
    async with channel.acquire():
        pass
    assert len(opened) == 1


async def test_f32_after_a_failure_the_next_call_has_a_fresh_channel_and_the_old_one_is_closed(
    channel: ReconnectingChannel, opened: list[Opened]
) -> None:
    await failing(channel, NoAnswer())
    async with channel.acquire() as caller:
        assert caller is opened[1]  # type: ignore[comparison-overlap]  # stands for a caller
    assert [each.closed for each in opened] == [True, False]


async def test_f32_a_call_under_way_keeps_the_old_channel_open_until_its_end(
    channel: ReconnectingChannel, opened: list[Opened]
) -> None:
    async with channel.acquire():
        await failing(channel, NoAnswer())
        async with channel.acquire():
            pass
        assert not opened[0].closed
    async with channel.acquire():
        pass
    assert opened[0].closed


async def test_a_closed_line_lends_nothing_and_leaves_nothing_open(
    channel: ReconnectingChannel, opened: list[Opened]
) -> None:
    await failing(channel, NoAnswer())
    async with channel.acquire():
        pass
    await channel.aclose()
    assert all(each.closed for each in opened)
    with pytest.raises(NotConnected):
        async with channel.acquire():
            pass
