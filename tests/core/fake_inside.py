"""Fakes of the services of a session, in memory."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass, field

from openobd_desktop.domain.functions import (
    ContextNews,
    ContextOpened,
    FunctionDetails,
    FunctionState,
    LogLevel,
    Variable,
    VariableScope,
)
from openobd_desktop.domain.questions import Echo, Question
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Result, ServiceResult, Session
from openobd_desktop.domain.vehicle import Ecu, EcuKind, Product, TicketDetails, VehicleDetails
from openobd_desktop.errors import AlreadyClaimed, NothingKnown, OpenObdError
from tests.core.fake_car import FakeCar

TakeCall = Callable[[str, Secret], Awaitable[None]]

FUNCTION = FunctionDetails(
    id="0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c001", name="Read odometer", version="1", state=FunctionState.ONLINE
)
OUTCOME = ServiceResult((Result.SUCCESS,), description="Read.")


class FakeStream:
    """Fake of core.ports.service.QuestionStream; a newer stream of the session ends it."""

    def __init__(self) -> None:
        self.asked: list[Question] = []
        self.closed = False
        self.failure: OpenObdError | None = None
        self._echoes: asyncio.Queue[Echo | OpenObdError | None] = asyncio.Queue()

    def send(self, echo: Echo) -> None:
        """Sends an answer."""
        if not self.closed:
            self._echoes.put_nowait(echo)

    def end(self, error: OpenObdError | None = None) -> None:
        """Ends the stream, as the service would."""
        self._echoes.put_nowait(error)

    async def ask(self, question: Question) -> None:
        if self.failure is not None:
            raise self.failure
        self.asked.append(question)

    async def echoes(self) -> AsyncGenerator[Echo, None]:
        while (item := await self._echoes.get()) is not None:
            if isinstance(item, OpenObdError):
                raise item
            yield item

    async def aclose(self) -> None:
        self.closed = True
        self._echoes.put_nowait(None)


@dataclass
class FakeInside:
    """State of one session in the fake service."""

    streams: list[FakeStream] = field(default_factory=list)
    ecus: tuple[Ecu, ...] = (Ecu(kind=EcuKind.ISOTP, request_id=0x7E0, response_id=0x7E8),)
    variables: dict[tuple[VariableScope, str], str] = field(default_factory=dict)
    objects: set[str] = field(default_factory=set)
    """Keys of variables whose values are not text."""
    muted: bool = True
    log: list[tuple[LogLevel, str]] = field(default_factory=list)
    arguments: dict[str, str] = field(default_factory=dict)
    results: tuple[Variable, ...] = (Variable("reading", "120000 km"),)
    closed: list[tuple[Secret, ServiceResult]] = field(default_factory=list)
    monitors: list[asyncio.Queue[ContextNews | OpenObdError | None]] = field(default_factory=list)
    monitor_tokens: list[Secret] = field(default_factory=list)
    child_claimed: bool = False
    parent_token: Secret = field(default_factory=lambda: Secret(""))
    ran: list[tuple[str, str, Secret]] = field(default_factory=list)
    car: FakeCar = field(default_factory=FakeCar)

    def end_context(self, result: ServiceResult | None = OUTCOME) -> None:
        """Ends the context and notifies its monitors."""
        for monitor in self.monitors:
            monitor.put_nowait(ContextNews(True, Secret(""), self.parent_token, result))


class FakeQuestions:
    """Fake of core.ports.service.QuestionCalls."""

    def __init__(self, inside: FakeInside) -> None:
        self._inside = inside

    def open(self, token: Secret) -> FakeStream:
        self._inside.streams.append(FakeStream())
        return self._inside.streams[-1]


class FakeVehicle:
    """Fake of core.ports.service.VehicleCalls."""

    def __init__(self, inside: FakeInside, record_call: TakeCall) -> None:
        self._inside = inside
        self._record_call = record_call

    async def ticket(self, token: Secret) -> TicketDetails:
        await self._record_call("ticket", token)
        return TicketDetails(7848095, "5e1ab2a9")

    async def vehicle(self, token: Secret) -> VehicleDetails:
        await self._record_call("vehicle", token)
        return VehicleDetails("Volkswagen Golf VII", 55763, "WVWZZZAUZFW123456")

    async def products(self, token: Secret) -> tuple[Product, ...]:
        await self._record_call("products", token)
        return (Product(1204, "Tow bar coding"),)

    async def ecus(self, token: Secret) -> tuple[Ecu, ...]:
        await self._record_call("ecus", token)
        return self._inside.ecus


class FakeTools:
    """Fake of core.ports.service.ToolCalls."""

    def __init__(self, inside: FakeInside, record_call: TakeCall) -> None:
        self._inside = inside
        self._record_call = record_call

    async def mute_locals(self, token: Secret) -> None:
        await self._record_call("mute", token)
        self._inside.muted = True

    async def unmute_locals(self, token: Secret) -> None:
        await self._record_call("unmute", token)
        self._inside.muted = False

    async def log(self, token: Secret, line: str, level: LogLevel) -> None:
        await self._record_call("log", token)
        self._inside.log.append((level, line))

    async def variables(self, token: Secret, scope: VariableScope, prefix: str = "") -> tuple[Variable, ...]:
        await self._record_call("variables", token)
        found = self._inside.variables.items()
        return tuple(Variable(key, text, key not in self._inside.objects) for (of, key), text in found if of is scope)

    async def variable(self, token: Secret, scope: VariableScope, key: str) -> Variable:
        await self._record_call(f"variable {key}", token)
        if (scope, key) not in self._inside.variables:
            raise NothingKnown
        return Variable(key, self._inside.variables[scope, key])

    async def set_variable(self, token: Secret, scope: VariableScope, key: str, value: str) -> None:
        await self._record_call("set variable", token)
        self._inside.variables[scope, key] = value

    async def delete_variable(self, token: Secret, scope: VariableScope, key: str) -> None:
        await self._record_call("delete variable", token)
        del self._inside.variables[scope, key]


class FakeContexts:
    """Fake of core.ports.service.ContextCalls."""

    def __init__(self, inside: FakeInside, record_call: TakeCall) -> None:
        self._inside = inside
        self._record_call = record_call

    async def open(self, token: Secret) -> ContextOpened:
        await self._record_call("open context", token)
        return ContextOpened("context", Secret("monitor-token-1"), Secret("child-token"))

    async def set_argument(self, token: Secret, key: str, value: str) -> None:
        await self._record_call("set_argument", token)
        self._inside.arguments[key] = value

    async def watch(self, token: Secret, context_id: str) -> AsyncGenerator[ContextNews, None]:
        self._inside.monitor_tokens.append(token)
        monitor: asyncio.Queue[ContextNews | OpenObdError | None] = asyncio.Queue()
        self._inside.monitors.append(monitor)
        while (item := await monitor.get()) is not None:
            if isinstance(item, OpenObdError):
                raise item
            yield item

    async def results(self, token: Secret) -> tuple[Variable, ...]:
        await self._record_call("results", token)
        return self._inside.results

    async def close(self, token: Secret, result: ServiceResult) -> None:
        if token == Secret("child-token") and self._inside.child_claimed:
            raise AlreadyClaimed
        if token != Secret("child-token"):
            await self._record_call("close context", token)
        self._inside.closed.append((token, result))
        self._inside.end_context(result)


class FakeBroker:
    """Fake of core.ports.service.Broker."""

    def __init__(
        self,
        record_call: Callable[[str], Awaitable[None]],
        inside_of: Callable[[str], FakeInside],
        function: Callable[[], FunctionDetails],
    ) -> None:
        self._record_call = record_call
        self._inside_of = inside_of
        self._function = function

    async def details(self, function_id: str, provider_id: str = "") -> FunctionDetails:
        await self._record_call("details")
        return self._function()

    async def run(self, function_id: str, provider_id: str, session: Session, token: Secret) -> None:
        await self._record_call("run")
        inside = self._inside_of(session.id)
        inside.ran.append((function_id, provider_id, token))
        inside.child_claimed = True
