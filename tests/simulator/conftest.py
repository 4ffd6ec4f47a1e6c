"""Fixtures of the simulator's tests: a simulator whose clock the test advances, and a client connected to it."""

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from typing import Any

import grpc.aio
import pytest

from openobd_desktop.simulator import ManualClock, Simulator
from tests.simulator.wire import Wire

Simulate = Callable[..., Any]
NO_PROXY = (("grpc.enable_http_proxy", 0),)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
async def simulator(clock: ManualClock) -> AsyncIterator[Simulator]:
    async with Simulator(clock=clock) as running:
        yield running


@pytest.fixture
async def connect() -> AsyncIterator[Callable[[Simulator], Wire]]:
    """Yields a function that opens channels to simulators; they are closed before the simulators."""
    async with AsyncExitStack() as stack:

        def open_channel(simulator: Simulator) -> Wire:
            address = f"{simulator.host}:{simulator.port}"
            channel = grpc.aio.insecure_channel(address, options=NO_PROXY)
            stack.push_async_callback(channel.close)
            return Wire(channel)

        yield open_channel


@pytest.fixture
def wire(simulator: Simulator, connect: Callable[[Simulator], Wire]) -> Wire:
    return connect(simulator)


@pytest.fixture
async def simulate(clock: ManualClock, connect: Callable[[Simulator], Wire]) -> AsyncIterator[Simulate]:
    """Yields a function that starts further simulators, with the same clock by default, each with a client."""
    async with AsyncExitStack() as stack:

        async def start(scenario: Any = "quiet morning", **arguments: Any) -> tuple[Simulator, Wire]:
            if "clock_factor" not in arguments:
                arguments.setdefault("clock", clock)
            simulator = await stack.enter_async_context(Simulator(scenario, **arguments))
            return simulator, connect(simulator)

        yield start
