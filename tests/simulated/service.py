"""The simulated service without gRPC: the program's own simulator, called directly and in virtual time."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from contextlib import suppress
from contextvars import Context, ContextVar
from typing import Any

import grpc

from openobd_desktop.simulator import Credentials, Endpoint, Rules, Sample, World, fixed
from openobd_desktop.simulator.car.fleet import Car, Partner
from openobd_desktop.simulator.common.rules import END_ORDERS, END_STATES, END_STATUSES, OK, RESET
from openobd_desktop.simulator.scenarios import demo
from openobd_desktop.simulator.server.interceptor import PATH, AuthInterceptor
from openobd_desktop.simulator.services.all import Services
from openobd_desktop.simulator.state.faults import Faults
from tests.simulated.channel import Call
from tests.simulated.clocks import ServiceClock
from tests.simulated.loop import VirtualLoop

HOST, PORT = "127.0.0.1", 443
FIRST_TICKET = 7848095
CAR = Car("Volkswagen Golf VII 1.4 TSI", "WVWZZZAUZFW123456", 55763, "12.4")
LOGINS = tuple(Credentials(f"client {name}", f"secret of {name}", "001") for name in ("one", "two"))
PARTNER = Partner("5f0d3c4e-52f0-4a30-9d0c-5b1f3f8a7d10", "Remote Services", LOGINS)


_serving: ContextVar[Call] = ContextVar("serving")


class Aborted(Exception):
    """Raised when the service ends a call with an error."""

    def __init__(self, code: grpc.StatusCode, details: str) -> None:
        super().__init__(details)
        self.code = code
        self.details = details


class _Context:
    """What a servicer may ask of the call that it serves."""

    def __init__(self, call: Call, write: Callable[[bytes], None], encode: Callable[[Any], bytes]) -> None:
        self._call = call
        self._write = write
        self._encode = encode

    def invocation_metadata(self) -> tuple[tuple[str, str], ...]:
        return tuple(self._call.metadata)

    def peer(self) -> str:
        return str(self._call.number)

    async def abort(self, code: grpc.StatusCode, details: str) -> None:
        raise Aborted(code, details)

    async def send_initial_metadata(self, header: tuple[tuple[str, str], ...]) -> None:
        self._call.header = header

    async def write(self, message: Any) -> None:
        self._write(self._encode(message))
        # gRPC lets other calls run while it sends a message.
        await asyncio.sleep(0)


def random_rules(dice: random.Random) -> Rules:
    """Returns rules for the service, in which everything that the protocol leaves open is chosen at random."""
    return Rules(
        first_token_at_once=dice.random() < 0.8,
        monitor_period=dice.choice((2.0, 4.0, 4.0)),
        ecu_detect_delay=0.0,
        list_shows_authentication_token=dice.random() < 0.8,
        date_in_answers=dice.random() < 0.3,
        end_order=dice.choice(END_ORDERS),
        end_pause=dice.choice((0.0, 0.0, 0.3, 1.0)),
        ended_stream_status=dice.choice((OK, *END_STATUSES, RESET)),
        ended_session_status=dice.choice(END_STATUSES[:5]),
        state_after_claim_timeout=dice.choice(END_STATES),
    )


class Service:
    """The service, which carries out calls that arrive and sends its messages back.

    Attributes:
        world: The state of the service.
        on_done: Called after each unary call that was carried out.
    """

    def __init__(self, loop: VirtualLoop, rules: Rules, tickets: int) -> None:
        self.clock = ServiceClock(loop)
        self._context = Context()
        self._loop = loop
        self.world = World(rules, self.clock)
        self.world.endpoint = Endpoint(HOST, PORT)
        self.world.partners.append(PARTNER)
        for number in range(FIRST_TICKET, FIRST_TICKET + tickets):
            connector = demo.add_connector(self.world, PARTNER, CAR, fixed(Sample(True, 90)))
            demo.add_ticket(self.world, PARTNER, number, connector, (demo.TOW_BAR,))
        self._services = Services(self.world)
        self._interceptor = AuthInterceptor(self.world, Faults(self.world), self._services.load, self._reset)
        self._handlers: dict[str, Any] = {}
        self._open: dict[str, Call] = {}
        """The calls that are being served, by the name of their peer."""
        self.on_done: Callable[[Call], None] = lambda call: None

    @property
    def tickets(self) -> list[str]:
        """The numbers of all tickets."""
        return [str(number) for number in self.world.tickets]

    def serve(
        self,
        call: Call,
        write: Callable[[bytes], None],
        end: Callable[[grpc.StatusCode, str], None],
        times: int = 1,
    ) -> None:
        """Carries out a call in a task: ``write`` receives each message, and then ``end`` the status."""
        work = self._serve(call, write, end, times)
        call.served = self._loop.create_task(work, name=f"serve {call.method}", context=self._context.copy())

    async def _serve(
        self, call: Call, write: Callable[[bytes], None], end: Callable[[grpc.StatusCode, str], None], times: int
    ) -> None:
        _serving.set(call)
        handler = self._handlers.get(call.method) or await self._find(call.method)
        if handler is None:
            end(grpc.StatusCode.UNIMPLEMENTED, "Method not found!")
            return
        request = handler.request_deserializer(call.request)
        encode = handler.response_serializer
        context = _Context(call, write, encode)
        self._open[context.peer()] = call
        try:
            if handler.response_streaming:
                await handler.unary_stream(request, context)
            else:
                for _ in range(times - 1):
                    # Carried out, but the sender does not learn of it and sends the same again.
                    with suppress(Aborted):
                        await self._carry_out(handler, request, context, call)
                write(encode(await self._carry_out(handler, request, context, call)))
        except Aborted as error:
            end(error.code, error.details)
        else:
            end(grpc.StatusCode.OK, "")
        finally:
            self._open.pop(context.peer(), None)
            call.served = None

    async def _carry_out(self, handler: Any, request: Any, context: _Context, call: Call) -> Any:
        reply = await handler.unary_unary(request, context)
        self.on_done(call)
        return reply

    def serving(self) -> Call | None:
        """Returns the call that the service is carrying out; None if something else happens."""
        return _serving.get(None)

    async def _find(self, method: str) -> Any:
        details: Any = _Details(PATH + method)

        async def continuation(details: grpc.HandlerCallDetails) -> Any:
            return self._services.service(details)

        handler = await self._interceptor.intercept_service(continuation, details)
        self._handlers[method] = handler
        return handler

    def _reset(self, peer: str) -> None:
        call = self._open.get(peer)
        if call is not None:
            call.channel.break_off("recvmsg:Connection reset by peer")


class _Details:
    def __init__(self, method: str) -> None:
        self.method = method
        self.invocation_metadata = ()
