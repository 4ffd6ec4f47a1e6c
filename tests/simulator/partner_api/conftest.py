"""Fixtures for tests of the Partner API: a simulator with the API, and a client that has logged in."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from typing import Any

import aiohttp
import pytest

from openobd_desktop.simulator import ManualClock, Rules, Simulator
from tests.simulator.partner_api.rest import PATIENCE, Rest

Serve = Callable[..., Any]


@pytest.fixture
async def serve(clock: ManualClock) -> AsyncIterator[Serve]:
    """Yields a function that starts simulators with the API, and returns a logged-in client for each.

    The limits use the seconds of the clock, unless a test sets another rule.
    """
    async with AsyncExitStack() as stack:

        async def start(scenario: str = "quiet morning", **rules: Any) -> Rest:
            made = Rules(**{"rest_limit_clock": "simulated", "rest_burst": 1000, **rules})
            simulator = await stack.enter_async_context(Simulator(scenario, rules=made, clock=clock))
            await simulator.start_partner_api()
            session = await stack.enter_async_context(aiohttp.ClientSession(timeout=PATIENCE))
            return await Rest(simulator, session).login()

        yield start


@pytest.fixture
async def rest(serve: Serve) -> Rest:
    made: Rest = await serve()
    return made
