"""Alerts about answers: each once, and requests for assistance above all other messages."""

from __future__ import annotations

import pytest

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.services.question_templates import FEEDBACK, template
from openobd_desktop.domain.questions import Answer, Question, QuestionKind
from openobd_desktop.ui.session.alerts import AnswerAlerts
from tests.core.fakes import FakeSession, settle
from tests.ui.tabs.ask.asking import echo
from tests.ui.ui_env import TICKET, UiEnv

YES_NO = Question(kind=QuestionKind.YES_NO, text="Is the ignition on?")
HOW = template(FEEDBACK).question


class AlertsEnv:
    """The alerts for one session, and the answers that they reported."""

    def __init__(self, env: UiEnv, active: ActiveSession, held: FakeSession) -> None:
        self.env, self.active, self.held = env, active, held
        self.reported: list[str] = []
        self.alerts = AnswerAlerts(env.context, self.reported.append)

    async def ask(self, question: Question, answer: Answer | None) -> None:
        await self.active.services.questions.ask(question)
        self.held.inside.streams[-1].send(echo(question, answer))
        await settle()

    @property
    def message(self) -> str:
        current = self.env.context.messages.current
        return "" if current is None else current.text


@pytest.fixture
async def alerts(env: UiEnv) -> AlertsEnv:
    return AlertsEnv(env, *await env.open_session())


async def test_each_answer_is_reported_once(alerts: AlertsEnv) -> None:
    await alerts.ask(YES_NO, True)
    await alerts.ask(YES_NO, False)
    alerts.active.services.questions._handle.changed()
    assert alerts.reported == [alerts.active.id] * 2


async def test_an_unanswered_question_is_not_reported(alerts: AlertsEnv) -> None:
    await alerts.ask(Question(kind=QuestionKind.TEXT, text="Please wait."), None)
    await alerts.active.services.questions.ask(YES_NO)
    await alerts.active.services.questions.close()
    assert alerts.reported == []


async def test_sessions_opened_later_are_watched_and_closed_ones_are_not(alerts: AlertsEnv) -> None:
    later, held = await alerts.env.open_session("7848102")
    await later.services.questions.ask(YES_NO)
    held.inside.streams[-1].send(echo(YES_NO, True))
    await settle()
    assert alerts.reported == [later.id]


async def test_a_request_for_assistance_precedes_all_other_messages(alerts: AlertsEnv) -> None:
    alerts.env.context.messages.show("Something else.")
    await alerts.ask(HOW, 2)
    assert alerts.message.startswith(f"Ticket {TICKET}: the mechanic is asking for assistance.")
    assert "Contact the mechanic before you finish." in alerts.message


async def test_a_later_answer_clears_the_request_for_assistance(alerts: AlertsEnv) -> None:
    await alerts.ask(HOW, 2)
    await alerts.ask(HOW, 0)
    assert "assistance" not in alerts.message


async def test_nothing_is_reported_after_stop(alerts: AlertsEnv) -> None:
    alerts.alerts.stop()
    await alerts.ask(YES_NO, True)
    assert alerts.reported == []
