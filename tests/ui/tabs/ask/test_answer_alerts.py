"""News of answers: the desktop is told of each once, and help that somebody asks for stands before all else."""

from __future__ import annotations

import pytest

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.services.question_templates import FEEDBACK, template
from openobd_desktop.domain.questions import Answer, Question, QuestionKind
from openobd_desktop.ui.tabs.ask.answer_alerts import AnswerAlerts
from tests.core.fakes import FakeSession, settle
from tests.ui.tabs.ask.asking import echo
from tests.ui.ui_env import TICKET, UiEnv

YES_NO = Question(kind=QuestionKind.YES_NO, text="Is the ignition on?")
HOW = template(FEEDBACK).question


class Newsroom:
    """The news over one session, and what the desktop was told."""

    def __init__(self, env: UiEnv, active: ActiveSession, held: FakeSession) -> None:
        self.env, self.active, self.held = env, active, held
        self.told: list[str] = []
        self.news = AnswerAlerts(env.context, self.told.append)

    async def ask(self, question: Question, answer: Answer | None) -> None:
        await self.active.services.questions.ask(question)
        self.held.inside.streams[-1].send(echo(question, answer))
        await settle()

    @property
    def message(self) -> str:
        current = self.env.context.messages.current
        return "" if current is None else current.text


@pytest.fixture
async def room(env: UiEnv) -> Newsroom:
    return Newsroom(env, *await env.open_session())


async def test_each_answer_is_told_once(room: Newsroom) -> None:
    await room.ask(YES_NO, True)
    await room.ask(YES_NO, False)
    room.active.services.questions._handle.changed()
    assert room.told == [room.active.id] * 2


async def test_what_nobody_answers_is_no_answer(room: Newsroom) -> None:
    await room.ask(Question(kind=QuestionKind.TEXT, text="Please wait."), None)
    await room.active.services.questions.ask(YES_NO)
    await room.active.services.questions.close()
    assert room.told == []


async def test_a_session_that_is_opened_later_is_followed_and_one_that_is_gone_is_not(room: Newsroom) -> None:
    later, held = await room.env.open_session("7848102")
    await later.services.questions.ask(YES_NO)
    held.inside.streams[-1].send(echo(YES_NO, True))
    await settle()
    assert room.told == [later.id]


async def test_assistance_requested_stands_before_all_other_messages(room: Newsroom) -> None:
    room.env.context.messages.show("Something else.")
    await room.ask(HOW, 2)
    assert room.message.startswith(f"Ticket {TICKET}: the person at the car asks for assistance.")
    assert "Contact them before you finish." in room.message


async def test_a_later_answer_takes_the_cry_for_help_back(room: Newsroom) -> None:
    await room.ask(HOW, 2)
    await room.ask(HOW, 0)
    assert "assistance" not in room.message


async def test_after_its_end_nothing_is_told(room: Newsroom) -> None:
    room.news.stop()
    await room.ask(YES_NO, True)
    assert room.told == []
