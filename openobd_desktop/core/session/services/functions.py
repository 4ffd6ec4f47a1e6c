"""Functions that run on a session, and what their outcomes mean for the session."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable, Coroutine, Mapping, Sequence
from contextlib import aclosing
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace

from openobd_desktop.core.aio.backoff import Backoff
from openobd_desktop.core.rules.feedback import joined
from openobd_desktop.core.session.services.handle import SessionHandle
from openobd_desktop.domain.functions import (
    ContextNews,
    ContextOpened,
    FunctionCall,
    FunctionDetails,
    RunState,
    Variable,
)
from openobd_desktop.domain.journal import Draft, EventKind
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import TOKEN_LIFE, Result, ServiceResult, Session
from openobd_desktop.domain.text import identifier
from openobd_desktop.errors import (
    BadInput,
    FunctionOffline,
    FunctionOutOfSight,
    FunctionRunning,
    FunctionSilent,
    NotOffered,
    OpenObdError,
    Refused,
    ServiceFault,
    Unreachable,
)

if TYPE_CHECKING:
    from openobd_desktop.core.ports.service import Broker, SessionCalls

CALLED_OFF = ServiceResult((Result.FAILURE,), description="The function was not started.")
STOPPED = ServiceResult((Result.FAILURE,), description="The operator stopped the function.")
SECOND_LOOK = 1.0
"""Seconds before the second check of whether the session ended together with the function."""

RECORDED_LIMIT = 100_000
"""Maximum total length, in characters, of a run's arguments, and of its returned variables, in the timeline."""

_ENDED = frozenset({RunState.ENDED, RunState.STOPPED, RunState.FAILED})


class Run:
    """One run of a function on a session.

    Attributes:
        function_id: The function's UUID.
        name: The function's name; empty if unknown.
        arguments: The arguments with which the run was started.
        at: When the run was started, in seconds since 1970 in UTC.
        since: When the run was started, in monotonic seconds.
        over_since: When the run ended, in monotonic seconds; None until then.
        state: The run's current state.
        result: The result reported by the function; None until the function has ended.
        results: The variables that the function returned; empty until the function has ended.
        error: Why the run failed, or why the returned variables could not be read; None if neither happened.
    """

    def __init__(self, details: FunctionDetails, arguments: Mapping[str, str], at: float, since: float = 0.0) -> None:
        self.function_id = details.id
        self.provider_id = details.provider_id
        self.name = details.name
        self.arguments = dict(arguments)
        self.at = at
        self.since = since
        self.over_since: float | None = None
        self.state = RunState.PREPARING
        self.result: ServiceResult | None = None
        self.results: tuple[Variable, ...] = ()
        self.error: OpenObdError | None = None
        self.ended = asyncio.Event()

    @property
    def over(self) -> bool:
        """Whether the run has ended in any way."""
        return self.state in _ENDED


class Functions:
    """Runs functions on a session, one at a time.

    Attributes:
        runs: All runs on this session, oldest first.
        offered: Whether the server supports functions; True until a call shows that it does not.
        found: The function that was looked up last; None if no function has been looked up.
        sought: The IDs of the function and its provider as typed into the form.
        typed: The arguments as typed; like ``sought``, kept when a change of language rebuilds the window.
        used: The run whose outcome was last added to the feedback form; None if no outcome has been added.
        in_doubt: Whether a nested context may still be open. If so, sending the session's result would end that context
            instead of the session.
    """

    def __init__(self, handle: SessionHandle, broker: Callable[[], Broker], session: Callable[[], Session]) -> None:
        self._handle = handle
        self._broker = broker
        self._session = session
        self.runs: list[Run] = []
        self.offered = True
        self.found: FunctionDetails | None = None
        self.sought = ("", "")
        self.typed: dict[str, str] = {}
        self.used: Run | None = None
        self.in_doubt = False
        self._context: ContextOpened | None = None
        self._watching: asyncio.Future[None] | None = None

    @property
    def current(self) -> Run | None:
        """The run in progress, or None if there is none."""
        return self.runs[-1] if self.runs and not self.runs[-1].over else None

    @property
    def unseen(self) -> Run | None:
        """The last run if it may still be in progress although it is no longer reported; otherwise None."""
        return self.runs[-1] if self.runs and isinstance(self.runs[-1].error, FunctionOutOfSight) else None

    async def details(self, function_id: str, provider_id: str = "") -> FunctionDetails:
        """Looks up a function through the broker and returns its details.

        Raises:
            BadInput: the ID is not a UUID.
            FunctionNotFound: the function was never registered.
            NotOffered: the server does not support functions.
            OpenObdError: the function could not be looked up.
        """
        try:
            self.found = await self._broker().details(_uuid(function_id), _uuid(provider_id) if provider_id else "")
        except NotOffered:
            self.offered = False
            self._handle.changed()
            raise
        self._handle.changed()
        return self.found

    async def run(self, details: FunctionDetails, arguments: Mapping[str, str] | None = None) -> Run:
        """Starts a function on this session and monitors it; returns the run once the host has started the function.

        Cancelling the caller does not stop the start, as the host may have started the function already. ``Run.ended``
        is set when the run ends. Before raising an error, this method tries to close the nested context.

        Raises:
            FunctionRunning: another function has not ended yet.
            BusesInUse: a scan, clearing or the console is using the buses, which the function may configure
                differently.
            FunctionOffline: no host offers the function at the moment.
            FunctionNotAllowed: the user is not allowed to run the function.
            FunctionSilent: the host did not respond.
            NotOffered: the server does not support functions.
            FunctionOutOfSight: the nested context could not be closed, so the function may be running.
            OpenObdError: the function did not start.
        """
        if self.current is not None:
            raise FunctionRunning(what="A function is already running in this session.")
        self._handle.bus_use.check()
        clock = self._handle.clock
        run = Run(details, arguments or {}, clock.now(), clock.monotonic())
        self.runs.append(run)
        self._handle.note(EventKind.FUNCTION_STARTED, recorded(run))
        await self._in_scope(partial(self._begin, run), "start")
        return run

    async def stop(self) -> None:
        """Stops the run in progress, if any; the function's host notices the stop when its next call is refused.

        Cancelling the caller does not cancel the request to stop.

        Raises:
            OpenObdError: the run was not stopped and continues.
        """
        run, context = self.current, self._context
        if run is not None and context is not None:
            await self._in_scope(partial(self._request_stop, run, context), "stop")

    def recall(self, call: FunctionCall) -> None:
        """Adds a function run that was started by an earlier run of the program and may still be in progress."""
        clock = self._handle.clock
        now = clock.monotonic()
        run = Run(
            FunctionDetails(id=call.id, name=call.name),
            {each.key: each.value for each in call.arguments},
            call.at,
            now - max(0.0, clock.now() - call.at),
        )
        run.state, run.error, run.over_since = RunState.FAILED, FunctionOutOfSight(), now
        run.ended.set()
        self.runs.insert(0, run)
        self.in_doubt = True
        self._handle.changed()

    def session_over(self) -> None:
        """Ends the run in progress, if any, because the session has ended."""
        run = self.current
        if run is not None:
            self._end(run, RunState.STOPPED)
        if self._watching is not None:
            self._watching.cancel()

    def control_lost(self) -> None:
        """Ends the monitoring of the run in progress, if any, because the session can no longer be controlled."""
        run = self.current
        if run is not None:
            self._fail(run, FunctionOutOfSight())

    async def _in_scope(self, work: Callable[[], Coroutine[None, None, None]], verb: str) -> None:
        """Runs ``work`` to completion, even if the caller is cancelled because the window is being rebuilt."""
        await self._handle.scope.see_through(work, f"{verb} function of {self._handle.session_id}", OpenObdError)

    async def _begin(self, run: Run) -> None:
        try:
            await self._start(run)
        except OpenObdError as error:
            self._fail(run, error)
            raise
        except asyncio.CancelledError:
            self._fail(run, None)
            raise

    async def _request_stop(self, run: Run, context: ContextOpened) -> None:
        before = run.state
        self._move(run, RunState.STOPPING)
        try:
            async with self._handle.new_channel() as calls:
                await self._close(calls, context, STOPPED)
        except OpenObdError:
            if not run.over:
                self._move(run, before)
            raise
        if not run.over:
            self._end(run, RunState.STOPPED)

    async def _start(self, run: Run) -> None:
        async with self._handle.new_channel() as calls:
            self._context = context = await self._open(calls)
            try:
                for key, value in run.arguments.items():
                    await calls.contexts.set_argument(self._handle.token(), key, value)
                self._watching = self._handle.scope.start(
                    self._watch(run, context), f"watch function of {self._handle.session_id}"
                )
                self._move(run, RunState.CALLING)
                await self._broker().run(
                    run.function_id, run.provider_id, self._session(), context.authentication_token
                )
            except OpenObdError as error:
                if await self._call_off(calls, context):
                    raise
                raise FunctionOutOfSight(error.details, what=error.what) from error
        if run.state is RunState.CALLING:
            self._move(run, RunState.RUNNING)

    async def _open(self, calls: SessionCalls) -> ContextOpened:
        try:
            return await calls.contexts.open(self._handle.token())
        except OpenObdError as error:
            self.in_doubt = self.in_doubt or error.ambiguous
            raise

    async def _call_off(self, calls: SessionCalls, context: ContextOpened) -> bool:
        """Closes an unneeded context, which would otherwise block the session for up to a minute.

        Returns:
            Whether the context was closed. If not, the host may have claimed the context and be using it; an
            unclaimed context is closed by the service 60 seconds after it was opened.
        """
        try:
            await self._close(calls, context, CALLED_OFF)
        except OpenObdError:
            return False
        return True

    async def _close(self, calls: SessionCalls, context: ContextOpened, result: ServiceResult) -> None:
        """Closes a context, using the context's own token while it is unclaimed and the parent's token afterwards.

        If the context had already ended, the call with the parent's token would end the session itself (openOBD docs,
        state transitions). So that call is made only if the monitor has not reported the context's end.
        """
        try:
            await calls.contexts.close(context.authentication_token, result)
        except Refused:
            run = self.current
            if run is not None and not run.over and self._context is context:
                await calls.contexts.close(self._handle.token(), result)

    async def _watch(self, run: Run, context: ContextOpened) -> None:
        """Monitors the context until it ends; if the monitor stream breaks, reopens it with the newest token."""
        clock = self._handle.clock
        token, received_at, backoff = context.monitor_token, clock.monotonic(), Backoff(clock)
        while not run.over:
            opened_at = received_at
            push_back = None
            backoff.begin()
            try:
                async with (
                    self._handle.new_channel() as calls,
                    aclosing(calls.contexts.watch(token, context.id)) as stream,
                ):
                    async for news in stream:
                        if news.finished:
                            await self._on_end(run, calls, news)
                            return
                        token, received_at = news.monitor_token or token, clock.monotonic()
            except OpenObdError as error:
                if not isinstance(error, Unreachable) and not run.over:
                    await self._lose_sight(run, FunctionOutOfSight(error.details))
                    return
                push_back = error.push_back
            if clock.monotonic() - received_at > TOKEN_LIFE:
                self._fail(run, FunctionOutOfSight())
                return
            left = TOKEN_LIFE - (clock.monotonic() - received_at)
            await clock.sleep(backoff.next(useful=received_at > opened_at, push_back=push_back, left=left))

    async def _on_end(self, run: Run, calls: SessionCalls, news: ContextNews) -> None:
        if news.parent_token:
            await self._reclaim(calls, news.parent_token)
        # CALLED_OFF was sent by this program itself; the call's error explains why the function did not start.
        if run.over or news.result == CALLED_OFF:
            return
        run.result = news.result
        if news.result is None:
            # The context was not claimed in time, because the host never connected.
            await self._lose_sight(run, FunctionOutOfSight(what="The function ended without a result."))
            return
        try:
            run.results = await calls.contexts.results(self._handle.token())
        except OpenObdError as error:
            run.error = error
        # The run may have been stopped, and its end reported, while the results were being read.
        if not run.over:
            self._end(run, RunState.STOPPED if run.state is RunState.STOPPING else RunState.ENDED)

    async def _lose_sight(self, run: Run, error: FunctionOutOfSight) -> None:
        """Marks a run as failed because it can no longer be monitored, unless the session has ended."""
        if await self._handle.is_over():
            return
        # The service may report the end of the session a moment later than the end of the function.
        await self._handle.clock.sleep(SECOND_LOOK * self._handle.clock.factor)
        if not await self._handle.is_over() and not run.over:
            self._fail(run, error)

    async def _reclaim(self, calls: SessionCalls, token: Secret) -> None:
        """Claims the session again, with the token that was issued when the function ended."""
        self._handle.receive(await calls.authenticate(token))

    def _move(self, run: Run, state: RunState) -> None:
        run.state = state
        self._handle.changed()

    def _fail(self, run: Run, error: OpenObdError | None) -> None:
        # The error of a call is irrelevant if the run has been stopped in the meantime.
        if run.state is RunState.STOPPED:
            return
        run.error = error
        if isinstance(error, NotOffered):
            self.offered = False
        self.in_doubt = self.in_doubt or isinstance(error, FunctionOutOfSight)
        self._end(run, RunState.FAILED)
        if self._watching is not None and self._watching is not asyncio.current_task():
            self._watching.cancel()

    def _end(self, run: Run, state: RunState) -> None:
        self._context = None
        run.over_since = self._handle.clock.monotonic()
        kind = EventKind.FUNCTION_FAILED if state is RunState.FAILED else EventKind.FUNCTION_ENDED
        run.state = state
        self._handle.note(kind, recorded(run))
        self._handle.changed()
        run.ended.set()


def recorded(run: Run) -> FunctionCall:
    """Returns a run as recorded in the timeline; very long values are shortened."""
    return FunctionCall(
        id=run.function_id,
        name=run.name,
        at=run.at,
        state=run.state,
        arguments=_short([Variable(key, value) for key, value in run.arguments.items()]),
        result=run.result,
        results=_short(run.results),
        error=run.error.what if run.error is not None and run.state is RunState.FAILED else "",
    )


def _short(variables: Sequence[Variable]) -> tuple[Variable, ...]:
    limit = RECORDED_LIMIT // max(1, len(variables))
    return tuple(
        one if len(one.value) <= limit else replace(one, value=f"{one.value[: limit - 1]}…") for one in variables
    )


def _uuid(text: str) -> str:
    """Returns a UUID in canonical form.

    Raises:
        BadInput: the ID is not a UUID.
    """
    try:
        return str(uuid.UUID(identifier(text)))
    except ValueError:
        raise BadInput(
            what="The function ID must be a UUID.", advice="Enter an ID such as 0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c001."
        ) from None


def function_outcome(run: Run) -> tuple[Result, ...]:
    """Returns the results to suggest after a run: those that the function reported, or results that match its error."""
    if run.state is RunState.STOPPED:
        return (Result.FAILURE,)
    if run.result is not None:
        return run.result.results
    if isinstance(run.error, FunctionOutOfSight):
        return (Result.NEEDS_VALIDATION,)
    if isinstance(run.error, FunctionOffline | FunctionSilent | ServiceFault | Unreachable):
        return (Result.EXTERNAL_SERVICE_ERROR,)
    return (Result.FAILURE,)


def prefilled(draft: Draft, run: Run, words: str) -> Draft:
    """Returns ``draft`` with the outcome of ``run`` added; keeps everything that the user has entered.

    Args:
        draft: The form as entered so far.
        run: A run that has ended.
        words: The outcome of the run in words, for the description.
    """
    reported = run.result.feedback if run.result is not None else None
    feedback = draft.feedback if draft.feedback is not None else reported
    return Draft(draft.results or function_outcome(run), feedback, joined(draft.description, words))
