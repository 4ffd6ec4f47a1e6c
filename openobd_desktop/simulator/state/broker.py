"""Function broker: hosts, their functions, and the calls forwarded to them (proto/function_broker.proto)."""

import asyncio
from typing import TYPE_CHECKING

from msgspec import Struct, field

from openobd_desktop.protocol.function_broker_pb2 import (
    FUNCTION_REGISTRATION_STATE_OFFLINE,
    FUNCTION_REGISTRATION_STATE_ONLINE,
    FUNCTION_UPDATE_FAILED,
    FUNCTION_UPDATE_SUCCESS,
    FUNCTION_UPDATE_TYPE_REQUEST,
    FUNCTION_UPDATE_TYPE_RESPONSE,
    FUNCTION_UPDATE_UNAUTHORIZED,
    FUNCTION_UPDATE_UNAVAILABLE,
    FunctionBrokerReconnect,
    FunctionBrokerToken,
    FunctionCall,
    FunctionRegistration,
    FunctionUpdate,
)
from openobd_desktop.protocol.function_pb2 import FunctionId
from openobd_desktop.simulator.car.fleet import Partner
from openobd_desktop.simulator.common import refusals
from openobd_desktop.simulator.common.refusals import Refusal
from openobd_desktop.simulator.state import functions
from openobd_desktop.simulator.state.samples import Sample
from openobd_desktop.simulator.state.sessions import Context
from openobd_desktop.simulator.state.tokens import Kind

if TYPE_CHECKING:
    from openobd_desktop.simulator.common.feed import Feed
    from openobd_desktop.simulator.state.world import World

FUNCTION_STREAM = "functionBroker/openFunctionStream"

FunctionKey = tuple[str, str]


class Host(Struct, eq=False):
    """A program that offers functions over one stream.

    Attributes:
        partner: The partner that owns the functions.
        feed: The stream to the host.
        echoes: Number of pings that the host has answered.
        waiting: Answers for which the broker is waiting, by the authentication token in the call.
    """

    partner: Partner
    feed: "Feed[FunctionUpdate]"
    echoes: int = 0
    waiting: dict[str, "asyncio.Future[FunctionUpdate]"] = field(default_factory=dict)


class Broker:
    """Registry of all functions, which forwards calls to the functions' current hosts.

    Attributes:
        hosts: All open function streams.
        samples: Functions that the simulator runs itself.
        forbidden: Pairs of a partner ID and the ID of a function that this partner may not call.
    """

    def __init__(self, world: "World") -> None:
        self._world = world
        self._registrations: dict[FunctionKey, FunctionRegistration] = {}
        self._host_of: dict[FunctionKey, Host] = {}
        self.hosts: list[Host] = []
        self.samples: dict[FunctionKey, Sample] = {}
        self.forbidden: set[tuple[str, str]] = set()

    def connect(self, partner: Partner) -> Host:
        """Opens a stream to a host, and starts to ping the host at regular intervals."""
        host = Host(partner, self._world.open_feed(FUNCTION_STREAM, partner))
        self.hosts.append(host)
        host.feed.repeat(self._world.rules.broker_ping, lambda: self._ping(host), at_once=False)
        return host

    def disconnect(self, host: Host) -> None:
        """Removes a host: its functions go offline, and calls that it has not answered fail."""
        self.hosts.remove(host)
        for key in [key for key, other in self._host_of.items() if other is host]:
            self._go_offline(key)
        for future in host.waiting.values():
            if not future.done():
                future.set_exception(refusals.function_offline(""))
        self._world.close_feed(host.feed)

    def handle(self, host: Host, update: FunctionUpdate) -> None:
        """Handles a message from a host: a registration, an answer to a call, or an answer to a ping."""
        host.feed.touch()
        kind = update.WhichOneof("FunctionData")
        if kind == "function_registration" and update.type == FUNCTION_UPDATE_TYPE_REQUEST:
            self._register(host, update.function_registration)
        elif kind == "function_call" and update.type == FUNCTION_UPDATE_TYPE_RESPONSE:
            self._answered(host, update)
        elif kind == "function_broker_token" and update.type == FUNCTION_UPDATE_TYPE_RESPONSE:
            host.echoes += 1

    async def run(self, caller: Partner, call: FunctionCall) -> FunctionUpdate:
        """Forwards a call and returns the host's answer.

        Raises:
            Refusal: the caller may not run the function, the function is offline, its host did not answer in time, or
                the context in which it is to run cannot be claimed.
        """
        key = (call.provider_id or caller.id, call.id)
        if (caller.id, call.id) in self.forbidden:
            raise refusals.function_not_allowed(call.id)
        host, sample = self._host_of.get(key), self.samples.get(key)
        if host is None:
            if sample is None or not sample.online:
                raise refusals.function_offline(call.id)
            return await self._run_sample(sample, call)
        context = self._context_of(call)
        # If the caller has not registered the function, the broker does, so that the context has a name.
        if context.details is None:
            functions.register(context, self._registrations[key].details)
        return _judged(await self._forward(host, call), call.id)

    def registration(self, caller: Partner, wanted: FunctionId) -> FunctionRegistration:
        """Returns the registration of a function.

        Raises:
            Refusal: the function was never registered.
        """
        key = (wanted.provider_id or caller.id, wanted.value)
        if key in self.samples and key not in self._registrations:
            return _registration_of(self.samples[key])
        found = self._registrations.get(key)
        if found is None:
            raise Refusal("NOT_FOUND", f'No function found with id "{wanted.value}".')
        return found

    def ask_to_reconnect(self, seconds: int) -> None:
        """Asks all hosts to open a new stream; ends the current streams after ``seconds`` simulated seconds."""
        for host in self.hosts:
            notice = FunctionBrokerReconnect(seconds_until_disconnect=seconds)
            host.feed.send(FunctionUpdate(type=FUNCTION_UPDATE_TYPE_REQUEST, function_broker_reconnect=notice))
            self._world.clock.call_at(self._world.clock.now() + seconds, host.feed.end)

    async def _run_sample(self, sample: Sample, call: FunctionCall) -> FunctionUpdate:
        context = self._context_of(call)
        if context.details is None:
            functions.register(context, sample.details)
        await sample.begin(self._world.clock, self._world.rules.broker_answer_timeout, context)
        return FunctionUpdate(type=FUNCTION_UPDATE_TYPE_RESPONSE, function_call=call, response=FUNCTION_UPDATE_SUCCESS)

    async def _forward(self, host: Host, call: FunctionCall) -> FunctionUpdate:
        future: asyncio.Future[FunctionUpdate] = asyncio.get_running_loop().create_future()
        # An answer contains its call; the call's one-time token is the only part that is unique.
        ticket = call.session_info.authentication_token
        host.waiting[ticket] = future

        def give_up() -> None:
            if not future.done():
                future.set_exception(refusals.function_silent(call.id))

        timer = self._world.clock.call_at(self._world.clock.now() + self._world.rules.broker_answer_timeout, give_up)
        host.feed.send(FunctionUpdate(type=FUNCTION_UPDATE_TYPE_REQUEST, function_call=call))
        try:
            return await future
        finally:
            timer.cancel()
            host.waiting.pop(ticket, None)

    def _answered(self, host: Host, update: FunctionUpdate) -> None:
        future = host.waiting.get(update.function_call.session_info.authentication_token)
        if future is not None and not future.done():
            future.set_result(update)

    def _context_of(self, call: FunctionCall) -> Context:
        token = self._world.tokens.find(call.session_info.authentication_token)
        if token.kind is not Kind.AUTHENTICATION or not isinstance(token.owner, Context):
            raise refusals.wrong_token()
        token.owner.session.assert_claimable(token.owner)
        return token.owner

    def _register(self, host: Host, registration: FunctionRegistration) -> None:
        key = (host.partner.id, registration.details.id)
        answer = FunctionUpdate(type=FUNCTION_UPDATE_TYPE_RESPONSE, function_registration=registration)
        if not registration.details.id or not registration.details.name:
            answer.response = FUNCTION_UPDATE_FAILED
            answer.response_description = "A function needs an id and a name."
        else:
            answer.response = FUNCTION_UPDATE_SUCCESS
            self._registrations[key] = registration
            self._set_online(key, host, online=registration.state == FUNCTION_REGISTRATION_STATE_ONLINE)
        host.feed.send(answer)

    def _set_online(self, key: FunctionKey, host: Host, *, online: bool) -> None:
        if online:
            self._host_of[key] = host
            return
        self._go_offline(key)
        if host not in self._host_of.values():
            host.feed.end()

    def _go_offline(self, key: FunctionKey) -> None:
        self._host_of.pop(key, None)
        self._registrations[key].state = FUNCTION_REGISTRATION_STATE_OFFLINE

    def _ping(self, host: Host) -> None:
        token = self._world.tokens.issue(Kind.BROKER, host.partner, self._world.rules.broker_token_life)
        message = FunctionBrokerToken(value=token.value)
        host.feed.send(FunctionUpdate(type=FUNCTION_UPDATE_TYPE_REQUEST, function_broker_token=message))


def _registration_of(sample: Sample) -> FunctionRegistration:
    state = FUNCTION_REGISTRATION_STATE_ONLINE if sample.online else FUNCTION_REGISTRATION_STATE_OFFLINE
    return FunctionRegistration(details=sample.details, state=state)


def _judged(answer: FunctionUpdate, function_id: str) -> FunctionUpdate:
    if answer.response == FUNCTION_UPDATE_UNAVAILABLE:
        raise refusals.function_offline(function_id)
    if answer.response == FUNCTION_UPDATE_UNAUTHORIZED:
        raise refusals.function_not_allowed(function_id)
    return answer
