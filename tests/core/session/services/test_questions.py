"""Conversation with the mechanic: one question at a time, and no answer assigned to the wrong question."""

from __future__ import annotations

import asyncio
import random

import pytest
from msgspec.structs import replace

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.services.questions import IDLE_LIMIT, MOST_STRAYS, STRAYS_AT_ONCE, Questions
from openobd_desktop.domain.journal import EventKind
from openobd_desktop.domain.questions import (
    ConversationEnd,
    Echo,
    Exchange,
    ExchangeState,
    Mismatch,
    Question,
    QuestionKind,
)
from openobd_desktop.domain.session import Result, ServiceResult, SessionState
from openobd_desktop.errors import (
    BadInput,
    ConversationTakenOver,
    NotConnected,
    NotOffered,
    QuestionOpen,
    Restarting,
    TokenLost,
    Unreachable,
)
from tests.core.conftest import CoreEnv
from tests.core.fake_inside import FakeInside, FakeStream
from tests.core.fakes import settle
from tests.core.session.services.test_question_rules import CHOICE, FREE, NUMBER, TEXT, YES_NO, echo_of


class BidiStream:
    """Open session with its questions, and the service's side of them."""

    def __init__(self, env: CoreEnv, active: ActiveSession) -> None:
        self.bench = env
        self.active = active
        self.backend: FakeInside = env.backend.held(active.id).inside

    @property
    def questions(self) -> Questions:
        return self.active.services.questions

    @property
    def stream(self) -> FakeStream:
        return self.backend.streams[-1]

    async def answer(self, echo: Echo) -> None:
        self.stream.send(echo)
        await settle()

    def now(self, exchange: Exchange) -> Exchange:
        return self.questions.exchanges[exchange.number - 1]

    @property
    def kinds(self) -> list[EventKind]:
        return [event.kind for event in self.active.events]


@pytest.fixture
async def talk(env: CoreEnv) -> BidiStream:
    active = await env.service.start_on_ticket("1")
    await settle()
    return BidiStream(env, active)


async def test_a_question_opens_the_stream_and_its_answer_settles_it(talk: BidiStream) -> None:
    exchange = await talk.questions.ask(YES_NO)
    assert talk.stream.asked == [YES_NO]
    assert talk.questions.open == exchange
    await talk.bench.clock.advance(7)
    await talk.answer(echo_of(YES_NO, False))
    settled = talk.now(exchange)
    assert (settled.state, settled.answer) == (ExchangeState.ANSWERED, False)
    assert settled.settled_at == exchange.at + 7
    assert talk.questions.open is None
    assert talk.questions.running
    assert talk.kinds[-2:] == [EventKind.ASKED, EventKind.ANSWERED]
    asked, answered = (event.detail for event in talk.active.events[-2:])
    assert (asked, answered) == (exchange, settled)


async def test_the_conversation_continues_over_the_same_stream_until_it_is_closed(talk: BidiStream) -> None:
    await talk.questions.ask(YES_NO)
    await talk.answer(echo_of(YES_NO, True))
    await talk.questions.ask(CHOICE)
    await talk.answer(echo_of(CHOICE, 1))
    assert len(talk.backend.streams) == 1
    assert talk.questions.exchanges[-1].answer_text == "right"
    await talk.questions.close()
    assert talk.stream.closed
    assert not talk.questions.running
    assert talk.questions.end is ConversationEnd.CLOSED
    assert talk.questions.idle_left is None
    assert talk.kinds[-1] is EventKind.CONVERSATION_ENDED
    assert talk.bench.backend.channels_open == 1


async def test_the_last_question_ends_the_conversation_once_it_is_answered(talk: BidiStream) -> None:
    waiting = asyncio.create_task(_ask_and_wait(talk, YES_NO))
    await settle()
    await talk.answer(echo_of(YES_NO, True))
    assert (await waiting).answer is True
    assert not talk.questions.running
    assert talk.stream.closed


async def _ask_and_wait(talk: BidiStream, question: Question) -> Exchange:
    return await talk.questions.outcome(await talk.questions.ask(question, last=True))


async def test_a_second_question_is_refused_while_one_is_open(talk: BidiStream) -> None:
    await talk.questions.ask(YES_NO)
    with pytest.raises(QuestionOpen):
        await talk.questions.ask(CHOICE)
    assert talk.stream.asked == [YES_NO]


async def test_one_of_two_simultaneous_questions_is_refused(talk: BidiStream) -> None:
    both = await asyncio.gather(talk.questions.ask(YES_NO), talk.questions.ask(CHOICE), return_exceptions=True)
    assert [type(each) for each in both] == [Exchange, QuestionOpen]
    assert talk.stream.asked == [YES_NO]


async def test_a_question_may_replace_an_open_one(talk: BidiStream) -> None:
    first = await talk.questions.ask(YES_NO)
    second = await talk.questions.ask(CHOICE, instead=True)
    assert talk.now(first).state is ExchangeState.REPLACED
    assert await talk.questions.outcome(first) == talk.now(first)
    await talk.answer(echo_of(YES_NO, True))
    assert talk.now(second).state is ExchangeState.OPEN
    assert [each.reason for each in talk.questions.strays] == [Mismatch.OTHER_QUESTION]


async def test_an_invalid_question_is_not_sent(talk: BidiStream) -> None:
    with pytest.raises(BadInput):
        await talk.questions.ask(replace(TEXT, text=""))
    assert talk.backend.streams == []


async def test_f22_the_same_question_again_is_asked_on_a_new_stream(talk: BidiStream) -> None:
    await talk.questions.ask(YES_NO)
    await talk.questions.ask(YES_NO, instead=True)
    old, new = talk.backend.streams
    assert old.closed
    old.send(echo_of(YES_NO, True))
    await settle()
    assert talk.questions.exchanges[-1].state is ExchangeState.OPEN
    new.send(echo_of(YES_NO, False))
    await settle()
    assert [each.answer for each in talk.questions.exchanges] == [None, False]


async def test_f22_a_second_answer_to_a_settled_question_changes_nothing(talk: BidiStream) -> None:
    exchange = await talk.questions.ask(YES_NO)
    await talk.answer(echo_of(YES_NO, True))
    await talk.answer(echo_of(YES_NO, False))
    assert talk.now(exchange).answer is True
    assert [each.reason for each in talk.questions.strays] == [Mismatch.NO_QUESTION]


async def test_s9_of_a_flood_of_stray_answers_a_few_per_second_are_reported(talk: BidiStream) -> None:
    await talk.questions.ask(YES_NO)
    await talk.answer(echo_of(YES_NO, True))
    counts: list[int] = []
    undo = talk.active.subscribe(lambda: counts.append(len(talk.questions.strays)))
    for _ in range(1000):
        talk.stream.send(echo_of(YES_NO, False))
    await settle()
    undo()
    assert len(talk.questions.strays) == MOST_STRAYS
    assert len(counts) <= STRAYS_AT_ONCE


async def test_f22_a_conversation_is_closed_after_55_idle_minutes(talk: BidiStream) -> None:
    await talk.questions.ask(YES_NO)
    await talk.bench.clock.advance(IDLE_LIMIT - 1)
    assert talk.questions.idle_left == 1
    await talk.answer(echo_of(CHOICE, 1))
    assert talk.questions.idle_left == IDLE_LIMIT
    await talk.bench.clock.advance(IDLE_LIMIT - 1)
    assert talk.questions.running
    await talk.bench.clock.advance(1)
    assert not talk.questions.running
    assert talk.questions.end is ConversationEnd.IDLE
    assert talk.questions.exchanges[-1].state is ExchangeState.WITHDRAWN
    assert talk.stream.closed


@pytest.mark.parametrize("error", [ConversationTakenOver(), None])
async def test_f23_a_stream_that_another_program_has_taken_over_is_reported(
    talk: BidiStream, error: ConversationTakenOver | None
) -> None:
    exchange = await talk.questions.ask(YES_NO)
    talk.stream.end(error)
    await settle()
    assert talk.questions.end is ConversationEnd.TAKEN_OVER
    assert talk.now(exchange).state is ExchangeState.LOST
    assert not talk.questions.running
    await talk.questions.ask(YES_NO)
    await talk.answer(echo_of(YES_NO, True))
    assert [each.state for each in talk.questions.exchanges] == [ExchangeState.LOST, ExchangeState.ANSWERED]


async def test_f23_a_stream_that_ends_with_its_session_is_not_reported_as_taken_over(talk: BidiStream) -> None:
    await talk.questions.ask(YES_NO)
    talk.bench.backend.set_state(talk.active.id, SessionState.INTERRUPTED)
    talk.stream.end(ConversationTakenOver())
    await settle()
    assert talk.questions.end is ConversationEnd.SESSION_OVER


async def test_a_lost_connection_loses_the_question_and_the_next_one_opens_a_new_stream(talk: BidiStream) -> None:
    exchange = await talk.questions.ask(YES_NO)
    talk.stream.end(Restarting())
    await settle()
    assert talk.questions.end is ConversationEnd.LINE_LOST
    assert isinstance(talk.questions.error, Restarting)
    assert talk.now(exchange).state is ExchangeState.LOST
    await talk.questions.ask(YES_NO)
    assert len(talk.backend.streams) == 2
    assert talk.questions.error is None


async def test_a_question_that_cannot_be_transmitted_is_lost_and_reported(talk: BidiStream) -> None:
    await talk.questions.ask(YES_NO)
    await talk.answer(echo_of(YES_NO, True))
    talk.stream.failure = Unreachable()
    with pytest.raises(Unreachable):
        await talk.questions.ask(CHOICE)
    assert talk.questions.exchanges[-1].state is ExchangeState.LOST
    assert not talk.questions.running


async def test_a_server_without_questions_is_reported(talk: BidiStream) -> None:
    await talk.questions.ask(YES_NO)
    talk.stream.end(NotOffered())
    await settle()
    assert talk.questions.end is ConversationEnd.REFUSED
    assert isinstance(talk.questions.error, NotOffered)


async def test_the_end_of_the_session_ends_the_conversation(talk: BidiStream) -> None:
    exchange = await talk.questions.ask(YES_NO)
    await talk.active.finish(ServiceResult((Result.SUCCESS,)))
    await settle()
    assert talk.now(exchange).state is ExchangeState.LOST
    assert talk.questions.end is ConversationEnd.SESSION_OVER
    assert talk.bench.backend.channels_open == 0


async def test_a_question_cancelled_while_the_stream_opens_leaves_no_stream_behind(talk: BidiStream) -> None:
    asking = asyncio.create_task(talk.questions.ask(YES_NO))
    await asyncio.sleep(0)
    asking.cancel()
    await settle()
    assert asking.cancelled()
    assert not talk.questions.running
    assert talk.bench.backend.channels_open == 1


async def test_no_question_is_asked_once_the_program_is_closing(talk: BidiStream) -> None:
    await talk.bench.scope.aclose()
    with pytest.raises(NotConnected):
        await talk.questions.ask(YES_NO)


async def test_no_question_is_asked_without_a_valid_token(talk: BidiStream) -> None:
    talk.active.keeper.forget()
    with pytest.raises(TokenLost):
        await talk.questions.ask(YES_NO)
    assert not talk.questions.running
    assert talk.questions.exchanges == []


async def test_an_open_conversation_does_not_prevent_the_program_from_closing(talk: BidiStream) -> None:
    await talk.questions.ask(YES_NO)
    await talk.bench.scope.aclose()
    assert talk.bench.backend.channels_open == 0


POOL = (YES_NO, replace(YES_NO, text="Is the engine running?"), CHOICE, NUMBER, FREE)


def some_answer(question: Question, chance: random.Random) -> bool | int | str:
    match question.kind:
        case QuestionKind.YES_NO:
            return chance.random() < 0.5
        case QuestionKind.CHOICE:
            return chance.randrange(len(question.options))
        case QuestionKind.NUMBER:
            return chance.randint(question.minimum, question.maximum)
        case _:
            return f"text {chance.random()}"


class OddMechanic:
    """Mechanic who answers late, twice, wrongly or never, and records the question for which each answer was meant.

    Attributes:
        meant: The answers to each question, by the number of the question.
    """

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._pending: list[tuple[FakeStream, int, Echo]] = []
        self.meant: dict[int, list[object]] = {}

    def look(self, stream: FakeStream, exchange: Exchange) -> None:
        """Receives a question, and decides which answers to give later."""
        for _ in range(self._chance.choice((0, 1, 1, 1, 2))):
            echo = echo_of(exchange.question, some_answer(exchange.question, self._chance))
            if self._chance.random() < 0.1:
                echo = replace(echo, answer=None)
            if self._chance.random() < 0.1:
                echo = replace(echo, text="Something else")
            self._pending.append((stream, exchange.number, echo))

    def speak(self) -> None:
        """Gives some of the pending answers, in random order."""
        self._chance.shuffle(self._pending)
        for _ in range(self._chance.randint(0, len(self._pending))):
            stream, number, echo = self._pending.pop()
            self.meant.setdefault(number, []).append(echo.answer)
            stream.send(echo)


async def converse(talk: BidiStream, chance: random.Random) -> None:
    """Runs one random conversation, and checks that every accepted answer was meant for its question."""
    mechanic = OddMechanic(chance)
    for _ in range(chance.randint(1, 8)):
        if chance.random() < 0.1:
            await talk.questions.close()
        if chance.random() < 0.1 and talk.questions.running:
            talk.stream.end(ConversationTakenOver())
            await settle()
        if talk.questions.open is None or chance.random() < 0.5:
            exchange = await talk.questions.ask(chance.choice(POOL), instead=True)
            mechanic.look(talk.stream, exchange)
        mechanic.speak()
        await settle()
        for each in talk.questions.exchanges:
            if each.state is ExchangeState.ANSWERED:
                assert each.answer in mechanic.meant.get(each.number, [])
    await talk.questions.close()


async def test_f22_f23_in_1000_random_conversations_no_answer_belongs_to_another_question(talk: BidiStream) -> None:
    answered = 0
    for seed in range(1000):
        talk.questions.exchanges.clear()
        await converse(talk, random.Random(seed))
        answered += sum(each.state is ExchangeState.ANSWERED for each in talk.questions.exchanges)
    assert answered > 500
