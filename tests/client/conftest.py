"""Fixtures of the client's tests: a service on a real port, and clients connected to it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

import pytest
import stamina
from hypothesis import settings

from openobd_desktop.client.controller import ControllerClient, Credentials
from openobd_desktop.client.gateway import session_calls_factory
from openobd_desktop.client.session import SessionClient
from openobd_desktop.client.transport.endpoint import EndpointPolicy
from openobd_desktop.domain.secret import Secret
from tests.client.service import Service, session_at

# A PC that is busy with other tests must not make a test fail.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")

CREDENTIALS = Credentials("client-1", Secret("client-secret-canary"), "001")


@pytest.fixture(autouse=True)
def _no_pauses_between_tries() -> Iterator[None]:
    with stamina.set_testing(True, attempts=4, cap=True):
        yield


@pytest.fixture
async def service() -> AsyncIterator[Service]:
    service = await Service().start()
    yield service
    await service.stop()


class HandClock:
    """Monotonic clock that only moves when a test advances it."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@asynccontextmanager
async def controller_at(port: int, clock: HandClock | None = None) -> AsyncIterator[ControllerClient]:
    policy = EndpointPolicy("127.0.0.1", port, insecure_loopback=True)
    controller = ControllerClient(policy.login, CREDENTIALS, clock=clock or HandClock())
    yield controller
    await controller.aclose()


@pytest.fixture
async def controller(service: Service, clock: HandClock) -> AsyncIterator[ControllerClient]:
    async with controller_at(service.port, clock) as controller:
        yield controller


@pytest.fixture
async def calls(service: Service) -> AsyncIterator[SessionClient]:
    policy = EndpointPolicy("127.0.0.1", service.port, insecure_loopback=True)
    calls = session_calls_factory(policy, None)(session_at(service.port))
    yield calls
    await calls.aclose()
