"""Urgent messages about tokens and about what needs attention: once, first, and only while they apply."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from openobd_desktop.core.session import Phase
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.services.handle import Loadable, LoadState
from openobd_desktop.core.session.services.question_templates import FEEDBACK, template
from openobd_desktop.domain.questions import Answer, Question, QuestionKind
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Result, ServiceResult, SessionState
from openobd_desktop.errors import (
    ClaimTokenLost,
    NoAnswer,
    NoFreeServer,
    OpenObdError,
    ResultUndelivered,
    SessionEnded,
    TokenLost,
)
from openobd_desktop.ui.messages.board import MessageBoard, show_failure
from openobd_desktop.ui.session.alerts import SessionAlerts
from tests.core.fakes import FakeSession, settle
from tests.ui.tabs.ask.asking import echo
from tests.ui.ui_env import TICKET, UiEnv

TITLE = f"Ticket {TICKET} · Volkswagen Golf VII"
YES_NO = Question(kind=QuestionKind.YES_NO, text="Is the ignition on?")
HOW = template(FEEDBACK).question

Look = Callable[[], str]


@pytest.fixture
def look(env: UiEnv) -> Look:
    """Returns a function that refreshes the alerts and returns the current message."""
    alerts = SessionAlerts(env.context)

    def looked() -> str:
        alerts.refresh()
        current = env.context.messages.current
        return current.text if current else ""

    return looked


async def test_f08_with_less_than_a_minute_left_a_warning_is_shown_once_and_first(env: UiEnv, look: Look) -> None:
    _active, held = await env.open_session()
    env.context.messages.show_error(NoAnswer())
    await env.cut_line(held)
    await env.clock.advance(239)
    assert look().startswith(NoAnswer.what)
    await env.clock.advance(2)
    assert look().startswith(f"{TITLE}: the session token expires in less than a minute.")
    assert "Connection lost" in look()
    env.context.messages.dismiss()
    await env.clock.advance(10)
    assert look().startswith(NoAnswer.what)


async def test_f08_a_new_token_clears_the_warning(env: UiEnv, look: Look) -> None:
    active, held = await env.open_session()
    await env.cut_line(held)
    await env.clock.advance(250)
    assert look()
    await env.mend_line()
    assert active.keeper.left > 200
    assert look() == ""


async def test_f08_while_connected_the_missing_token_is_named(env: UiEnv, look: Look) -> None:
    active, _held = await env.open_session()
    active.keeper.receive(Secret("old"), age=250)
    assert "The token could not be renewed." in look()


async def test_f09_interrupting_is_offered_for_a_session_that_can_no_longer_be_controlled(
    env: UiEnv, look: Look
) -> None:
    active, held = await env.open_session()
    await env.cut_line(held)
    await env.clock.advance(250)
    look()
    await env.clock.advance(60)
    assert active.phase is Phase.LOST
    assert look().startswith(f"{TITLE}: {TokenLost.what}")
    assert env.context.messages.waiting == 0
    env.context.messages.accept_offer()
    assert env.asked == [("interrupt", active.id)]
    assert look() == ""


async def test_f09_interrupting_a_session_clears_its_message(env: UiEnv, look: Look) -> None:
    active, held = await env.open_session()
    await env.cut_line(held)
    await env.clock.advance(310)
    assert TokenLost.what in look()
    env.backend.failures.clear()
    await env.service.interrupt(active.id)
    assert look() == ""


async def test_closing_a_session_clears_its_message(env: UiEnv, look: Look) -> None:
    active, held = await env.open_session()
    await env.cut_line(held)
    await env.clock.advance(310)
    assert look()
    env.service.dismiss(active.id)
    assert look() == ""


async def test_f18_a_result_waiting_for_the_connection_is_mentioned(env: UiEnv, look: Look) -> None:
    active, held = await env.open_session()
    await env.cut_line(held)
    finishing = env.scope.start(env.service.finish(active.id, ServiceResult((Result.SUCCESS,))), "finish in a test")
    await env.clock.advance(250)
    assert active.phase is Phase.FINISHING
    assert "the result will be sent as soon as the connection is restored" in look()
    finishing.cancel()
    await settle()


@pytest.mark.parametrize(
    ("error", "offered"),
    [(ClaimTokenLost(), True), (ResultUndelivered(), True), (TokenLost(), True), (NoFreeServer(), False)],
)
def test_f04_a_failure_after_which_only_an_interrupt_helps_offers_it(
    error: ClaimTokenLost | ResultUndelivered | TokenLost | NoFreeServer, offered: bool
) -> None:
    board, asked = MessageBoard(), list[str]()
    board.interrupt = asked.append
    show_failure(board, error, "id", about="Ticket 1")
    assert board.current is not None
    assert board.current.what == f"Ticket 1: {error.what}"
    assert (board.current.offer is not None) is offered
    board.accept_offer()
    assert asked == (["id"] if offered else [])


class AttentionEnv:
    """The alerts for one session, seen from the page ``place``."""

    def __init__(self, env: UiEnv, active: ActiveSession, held: FakeSession) -> None:
        self.env, self.active, self.held = env, active, held
        self.place = ""
        self.alerts = SessionAlerts(env.context, lambda: self.place)

    async def ask(self, question: Question, answer: Answer) -> None:
        await self.active.services.questions.ask(question)
        self.held.inside.streams[-1].send(echo(question, answer))
        await settle()
        self.refresh()

    def refresh(self) -> None:
        self.env.service.attention.look(self.env.service.open_sessions, seen=True)
        self.alerts.refresh()

    @property
    def message(self) -> str:
        current = self.env.context.messages.current
        return "" if current is None else current.text

    @property
    def offer(self) -> str:
        current = self.env.context.messages.current
        return current.offer.text if current is not None and current.offer is not None else ""


@pytest.fixture
async def watch(env: UiEnv) -> AttentionEnv:
    watch = AttentionEnv(env, *await env.open_session())
    watch.refresh()
    return watch


async def test_a_request_for_assistance_precedes_all_other_messages(watch: AttentionEnv) -> None:
    watch.env.context.messages.show("Something else.")
    await watch.ask(HOW, 2)
    assert watch.message.startswith(f"{TITLE}: the mechanic is asking for assistance.")
    assert "Contact the mechanic before you finish." in watch.message


async def test_a_message_about_another_session_goes_to_it_first(watch: AttentionEnv) -> None:
    gone_to: list[str] = []
    watch.env.context.messages.go_to = gone_to.append
    await watch.ask(HOW, 2)
    assert watch.offer == "Go to session"
    watch.env.context.messages.accept_offer()
    assert gone_to == [watch.active.id]
    watch.place = watch.active.id
    watch.refresh()
    assert watch.offer == "Acknowledge"
    watch.env.context.messages.accept_offer()
    watch.refresh()
    assert watch.message == ""
    assert watch.env.service.attention.count == 0


async def test_a_later_answer_clears_the_request_for_assistance(watch: AttentionEnv) -> None:
    await watch.ask(HOW, 2)
    await watch.ask(HOW, 0)
    assert "assistance" not in watch.message


async def test_a_dismissed_request_for_assistance_is_not_shown_again_but_still_needs_attention(
    watch: AttentionEnv,
) -> None:
    await watch.ask(HOW, 2)
    watch.env.context.messages.dismiss()
    watch.refresh()
    assert watch.message == ""
    assert watch.env.service.attention.count == 1


async def test_the_wrong_car_is_reported_on_every_page_but_that_of_its_session(watch: AttentionEnv) -> None:
    watch.active.services.vehicle.vin = Loadable(LoadState.KNOWN, "WVWZZZ3CZWE689725")
    watch.refresh()
    assert "the connector is in another car" in watch.message
    watch.place = watch.active.id
    watch.refresh()
    assert watch.message == ""


async def test_a_session_ended_by_someone_else_is_reported(watch: AttentionEnv) -> None:
    watch.active.record_end(watch.env.backend.set_state(watch.active.id, SessionState.INTERRUPTED))
    watch.refresh()
    assert watch.message.startswith(f"{TITLE}: the session has ended.")
    assert "The session was interrupted." in watch.message
    assert "No result was sent from this PC since the program was started." in watch.message


@pytest.mark.parametrize(
    ("state", "told"),
    [
        (SessionState.FAILED, "The session ended because of an error in the service."),
        (SessionState.UNKNOWN, "The service no longer reports how it ended."),
    ],
)
async def test_s2_nobody_is_said_to_have_ended_a_session_that_ended_by_itself(
    watch: AttentionEnv, state: SessionState, told: str
) -> None:
    watch.active.record_end(watch.env.backend.set_state(watch.active.id, state))
    watch.refresh()
    assert told in watch.message
    assert "someone" not in watch.message


async def test_s2_a_result_that_was_sent_in_vain_is_not_said_to_have_never_been_sent(watch: AttentionEnv) -> None:
    watch.env.backend.failures["finish"] = [SessionEnded()]
    watch.env.backend.set_state(watch.active.id, SessionState.INTERRUPTED)
    with pytest.raises(OpenObdError):
        await watch.env.service.finish(watch.active.id, ServiceResult((Result.SUCCESS,)))
    await settle()
    watch.refresh()
    assert "The result sent from this PC was not accepted." in watch.message
    assert "no result was sent" not in watch.message.lower()


async def test_a_plain_answer_leads_to_no_message(watch: AttentionEnv) -> None:
    await watch.ask(YES_NO, True)
    assert watch.message == ""
