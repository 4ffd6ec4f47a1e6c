"""Urgent messages about session tokens: once, first, and only while they apply."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from openobd_desktop.core.session import Phase
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Result, ServiceResult
from openobd_desktop.errors import ClaimTokenLost, NoAnswer, NoFreeServer, ResultUndelivered, TokenLost
from openobd_desktop.ui.messages.board import MessageBoard, show_failure
from openobd_desktop.ui.session.alerts import SessionAlerts
from tests.core.fakes import settle
from tests.ui.ui_env import TICKET, UiEnv

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
    assert look().startswith(f"Ticket {TICKET}: the session token expires in less than a minute.")
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
    assert look().startswith(f"Ticket {TICKET}: {TokenLost.what}")
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
