"""Interceptor for all calls, which checks versions and bearer tokens, applies faults, and fills the call log."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import aclosing
from typing import Any, TypeAlias

import grpc
import grpc.aio

from openobd_desktop.simulator.common import refusals
from openobd_desktop.simulator.common.refusals import Refusal
from openobd_desktop.simulator.common.rules import RESET
from openobd_desktop.simulator.state.access import METHODS, Access, Caller, set_caller
from openobd_desktop.simulator.state.faults import Faults
from openobd_desktop.simulator.state.sessions import Context
from openobd_desktop.simulator.state.tokens import Kind, Token
from openobd_desktop.simulator.state.world import World

PATH = "/openOBD.v1."

# Type of a generated servicer method; the types in grpc's stubs are not more precise.
Behaviour = Callable[[Any, Any], Any]
Handler: TypeAlias = "grpc.RpcMethodHandler[Any, Any] | None"


class AuthInterceptor(grpc.aio.ServerInterceptor):
    """Intercepts calls to all openOBD methods; calls to other services, such as health, are not affected.

    Args:
        world: The state of the service.
        faults: Faults activated by tests.
        load: Called with the path of each call before its handler is looked up.
        reset: Called with the name of a peer whose connection is to be reset.
    """

    def __init__(
        self, world: World, faults: Faults, load: Callable[[str], Awaitable[None]], reset: Callable[[str], None]
    ) -> None:
        self._world = world
        self._faults = faults
        self._load = load
        self._reset = reset
        self._running = 0
        self._idle = asyncio.Event()
        self._idle.set()

    async def wait_idle(self) -> None:
        """Waits until no call is in progress."""
        await self._idle.wait()

    async def intercept_service(
        self,
        continuation: Callable[[grpc.HandlerCallDetails], Awaitable[Handler]],
        handler_call_details: grpc.HandlerCallDetails,
    ) -> Handler:
        """Returns the call's handler, wrapped for openOBD methods, or None to let gRPC itself answer UNIMPLEMENTED."""
        path = handler_call_details.method
        await self._load(path)
        handler = await continuation(handler_call_details)
        if handler is None or not path.startswith(PATH):
            return handler
        method = path.removeprefix(PATH)
        access = METHODS[method]
        if access.since > self._world.version:
            return None
        return self._wrap(method, handler)

    def _wrap(self, method: str, handler: Any) -> Handler:
        inner: Behaviour = handler.unary_unary or handler.unary_stream or handler.stream_unary or handler.stream_stream
        makers = {
            (False, False): grpc.unary_unary_rpc_method_handler,
            (False, True): grpc.unary_stream_rpc_method_handler,
            (True, False): grpc.stream_unary_rpc_method_handler,
            (True, True): grpc.stream_stream_rpc_method_handler,
        }
        maker: Any = makers[handler.request_streaming, handler.response_streaming]
        outer = self._streaming(method, inner) if handler.response_streaming else self._single(method, inner)
        wrapped: Handler = maker(outer, handler.request_deserializer, handler.response_serializer)
        return wrapped

    def _single(self, method: str, inner: Behaviour) -> Behaviour:
        async def behaviour(request: Any, context: Any) -> Any:
            async def carry_out() -> Any:
                reply = await inner(request, context)
                self._faults.after(method)
                return reply

            return await self._pass(method, context, carry_out)

        return behaviour

    def _streaming(self, method: str, inner: Behaviour) -> Behaviour:
        async def behaviour(request: Any, context: Any) -> None:
            async def carry_out() -> None:
                # Closed here, not by the garbage collector, so that the stream cleans up while the loop is running.
                stream: AsyncIterator[Any]
                async with aclosing(inner(request, context)) as stream:
                    async for message in stream:
                        await context.write(message)

            await self._pass(method, context, carry_out)

        return behaviour

    async def _pass(self, method: str, context: Any, carry_out: Callable[[], Awaitable[Any]]) -> Any:
        place = self._world.call_log.begin(method)
        self._enter()
        # If the call is cancelled, this status remains.
        status = "CANCELLED"
        try:
            # The token is checked on arrival, regardless of how long a fault delays the call.
            self._admit(method, place, dict(context.invocation_metadata() or ()))
            await self._faults.before(method)
            reply = await carry_out()
            status = "OK"
            return reply
        except Refusal as refusal:
            status = refusal.status
            if status == RESET:
                status = "CANCELLED"
                self._reset(context.peer())
                raise asyncio.CancelledError from refusal
            # The status is recorded before it is sent, so that the log contains every refusal received by a client.
            self._world.call_log.note(place, status=status)
            await context.abort(grpc.StatusCode[status], refusal.detail)
        finally:
            self._world.call_log.note(place, status=status)
            self._leave()

    def _enter(self) -> None:
        self._running += 1
        self._idle.clear()

    def _leave(self) -> None:
        self._running -= 1
        if self._running == 0:
            self._idle.set()

    def _admit(self, method: str, place: int, metadata: dict[str, str | bytes]) -> None:
        access = METHODS[method]
        token = self._token(access, place, str(metadata.get("authorization", "")))
        set_caller(Caller(method, token, self._world.call_log, place))

    def _token(self, access: Access, place: int, header: str) -> Token | None:
        if not access.kinds:
            return None
        scheme, _, value = header.partition(" ")
        if scheme != "Bearer" or not value:
            raise refusals.no_token()
        token = self._world.tokens.find(value)
        self._note(token, place)
        self._check(token, access)
        return token

    def _note(self, token: Token, place: int) -> None:
        newest, session_id = None, None
        if isinstance(token.owner, Context):
            session_id = token.owner.session.id
            if token.kind is Kind.SESSION:
                newest = token.number >= token.owner.delivered
        self._world.call_log.note(place, token_kind=token.kind.value, session_id=session_id, token_was_newest=newest)

    def _check(self, token: Token, access: Access) -> None:
        # Monitor tokens outlive their context, because they are used to observe its end.
        if token.kind in (Kind.AUTHENTICATION, Kind.SESSION) and isinstance(token.owner, Context):
            self._check_context(token, token.owner)
        if token.kind in access.kinds:
            if token.retired and Kind.SESSION not in access.kinds:
                raise refusals.unknown_token()
            return
        if token.kind is Kind.AUTHENTICATION and Kind.SESSION in access.kinds:
            raise refusals.claim_first()
        if token.kind is Kind.SESSION and Kind.AUTHENTICATION in access.kinds:
            raise refusals.already_authenticated()
        raise refusals.wrong_token()

    def _check_context(self, token: Token, context: Context) -> None:
        rules = self._world.rules
        if token.kind is Kind.AUTHENTICATION and context.claimed:
            raise refusals.already_authenticated()
        if not context.open:
            too_late = self._world.clock.now() >= context.offered_at + rules.claim_timeout
            if token.kind is Kind.AUTHENTICATION and too_late:
                raise refusals.expired_token()
            if not context.session.alive:
                raise refusals.session_ended(rules.ended_session_status, context.session.final_state)
            raise refusals.context_closed()
