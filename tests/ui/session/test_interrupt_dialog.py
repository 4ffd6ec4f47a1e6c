"""The interrupt dialog asks first, states what it does, and interrupts exactly one session."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from openobd_desktop.domain.functions import FunctionCall, RunState
from openobd_desktop.domain.journal import EventKind, SessionEvent
from openobd_desktop.domain.session import SessionState
from openobd_desktop.errors import NotAllowed, Unreachable
from openobd_desktop.ui.session.interrupt_dialog import InterruptDialog
from tests.core.fake_inside import FUNCTION, OUTCOME
from tests.core.fakes import START, settle
from tests.ui.ui_env import TICKET, UiEnv, button, click, is_closed, label_texts, text_of, usable

Open = Callable[[str], InterruptDialog]


@pytest.fixture
def show(env: UiEnv, stage: QWidget) -> Open:
    def opened(session_id: str) -> InterruptDialog:
        dialog = InterruptDialog(env.context, stage, session_id)
        dialog.open()
        return dialog

    return opened


async def test_it_names_ticket_state_and_age_and_what_it_does(env: UiEnv, show: Open) -> None:
    active, _ = await env.open_session()
    env.clock.elapsed += 25 * 60
    dialog = show(active.id)
    assert dialog.windowTitle() == "Interrupt session"
    assert text_of(dialog, "interruptSubject") == f"Ticket {TICKET}"
    assert "State: active. Running time: 25 min." in text_of(dialog, "interruptFacts")
    assert active.id in text_of(dialog, "interruptFacts")
    shown = label_texts(dialog)
    assert "does not report whether the work succeeded" in shown
    assert "cannot be undone" in shown
    assert "may still be charged" in shown


async def test_d23_no_costs_are_mentioned_for_a_connector(env: UiEnv, show: Open) -> None:
    env.developer()
    await env.service.start_on_connector("900101060")
    (active,) = env.service.open_sessions
    assert "may be charged" not in label_texts(show(active.id))


async def test_d23_no_costs_are_mentioned_in_the_demo(env: UiEnv, show: Open) -> None:
    await env.context.profiles.start_demo()
    active, _ = await env.open_session()
    assert "charged" not in label_texts(show(active.id))


async def test_d10_it_names_the_function_that_works_on_the_car(env: UiEnv, show: Open) -> None:
    active, _ = await env.open_session()
    dialog = show(active.id)
    assert text_of(dialog, "interruptWorking") == ""
    await active.services.functions.run(FUNCTION)
    env.clock.elapsed += 1
    dialog._show_session()
    assert "The function Read odometer is running" in text_of(dialog, "interruptWorking")
    assert "may leave a control unit only partially written" in text_of(dialog, "interruptWorking")
    env.backend.held(active.id).inside.end_context(OUTCOME)
    await settle()
    dialog._show_session()
    assert text_of(dialog, "interruptWorking") == ""


async def test_d10_it_names_a_function_that_may_still_be_working_although_it_is_no_longer_reported(
    env: UiEnv, show: Open
) -> None:
    active, _ = await env.open_session()
    await active.services.functions.run(FUNCTION)
    active.services.control_lost()
    dialog = show(active.id)
    assert "The function Read odometer may still be running" in text_of(dialog, "interruptWorking")
    assert "may leave a control unit only partially written" in text_of(dialog, "interruptWorking")


@pytest.mark.parametrize("ended", [False, True])
async def test_d10_it_names_a_function_that_an_earlier_run_left_behind_in_a_session_that_was_not_resumed(
    env: UiEnv, show: Open, ended: bool
) -> None:
    await env.log_in()
    session_id = env.backend.add(SessionState.ACTIVE).info.id
    await env.service.refresh()
    started = FunctionCall(id=FUNCTION.id, name=FUNCTION.name, at=START, state=RunState.PREPARING)
    await env.journal.add_event(session_id, SessionEvent(START, EventKind.FUNCTION_STARTED, started))
    if ended:
        over = replace(started, state=RunState.ENDED)
        await env.journal.add_event(session_id, SessionEvent(START + 9, EventKind.FUNCTION_ENDED, over))
    dialog = show(session_id)
    await settle()
    assert ("The function Read odometer may still be running" in text_of(dialog, "interruptWorking")) is not ended
    dialog._show_session()
    assert bool(text_of(dialog, "interruptWorking")) is not ended


async def test_d10_a_timeline_that_cannot_be_read_is_never_taken_for_no_function_at_work(
    env: UiEnv, show: Open
) -> None:
    await env.log_in()
    session_id = env.backend.add(SessionState.ACTIVE).info.id
    await env.service.refresh()
    env.journal.broken = True
    dialog = show(session_id)
    await settle()
    for _ in range(2):
        assert text_of(dialog, "interruptWorking") == (
            "It could not be checked whether a function is still running. If one is, ending the session now may leave "
            "a control unit only partially written. Check with the mechanic first."
        )
        dialog._show_session()


async def test_keeping_the_session_is_the_default(env: UiEnv, show: Open) -> None:
    active, _ = await env.open_session()
    dialog = show(active.id)
    keep, interrupt = button(dialog, "Keep session"), button(dialog, "Interrupt")
    assert isinstance(keep, QPushButton)
    assert isinstance(interrupt, QPushButton)
    assert keep.isDefault()
    assert not interrupt.isDefault()
    assert not interrupt.autoDefault()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    await settle()
    assert is_closed(dialog)
    assert "interrupt" not in env.backend.calls


@pytest.mark.parametrize("way", ["Escape", "Keep session"])
async def test_escape_and_keep_leave_the_session_alone(env: UiEnv, show: Open, way: str) -> None:
    active, _ = await env.open_session()
    dialog = show(active.id)
    if way == "Escape":
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        click(dialog, way)
    await settle()
    assert is_closed(dialog)
    assert "interrupt" not in env.backend.calls
    assert active.session.state is SessionState.ACTIVE


async def test_interrupt_stops_this_session_and_no_other(env: UiEnv, show: Open) -> None:
    active, _ = await env.open_session()
    other, _ = await env.open_session("7848096")
    dialog = show(active.id)
    interrupted: list[str] = []
    dialog.interrupted.connect(interrupted.append)
    click(dialog, "Interrupt")
    await settle()
    assert interrupted == [active.id]
    assert active.session.state is SessionState.INTERRUPTED
    assert other.session.state is SessionState.ACTIVE
    assert is_closed(dialog)


async def test_two_clicks_in_one_turn_are_one_call(env: UiEnv, show: Open) -> None:
    active, _ = await env.open_session()
    dialog = show(active.id)
    interrupt = button(dialog, "Interrupt")
    interrupt.click()
    interrupt.click()
    await settle()
    assert env.backend.calls.count("interrupt") == 1


async def test_it_cannot_be_closed_while_the_request_is_pending(env: UiEnv, show: Open) -> None:
    active, _ = await env.open_session()
    dialog = show(active.id)
    gate = env.gate("interrupt")
    click(dialog, "Interrupt")
    await settle()
    assert text_of(dialog, "interruptState") == "Interrupting…"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not usable(button(dialog, "Keep session"))
    gate.set()
    await settle()
    assert is_closed(dialog)


@pytest.mark.parametrize("error", [Unreachable("raw"), NotAllowed("raw")])
async def test_an_error_is_shown_inside_and_the_request_can_be_retried(
    env: UiEnv, show: Open, error: Unreachable | NotAllowed
) -> None:
    active, _ = await env.open_session()
    env.backend.failures["interrupt"] = [error] * 9
    dialog = show(active.id)
    click(dialog, "Interrupt")
    await settle()
    shown = text_of(dialog, "interruptState")
    assert error.what in shown
    assert error.advice in shown
    assert env.context.messages.current is None
    assert dialog.focusWidget() is button(dialog, "Keep session")
    env.backend.failures.clear()
    click(dialog, "Interrupt")
    await settle()
    assert is_closed(dialog)


async def test_a_session_of_others_has_a_warning(env: UiEnv, show: Open) -> None:
    foreign = env.backend.add(SessionState.ACTIVE)
    await env.service.refresh()
    dialog = show(foreign.info.id)
    assert "not started on this PC" in text_of(dialog, "interruptForeign")
    assert text_of(dialog, "interruptSubject") == "Ticket unknown"


async def test_our_own_session_has_no_warning(env: UiEnv, show: Open) -> None:
    active, _ = await env.open_session()
    dialog = show(active.id)
    assert text_of(dialog, "interruptForeign") == ""


async def test_a_connector_session_is_named_as_such(env: UiEnv, show: Open) -> None:
    active = await env.service.start_on_connector("900101060")
    await settle()
    dialog = show(active.id)
    assert text_of(dialog, "interruptSubject") == "Connector 900101060 (not charged)"


async def test_a_session_that_ends_meanwhile_cannot_be_interrupted_any_more(env: UiEnv, show: Open) -> None:
    active, _ = await env.open_session()
    dialog = show(active.id)
    env.backend.set_state(active.id, SessionState.FINISHED)
    await env.service.refresh()
    assert "State: finished" in text_of(dialog, "interruptFacts")
    assert not usable(button(dialog, "Interrupt"))
    assert button(dialog, "Interrupt").toolTip() == "The session has already ended."


async def test_an_unknown_session_is_named_by_its_id(env: UiEnv, show: Open) -> None:
    dialog = show("<b>unknown</b>\u202e")
    assert text_of(dialog, "interruptSubject") == "Session <b>unknown</b>"
