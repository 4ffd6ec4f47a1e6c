"""The controller token: fetched once for all waiting callers, renewed in time, and never fetched without a caller."""

from __future__ import annotations

import asyncio

import pytest

from openobd_desktop.client.transport.token_cache import RENEW_AFTER, TokenCache
from openobd_desktop.domain.secret import Secret
from openobd_desktop.errors import NotConnected, OpenObdError, ServiceFault, WrongCredentials
from tests.client.conftest import HandClock


class Source:
    """Source of the tokens 1, 2, 3 and so on, each of which is returned once the gate is open."""

    def __init__(self) -> None:
        self.fetches = 0
        self.asked = asyncio.Event()
        self.gate = asyncio.Event()
        self.error: OpenObdError | None = None

    async def __call__(self) -> Secret:
        self.fetches += 1
        number = self.fetches
        self.asked.set()
        await self.gate.wait()
        if self.error is not None:
            raise self.error
        return Secret(f"token-{number}")


@pytest.fixture
def source() -> Source:
    return Source()


@pytest.fixture
def token(source: Source, clock: HandClock) -> TokenCache:
    return TokenCache(source, clock)


async def test_f34_fifty_waiting_callers_share_one_fetch(token: TokenCache, source: Source) -> None:
    async with asyncio.TaskGroup() as group:
        waiting = [group.create_task(token.get()) for _ in range(50)]
        await source.asked.wait()
        source.gate.set()
    assert {task.result() for task in waiting} == {Secret("token-1")}
    assert source.fetches == 1


async def test_a_token_is_kept_for_45_minutes_of_the_monotonic_clock(
    token: TokenCache, source: Source, clock: HandClock
) -> None:
    source.gate.set()
    assert await token.get() == Secret("token-1")
    clock.seconds += RENEW_AFTER - 0.001
    assert await token.get() == Secret("token-1")
    clock.seconds += 0.001
    assert await token.get() == Secret("token-2")
    assert RENEW_AFTER == 2700


async def test_f34_fifty_refusals_of_one_token_renew_it_once(token: TokenCache, source: Source) -> None:
    source.gate.set()
    old = await token.get()

    async def refused() -> Secret:
        token.invalidate(old)
        return await token.get()

    async with asyncio.TaskGroup() as group:
        waiting = [group.create_task(refused()) for _ in range(50)]
    assert {task.result() for task in waiting} == {Secret("token-2")}
    assert source.fetches == 2


async def test_the_late_refusal_of_an_old_token_leaves_the_new_one(token: TokenCache, source: Source) -> None:
    source.gate.set()
    old = await token.get()
    token.invalidate(old)
    new = await token.get()
    token.invalidate(old)
    assert await token.get() == new
    assert source.fetches == 2


async def test_f33_all_callers_waiting_for_a_failing_fetch_get_its_error_and_none_retries(
    token: TokenCache, source: Source
) -> None:
    source.error = WrongCredentials("INVALID_ARGUMENT: invalid client")
    async with asyncio.TaskGroup() as group:
        waiting = [group.create_task(_outcome(token)) for _ in range(50)]
        await source.asked.wait()
        source.gate.set()
    errors = [task.result() for task in waiting]
    assert all(isinstance(error, WrongCredentials) for error in errors)
    assert {error.details for error in errors} == {"INVALID_ARGUMENT: invalid client"}
    assert len({id(error) for error in errors}) == 50
    assert source.fetches == 1


async def _outcome(token: TokenCache) -> OpenObdError:
    with pytest.raises(OpenObdError) as error:
        await token.get()
    return error.value


async def test_the_next_caller_after_a_failure_tries_again(token: TokenCache, source: Source) -> None:
    source.gate.set()
    source.error = ServiceFault()
    with pytest.raises(NotConnected):
        await token.get()
    source.error = None
    assert await token.get() == Secret("token-2")


async def test_cancelling_the_fetching_caller_does_not_affect_the_others(token: TokenCache, source: Source) -> None:
    async with asyncio.TaskGroup() as group:
        first = group.create_task(token.get())
        await source.asked.wait()
        others = [group.create_task(token.get()) for _ in range(5)]
        source.asked.clear()
        first.cancel()
        await source.asked.wait()
        source.gate.set()
    assert first.cancelled()
    assert {task.result() for task in others} == {Secret("token-2")}
    assert source.fetches == 2


async def test_the_cancellation_of_a_waiting_caller_affects_no_other(token: TokenCache, source: Source) -> None:
    async with asyncio.TaskGroup() as group:
        first = group.create_task(token.get())
        await source.asked.wait()
        second = group.create_task(token.get())
        second.cancel()
        source.gate.set()
    assert first.result() == Secret("token-1")
    assert source.fetches == 1
