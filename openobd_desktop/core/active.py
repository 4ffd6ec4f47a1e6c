"""One session open here: claimed, kept alive by its token stream, watched, and ended."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass, replace
from enum import Enum

from openobd_desktop.core.keeper import TokenKeeper
from openobd_desktop.core.ports import Clock, Controller, SessionCalls, SessionCallsFactory
from openobd_desktop.core.tasks import TaskScope
from openobd_desktop.domain import Connection, Secret, ServiceResult, Session, SessionState
from openobd_desktop.errors import (
    NotOffered,
    OpenObdError,
    ServiceFault,
    SessionEnded,
    SessionNotFound,
    TokenLost,
    Unreachable,
)
from openobd_desktop.records import EventKind, SessionEvent

FIRST_BACKOFF = 0.25
LAST_BACKOFF = 5.0

_log = logging.getLogger(__name__)

_END_EVENTS = {
    SessionState.FINISHED: EventKind.FINISHED,
    SessionState.INTERRUPTED: EventKind.INTERRUPTED,
    SessionState.FAILED: EventKind.FAILED,
}


class Phase(Enum):
    """Where an open session stands, as seen from here."""

    CLAIMING = "claiming"
    ACTIVE = "active"
    RECONNECTING = "reconnecting"
    FINISHING = "finishing"
    LOST = "lost"
    """No valid token is left; only an interrupt helps."""
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Origin:
    """What a session was started on; both empty if it was claimed from the list."""

    ticket: str = ""
    connector: str = ""


@dataclass(frozen=True, slots=True)
class Wiring:
    """What an open session works with."""

    controller: Controller
    open_calls: SessionCallsFactory
    scope: TaskScope
    clock: Clock


class ActiveSession:
    """A session open here; its listeners are called after each change and read what they need."""

    def __init__(self, session: Session, origin: Origin, wiring: Wiring, on_session: Callable[[Session], None]) -> None:
        self.session = session
        self.origin = origin
        self.keeper = TokenKeeper(wiring.clock)
        self.connection: Connection | None = None
        self.monitor_offered = True
        self.trouble: OpenObdError | None = None
        """Why the line is away, while it is."""
        self.outcome: ServiceResult | None = None
        """What ``finish`` told the service, once that is confirmed."""
        self.phase = Phase.CLAIMING
        self.events: list[SessionEvent] = []
        self._wiring = wiring
        self._on_session = on_session
        self._connection_at = 0.0
        self._listeners: list[Callable[[], None]] = []
        self._keeping: asyncio.Task[None] | None = None

    @property
    def id(self) -> str:
        """The session's id."""
        return self.session.id

    @property
    def alive(self) -> bool:
        """The session goes on and can be steered from here."""
        return self.phase not in (Phase.ENDED, Phase.LOST)

    @property
    def connection_age(self) -> float | None:
        """Seconds since the last reading of the connection monitor; None before the first."""
        return None if self.connection is None else self._wiring.clock.monotonic() - self._connection_at

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Calls ``listener`` after each change; returns the undo."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def note(self, kind: EventKind, detail: str = "") -> None:
        """Adds a line to the timeline."""
        self.events.append(SessionEvent(self._wiring.clock.now(), kind, detail))

    async def claim(self, token: Secret) -> None:
        """Claims the session, once, and starts to keep it.

        Raises:
            OpenObdError: the claim failed; nothing runs in the background then.
        """
        async with self._fresh_calls() as calls:
            self.keeper.receive(await calls.authenticate(token))
        self.note(EventKind.CLAIMED)
        self._move(Phase.ACTIVE)
        self._keeping = self._wiring.scope.start(self._keep(), f"keep session {self.id}")
        await self._look_up()

    async def finish(self, result: ServiceResult) -> None:
        """Ends the session with its outcome; the token stream runs on until this is confirmed.

        Raises:
            TokenLost: there is no token to send it with.
            OpenObdError: the service did not confirm it; the session is as the error's ``meaning`` tells.
        """
        token = self.keeper.newest()
        before = self.phase
        self.note(EventKind.FINISH_SENT)
        self._move(Phase.FINISHING)
        try:
            await self._send_finish(token, result)
        except OpenObdError as error:
            self.note(EventKind.FINISH_FAILED, error.what)
            if self.phase is Phase.FINISHING:
                self._move(before)
            raise
        self.outcome = result
        confirmed = SessionState.FINISHED
        await self.ended(replace(self.session, state=confirmed, state_text=confirmed.value))
        await self._look_up()

    async def _send_finish(self, token: Secret, result: ServiceResult) -> None:
        try:
            async with self._fresh_calls() as calls:
                await calls.finish(token, result)
        except (Unreachable, ServiceFault, SessionEnded) as error:
            if await self._look_up() and self.session.state is SessionState.FINISHED:
                return
            raise _not_confirmed(error, self.session.state) from error

    async def ended(self, session: Session) -> None:
        """Takes in that the session has ended; first of all, so that its streams' end is no surprise."""
        self._take(session)
        self._end(session.state)
        await self._stop_keeping()

    async def _keep(self) -> None:
        attempt = 0
        while self.phase is not Phase.ENDED:
            renewals = self.keeper.renewals
            await self._follow_line()
            if await self._is_over():
                return
            attempt = 0 if self.keeper.renewals > renewals else attempt + 1
            ceiling = min(LAST_BACKOFF, FIRST_BACKOFF * 2**attempt)
            await self._wiring.clock.sleep(random.uniform(0, ceiling))  # noqa: S311 - jitter, not a secret

    async def _follow_line(self) -> None:
        """Follows the token stream on a fresh channel to its end, whatever ends it.

        A fresh one each time: a channel that has seen a reset may stay dumb for hours (aegis-hass issue 238).
        """
        try:
            async with self._fresh_calls() as calls:
                watching = self._wiring.scope.start(self._watch(calls), f"watch connection {self.id}")
                try:
                    await self._receive_tokens(calls)
                finally:
                    watching.cancel()
                    await asyncio.wait([watching])
            self._line_lost(None)
        except OpenObdError as error:
            self._line_lost(error)

    async def _receive_tokens(self, calls: SessionCalls) -> None:
        async with aclosing(calls.tokens(self.keeper.newest())) as tokens:
            async for token in tokens:
                self.keeper.receive(token)
                self._line_back()

    async def _watch(self, calls: SessionCalls) -> None:
        """Follows the connection monitor; its failure never touches the token stream."""
        while True:
            try:
                async with aclosing(calls.connections(self.keeper.newest())) as readings:
                    async for reading in readings:
                        self.connection, self._connection_at = reading, self._wiring.clock.monotonic()
                        self._changed()
            except NotOffered:
                self.monitor_offered = False
                self._changed()
                return
            except OpenObdError as error:
                _log.info("connection monitor of session %s: %s", self.id, error.what)
            await self._wiring.clock.sleep(LAST_BACKOFF)

    def _line_lost(self, error: OpenObdError | None) -> None:
        if self.phase in (Phase.ACTIVE, Phase.FINISHING):
            self.note(EventKind.LINE_LOST, error.what if error else "")
        self.trouble = error
        if self.phase is Phase.ACTIVE:
            self._move(Phase.RECONNECTING)

    def _line_back(self) -> None:
        if self.phase is Phase.RECONNECTING:
            self.note(EventKind.LINE_BACK)
            self.phase = Phase.ACTIVE
        self.trouble = None
        self._changed()

    async def _is_over(self) -> bool:
        """Asks the service what is true, since the end of a stream alone says nothing."""
        if self.phase is Phase.ENDED:
            return True
        if await self._look_up() and self.session.state.is_final:
            self._end(self.session.state)
            return True
        if not self.keeper.alive:
            self.note(EventKind.TOKEN_LOST)
            self.trouble = TokenLost()
            self._move(Phase.LOST)
            return True
        return False

    async def _look_up(self) -> bool:
        """Fetches the session's state; False if the service cannot tell."""
        try:
            self._take(await self._wiring.controller.get_session(self.id))
        except SessionNotFound:
            self._end(SessionState.UNKNOWN)
        except OpenObdError as error:
            _log.info("state of session %s is not known: %s", self.id, error.what)
            return False
        return True

    def _take(self, session: Session) -> None:
        self.session = session
        self._on_session(session)
        self._changed()

    def _end(self, state: SessionState) -> None:
        if self.phase is Phase.ENDED:
            return
        self.note(_END_EVENTS.get(state, EventKind.ENDED))
        self.keeper.forget()
        self.trouble = None
        self._move(Phase.ENDED)

    async def _stop_keeping(self) -> None:
        keeping, self._keeping = self._keeping, None
        if keeping is not None:
            keeping.cancel()
            await asyncio.wait([keeping])

    def _move(self, phase: Phase) -> None:
        self.phase = phase
        self._changed()

    def _changed(self) -> None:
        for listener in tuple(self._listeners):
            listener()

    @asynccontextmanager
    async def _fresh_calls(self) -> AsyncIterator[SessionCalls]:
        calls = self._wiring.open_calls(self.session)
        try:
            yield calls
        finally:
            await calls.aclose()


def _not_confirmed(error: OpenObdError, state: SessionState) -> OpenObdError:
    """The same error, telling what is true of the session now."""
    if state is SessionState.ACTIVE:
        error.meaning = "The session is still active: the result has not arrived. Your text is kept."
        error.advice = "Finish again."
    elif state.is_final:
        error.meaning = f"The session has ended as {state.value}; the result was not taken. Your text is kept."
        error.advice = "Copy the text if you need it elsewhere."
    return error
