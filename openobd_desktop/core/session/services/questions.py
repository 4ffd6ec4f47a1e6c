"""Conversation in a session, which matches answers to the single open question and ends after an idle period."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from contextlib import aclosing
from typing import TYPE_CHECKING

from msgspec.structs import replace

from openobd_desktop.core.aio.backoff import RateLimiter
from openobd_desktop.core.session.services.handle import SessionHandle
from openobd_desktop.core.session.services.question_rules import match_answer, may_be_mixed_up, problems
from openobd_desktop.domain.journal import EventKind
from openobd_desktop.domain.questions import (
    Answer,
    ConversationEnd,
    Echo,
    Exchange,
    ExchangeState,
    MismatchedEcho,
    Question,
)
from openobd_desktop.errors import (
    BadInput,
    ConversationTakenOver,
    NotConnected,
    OpenObdError,
    QuestionOpen,
    SessionEnded,
    Unreachable,
)

if TYPE_CHECKING:
    from openobd_desktop.core.ports.service import QuestionStream

IDLE_LIMIT = 55 * 60.0
"""Seconds without a message after which this program closes the stream; after 60 minutes, the service would end the
stream and the session (openOBD docs, limitations).
"""
MOST_STRAYS = 100
STRAYS_AT_ONCE, STRAYS_A_SECOND = 20, 5.0
"""Limits on announcements of unmatched answers: the initial burst, and the rate per second."""

_UNANSWERED = {
    ConversationEnd.CLOSED: ExchangeState.WITHDRAWN,
    ConversationEnd.IDLE: ExchangeState.WITHDRAWN,
}


class Questions:
    """Asks questions and matches the answers to them.

    Attributes:
        exchanges: All questions asked in this session with their states and answers, oldest first.
        recalled: Number of these questions that were asked by earlier runs.
        strays: The latest answers that match no question, up to 100, oldest first.
        end: Why the last conversation ended; None before the first conversation and while one is running.
        error: The error that ended the last conversation; None if it ended without an error.
        written: The next question as typed; kept when a change of language rebuilds the window.
        taken: Number of the last answer that the feedback form has shown; a form that is opened later does not select
            that answer again, since the user may have decided otherwise.
    """

    def __init__(self, handle: SessionHandle) -> None:
        self._handle = handle
        self.exchanges: list[Exchange] = []
        self.recalled = 0
        self.strays: list[MismatchedEcho] = []
        self._recorded_strays: RateLimiter | None = None
        """The limit on announcements of strays; None until the first stray."""
        self.end: ConversationEnd | None = None
        self.error: OpenObdError | None = None
        self.written: Question | None = None
        self.taken = 0
        self._stream: QuestionStream | None = None
        self._reading: asyncio.Future[None] | None = None
        self._guarding: asyncio.Future[None] | None = None
        self._on_stream: list[Question] = []
        self._broken = False
        self._closes_after: int | None = None
        self._last_message_at = 0.0
        self._turn = asyncio.Lock()
        self._waiting: list[tuple[int, asyncio.Future[Exchange]]] = []

    @property
    def running(self) -> bool:
        """Whether a conversation is running, during which the last question is shown and the mechanic cannot chat."""
        return self._stream is not None

    @property
    def open(self) -> Exchange | None:
        """The question that is waiting for an answer, or None if there is none."""
        last = self.exchanges[-1] if self.exchanges else None
        return last if last is not None and last.state is ExchangeState.OPEN else None

    @property
    def idle_left(self) -> float | None:
        """Seconds until the conversation is closed because it is idle; None if no conversation is running."""
        if not self.running:
            return None
        return max(0.0, IDLE_LIMIT - (self._handle.clock.monotonic() - self._last_message_at))

    def recall(self, earlier: Iterable[Exchange]) -> None:
        """Adds earlier runs' questions, unless this run has already asked one; those still open get no answer."""
        if self.exchanges:
            return
        for number, each in enumerate(earlier, 1):
            state = ExchangeState.LOST if each.state is ExchangeState.OPEN else each.state
            self.exchanges.append(replace(each, number=number, state=state))
        self.recalled = len(self.exchanges)
        self._handle.changed()

    async def ask(self, question: Question, *, instead: bool = False, last: bool = False) -> Exchange:
        """Asks a question, starting a conversation if none is running.

        Args:
            question: The question.
            instead: Whether the question may replace an open one, whose answer is then ignored.
            last: Whether the conversation ends when this question is answered.

        Raises:
            BadInput: the question cannot be sent; ``question_rules.problems`` returns the reasons.
            QuestionOpen: another question is open, and ``instead`` is False.
            NotOffered: the server is too old to support questions.
            OpenObdError: the question could not be shown.
        """
        if problems(question):
            raise BadInput(what="This question cannot be sent as it is.")
        if self.open is not None and not instead:
            raise QuestionOpen
        async with self._turn:
            # Checked again: of two simultaneous calls, the second must see the question of the first.
            if self.open is not None and not instead:
                raise QuestionOpen
            return await self._show(question, last=last)

    async def _show(self, question: Question, *, last: bool) -> Exchange:
        if self.open is not None:
            self._settle(ExchangeState.REPLACED)
        if self._broken or may_be_mixed_up(question, self._on_stream):
            # A new stream is used, so that answers that still arrive on the old one are ignored.
            await self._leave()
        clock = self._handle.clock
        exchange = Exchange(len(self.exchanges) + 1, question, clock.now(), since=clock.monotonic())
        try:
            stream = self._stream or await self._begin()
            # Registered before the question is sent, because its answer may arrive before the call returns.
            self._on_stream.append(question)
            self.exchanges.append(exchange)
            self._closes_after = exchange.number if last else None
            await stream.ask(question)
        except OpenObdError as error:
            await self._break_off(error)
            raise
        self._note_message()
        self._handle.note(EventKind.ASKED, exchange)
        self._handle.changed()
        return exchange

    async def outcome(self, exchange: Exchange) -> Exchange:
        """Waits until a question is no longer open, and returns it with its final state and its answer, if any."""
        now = self.exchanges[exchange.number - 1]
        if now.state is not ExchangeState.OPEN:
            return now
        waiter: asyncio.Future[Exchange] = asyncio.get_running_loop().create_future()
        self._waiting.append((exchange.number, waiter))
        return await waiter

    async def close(self) -> None:
        """Ends the conversation; an open question is withdrawn and the mechanic can chat again."""
        async with self._turn:
            await self._close(ConversationEnd.CLOSED)

    def session_over(self) -> None:
        """Ends the conversation, if one is running, because the session has ended."""
        if self.running:
            self._handle.scope.start(self._close_later(ConversationEnd.SESSION_OVER), "end conversation")

    async def _close_later(self, end: ConversationEnd) -> None:
        async with self._turn:
            await self._close(end)

    async def _begin(self) -> QuestionStream:
        ready: asyncio.Future[QuestionStream] = asyncio.get_running_loop().create_future()
        scope, session_id = self._handle.scope, self._handle.session_id
        self._reading = scope.start(self._converse(ready), f"receive answers of {session_id}")
        either: list[asyncio.Future[None] | asyncio.Future[QuestionStream]] = [self._reading, ready]
        try:
            await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
        except asyncio.CancelledError:
            # Otherwise the stream would stay open untracked, and keep the chat blocked.
            self._reading.cancel()
            raise
        if not ready.done():
            raise NotConnected(what="The program is closing.")
        self._stream = ready.result()
        self.end = self.error = None
        self._note_message()
        self._guarding = scope.start(self._guard(), f"guard conversation of {session_id}")
        return self._stream

    async def _converse(self, ready: asyncio.Future[QuestionStream]) -> None:
        """Opens a stream on a new channel, passes the stream to ``ready`` and reads it until it ends."""
        try:
            async with self._handle.new_channel() as calls:
                stream = calls.questions.open(self._handle.token())
                ready.set_result(stream)
                await self._ended_over_there(stream, await self._read(stream))
        except OpenObdError as error:
            ready.set_exception(error)

    async def _read(self, stream: QuestionStream) -> OpenObdError | None:
        try:
            async with aclosing(stream.echoes()) as echoes:
                async for echo in echoes:
                    self._on_echo(stream, echo)
        except OpenObdError as error:
            return error
        return None

    def _on_echo(self, stream: QuestionStream, echo: Echo) -> None:
        if self._stream is not stream:
            return
        self._note_message()
        now = self.open
        reason = match_answer(now.question if now else None, echo)
        if reason is not None:
            self.strays = [*self.strays, MismatchedEcho(self._handle.clock.now(), reason, echo)][-MOST_STRAYS:]
            if self._recorded_strays is None:
                self._recorded_strays = RateLimiter(self._handle.clock, STRAYS_AT_ONCE, STRAYS_A_SECOND)
            if self._recorded_strays.try_acquire():
                self._handle.changed()
            return
        self._settle(ExchangeState.ANSWERED, echo.answer)
        if now is not None and self._closes_after == now.number:
            self._handle.scope.start(self._close_if_quiet(), "end conversation")

    async def _close_if_quiet(self) -> None:
        async with self._turn:
            if self.open is None:
                await self._close(ConversationEnd.CLOSED)

    async def _ended_over_there(self, stream: QuestionStream, error: OpenObdError | None) -> None:
        if self._stream is not stream:
            return
        self._broken = True
        end = ConversationEnd.LINE_LOST if isinstance(error, Unreachable) else ConversationEnd.REFUSED
        # If the session ends, the stream may end with any error, so the service is asked.
        if await self._handle.is_over():
            end, error = ConversationEnd.SESSION_OVER, None
        elif error is None or isinstance(error, (SessionEnded, ConversationTakenOver)):
            end = ConversationEnd.TAKEN_OVER
        async with self._turn:
            if self._stream is stream:
                self.error = error
                await self._close(end)

    async def _guard(self) -> None:
        """Closes the conversation when no message has been sent or received for ``IDLE_LIMIT`` seconds."""
        while (left := self.idle_left) is not None:
            if left <= 0:
                self._handle.scope.start(self._close_later(ConversationEnd.IDLE), "end idle conversation")
                return
            await self._handle.clock.sleep(left)

    async def _break_off(self, error: OpenObdError) -> None:
        self.error = error
        await self._close(ConversationEnd.LINE_LOST if isinstance(error, Unreachable) else ConversationEnd.REFUSED)

    async def _close(self, end: ConversationEnd) -> None:
        if self.open is not None:
            self._settle(_UNANSWERED.get(end, ExchangeState.LOST))
        if not self.running:
            return
        self.end = end
        self._handle.note(EventKind.CONVERSATION_ENDED, end)
        await self._leave()
        self._handle.changed()

    async def _leave(self) -> None:
        """Ends the stream; any messages that still arrive on it are ignored."""
        stream, self._stream = self._stream, None
        self._broken = False
        self._on_stream.clear()
        if self._guarding is not None:
            self._guarding.cancel()
        if stream is None:
            return
        # Closed first, because cancelling the reader would cut off the stream before the last message is sent.
        await stream.aclose()
        if self._reading is not None and self._reading is not asyncio.current_task():
            self._reading.cancel()
            await asyncio.wait([self._reading])

    def _note_message(self) -> None:
        self._last_message_at = self._handle.clock.monotonic()

    def _settle(self, state: ExchangeState, answer: Answer | None = None) -> None:
        now = replace(self.exchanges[-1], state=state, answer=answer, settled_at=self._handle.clock.now())
        self.exchanges[-1] = now
        is_answered = state is ExchangeState.ANSWERED
        self._handle.note(EventKind.ANSWERED if is_answered else EventKind.NOT_ANSWERED, now)
        for number, waiter in self._waiting:
            if number == now.number and not waiter.done():
                waiter.set_result(now)
        self._waiting = [each for each in self._waiting if not each[1].done()]
        self._handle.changed()
