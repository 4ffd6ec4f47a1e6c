"""What is said aloud of tokens: once, before all else, and no longer than it is true."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from openobd_desktop.core.session.active_session import Phase
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Result, ServiceResult
from openobd_desktop.errors import ClaimTokenLost, NoAnswer, NoFreeServer, ResultUndelivered, TokenLost
from openobd_desktop.ui.messages.board import MessageBoard
from openobd_desktop.ui.messages.offers import show_failure
from openobd_desktop.ui.session.alerts import SessionAlerts
from tests.core.fakes import settle
from tests.ui.workbench import TICKET, Workbench

Look = Callable[[], str]


@pytest.fixture
def asked() -> list[str]:
    return []


@pytest.fixture
def look(workbench: Workbench, asked: list[str]) -> Look:
    """What the board shows after a look at the sessions."""
    alerts = SessionAlerts(workbench.service, workbench.desk.messages, asked.append)

    def looked() -> str:
        alerts.follow()
        current = workbench.desk.messages.current
        return current.text if current else ""

    return looked


async def test_f08_with_less_than_a_minute_left_it_is_said_once_and_before_what_can_wait(
    workbench: Workbench, look: Look
) -> None:
    _active, held = await workbench.open_session()
    workbench.desk.messages.show_error(NoAnswer())
    await workbench.cut_line(held)
    await workbench.clock.advance(239)
    assert look().startswith(NoAnswer.what)
    await workbench.clock.advance(2)
    assert look().startswith(f"Ticket {TICKET}: less than a minute left before its session token expires.")
    assert "Connection lost" in look()
    workbench.desk.messages.dismiss()
    await workbench.clock.advance(10)
    assert look().startswith(NoAnswer.what)


async def test_f08_a_new_token_takes_the_warning_back(workbench: Workbench, look: Look) -> None:
    active, held = await workbench.open_session()
    await workbench.cut_line(held)
    await workbench.clock.advance(250)
    assert look()
    await workbench.mend_line()
    assert active.keeper.left > 200
    assert look() == ""


async def test_f08_while_the_line_is_there_the_missing_token_is_named(workbench: Workbench, look: Look) -> None:
    active, _held = await workbench.open_session()
    active.keeper.receive(Secret("old"), age=250)
    assert "The token could not be renewed." in look()


async def test_f09_a_session_that_can_no_longer_be_steered_is_offered_to_be_interrupted(
    workbench: Workbench, look: Look, asked: list[str]
) -> None:
    active, held = await workbench.open_session()
    await workbench.cut_line(held)
    await workbench.clock.advance(250)
    look()
    await workbench.clock.advance(60)
    assert active.phase is Phase.LOST
    assert look().startswith(f"Ticket {TICKET}: {TokenLost.what}")
    assert workbench.desk.messages.waiting == 0
    workbench.desk.messages.take_offer()
    assert asked == [active.id]
    assert look() == ""


async def test_f09_an_interrupted_session_takes_its_message_along(workbench: Workbench, look: Look) -> None:
    active, held = await workbench.open_session()
    await workbench.cut_line(held)
    await workbench.clock.advance(310)
    assert TokenLost.what in look()
    workbench.far.failures.clear()
    await workbench.service.interrupt(active.id)
    assert look() == ""


async def test_a_session_that_is_closed_here_takes_its_message_along(workbench: Workbench, look: Look) -> None:
    active, held = await workbench.open_session()
    await workbench.cut_line(held)
    await workbench.clock.advance(310)
    assert look()
    workbench.service.dismiss(active.id)
    assert look() == ""


async def test_f18_while_a_result_waits_for_the_line_that_is_what_is_said(workbench: Workbench, look: Look) -> None:
    active, held = await workbench.open_session()
    await workbench.cut_line(held)
    finishing = workbench.scope.start(
        workbench.service.finish(active.id, ServiceResult((Result.SUCCESS,))), "finish in a test"
    )
    await workbench.clock.advance(250)
    assert active.phase is Phase.FINISHING
    assert "the result will be sent as soon as it is restored" in look()
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
    show_failure(board, error, asked.append, "id", about="Ticket 1")
    assert board.current is not None
    assert board.current.what == f"Ticket 1: {error.what}"
    assert (board.current.offer is not None) is offered
    board.take_offer()
    assert asked == (["id"] if offered else [])
