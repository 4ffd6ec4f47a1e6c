"""Starting a session: one intent is one call, and the input is never lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.domain.journal import SessionRecord
from openobd_desktop.domain.session import SessionState
from openobd_desktop.errors import (
    AlreadyInUse,
    ClaimTokenLost,
    ConnectorNotFound,
    NameNotFound,
    NoAnswer,
    OpenObdError,
    TeamSilent,
    TicketNotFound,
)
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.session.interrupt_dialog import InterruptDialog
from openobd_desktop.ui.start.dialog import StartSessionDialog
from openobd_desktop.ui.start.target import StartTarget
from tests.core.fakes import settle
from tests.ui.ui_env import (
    TICKET,
    UiEnv,
    button,
    click,
    flush_deleted,
    is_closed,
    label_texts,
    line,
    shows,
    text_of,
    usable,
)

Open = Callable[..., StartSessionDialog]
CONNECTOR = "1b4e28ba-2fa1-41d2-883f-0016d3cca427"


@pytest.fixture
def show(env: UiEnv, stage: QWidget) -> Open:
    """Opens the dialog over a window, as the program does."""

    def opened(prefill: str = "") -> StartSessionDialog:
        dialog = StartSessionDialog(env.context, stage, prefill)
        dialog.open()
        return dialog

    return opened


def starts(env: UiEnv) -> list[str]:
    return [call for call in env.backend.calls if call.startswith("start")]


def seconds(dialog: StartSessionDialog) -> QTimer:
    timer = dialog.findChild(QTimer)
    assert timer is not None
    assert timer.isActive()
    return timer


async def test_it_has_the_contract_names(show: Open) -> None:
    dialog = show()
    assert dialog.windowTitle() == "Start session"
    assert line(dialog, "Ticket number").isVisible()
    assert usable(button(dialog, "Start"))
    assert usable(button(dialog, "Cancel"))
    assert not line(dialog, "Connector").isVisible()


async def test_a_typed_ticket_is_started_and_claimed_and_the_dialog_closes(
    env: UiEnv, show: Open, qtbot: QtBot
) -> None:
    dialog = show()
    started: list[str] = []
    dialog.started.connect(started.append)
    QTest.keyClicks(line(dialog, "Ticket number"), TICKET)
    click(dialog, "Start")
    await settle()
    assert [active.id for active in env.service.open_sessions] == started
    assert starts(env) == [f"start {TICKET}"]
    assert is_closed(dialog)


async def test_in_the_demo_its_tickets_are_proposed(env: UiEnv, show: Open) -> None:
    assert not shows(show(), "startDemo")
    await env.context.profiles.start_demo()
    dialog = show()
    assert shows(dialog, "startDemo")
    assert text_of(dialog, "startDemo") == f"Demo tickets: {TICKET}."


async def test_enter_in_the_field_starts_too(env: UiEnv, show: Open) -> None:
    dialog = show()
    field = line(dialog, "Ticket number")
    QTest.keyClicks(field, TICKET)
    QTest.keyClick(field, Qt.Key.Key_Return)
    await settle()
    assert starts(env) == [f"start {TICKET}"]


async def test_f01_two_clicks_and_an_enter_in_one_turn_are_one_call(env: UiEnv, show: Open) -> None:
    dialog = show(TICKET)
    start = button(dialog, "Start")
    gate = env.gate(f"start {TICKET}")
    start.click()
    start.click()
    QTest.keyClick(line(dialog, "Ticket number"), Qt.Key.Key_Return)
    await settle()
    gate.set()
    await settle()
    assert starts(env) == [f"start {TICKET}"]
    assert len(env.service.open_sessions) == 1


async def test_a_prefilled_ticket_is_only_a_proposal(env: UiEnv, show: Open) -> None:
    dialog = show(TICKET)
    await settle()
    assert line(dialog, "Ticket number").text() == TICKET
    assert line(dialog, "Ticket number").selectedText() == TICKET
    assert starts(env) == []


async def test_a_pasted_link_is_understood_and_its_number_shown(show: Open) -> None:
    dialog = show()
    line(dialog, "Ticket number").setText("https://partner.jifeline.com/portal/ticket/7848095?tab=2")
    assert text_of(dialog, "ticketHint") == "Billed to ticket 7848095."


@pytest.mark.parametrize("pasted", ["Ticket 7.848.095", "784\u200b8095\ufeff", "7 848 095"])
async def test_d16_a_pasted_ticket_is_shown_as_understood(show: Open, pasted: str) -> None:
    dialog = show()
    line(dialog, "Ticket number").setText(pasted)
    assert text_of(dialog, "ticketHint") == "Billed to ticket 7848095."


async def test_d16_two_numbers_are_reported(env: UiEnv, show: Open) -> None:
    dialog = show()
    line(dialog, "Ticket number").setText("7848095 7848096")
    click(dialog, "Start")
    assert text_of(dialog, "ticketHint").startswith("The text contains more than one number: 7848095 and 7848096.")
    assert starts(env) == []


async def test_before_the_first_attempt_a_mistake_is_not_highlighted(show: Open) -> None:
    dialog = show()
    field = line(dialog, "Ticket number")
    field.setText("abc")
    assert field.property("wrong") is False
    click(dialog, "Start")
    assert field.property("wrong") is True
    assert "only digits" in text_of(dialog, "ticketHint")
    field.setText(TICKET)
    assert field.property("wrong") is False


@pytest.mark.parametrize("text", ["", "abc", "0", "99999999999"])
async def test_an_invalid_ticket_is_never_sent(env: UiEnv, show: Open, text: str) -> None:
    dialog = show(text)
    click(dialog, "Start")
    await settle()
    assert starts(env) == []
    assert dialog.isVisible()
    assert dialog.focusWidget() is line(dialog, "Ticket number")


async def test_during_a_start_the_seconds_are_shown_and_the_name_stays(env: UiEnv, show: Open, qtbot: QtBot) -> None:
    dialog = show(TICKET)
    gate = env.gate(f"start {TICKET}")
    start = button(dialog, "Start")
    click(dialog, "Start")
    assert start.text() == "Starting… (0 s)"
    seconds(dialog).timeout.emit()
    assert start.text() == "Starting… (1 s)"
    assert start.accessibleName() == "Start"
    gate.set()
    await settle()


async def test_it_cannot_be_closed_while_a_start_is_pending(env: UiEnv, show: Open) -> None:
    dialog = show(TICKET)
    gate = env.gate(f"start {TICKET}")
    click(dialog, "Start")
    await settle()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    dialog.close()
    assert dialog.isVisible()
    assert not usable(button(dialog, "Cancel"))
    assert "cannot be withdrawn" in button(dialog, "Cancel").toolTip()
    gate.set()
    await settle()
    assert is_closed(dialog)


@pytest.mark.parametrize("way", ["Escape", "Cancel"])
async def test_f01_until_the_start_is_sent_it_can_be_cancelled_and_then_nothing_is_sent(
    env: UiEnv, show: Open, way: str
) -> None:
    dialog = show(TICKET)
    gate = env.gate("list")
    click(dialog, "Start")
    await settle()
    assert button(dialog, "Start").text().startswith("Starting…")
    assert usable(button(dialog, "Cancel"))
    # The answer arrives at the moment in which the user cancels.
    gate.set()
    if way == "Escape":
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        click(dialog, "Cancel")
    await settle()
    assert is_closed(dialog)
    assert f"start {TICKET}" not in env.backend.calls
    assert env.service.starts.pending == ()
    env.backend.gates.clear()
    await env.service.start_on_ticket(TICKET)


@pytest.mark.parametrize("way", ["Escape", "Cancel"])
async def test_escape_and_cancel_close_it_and_send_nothing(env: UiEnv, show: Open, way: str) -> None:
    dialog = show(TICKET)
    if way == "Escape":
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        click(dialog, "Cancel")
    await settle()
    assert is_closed(dialog)
    assert starts(env) == []


@pytest.mark.parametrize("error", [TicketNotFound("raw"), AlreadyInUse("raw"), NameNotFound("raw")])
async def test_a_refusal_is_shown_in_the_dialog_and_the_number_stays(
    env: UiEnv, show: Open, error: OpenObdError
) -> None:
    env.backend.failures[f"start {TICKET}"] = [error]
    dialog = show(TICKET)
    click(dialog, "Start")
    await settle()
    message = text_of(dialog, "startState")
    assert error.what in message
    assert error.meaning in message
    assert error.advice in message
    assert line(dialog, "Ticket number").text() == TICKET
    assert usable(button(dialog, "Start"))
    assert env.context.messages.current is None


async def test_raw_details_fold_out_as_plain_text(env: UiEnv, show: Open) -> None:
    env.backend.failures[f"start {TICKET}"] = [TicketNotFound("FAILED_PRECONDITION: <b>no ticket</b>")]
    dialog = show(TICKET)
    click(dialog, "Start")
    await settle()
    details = text_of(dialog, "startStateDetails")
    assert details == "TicketNotFound: FAILED_PRECONDITION: <b>no ticket</b>"
    assert not shows(dialog, "startStateDetails")
    click(dialog, "More")
    assert shows(dialog, "startStateDetails")


async def lose_start(env: UiEnv, dialog: StartSessionDialog) -> None:
    env.backend.failures[f"start {TICKET}"] = [NoAnswer("raw")]
    click(dialog, "Start")
    await settle()


async def test_f02_a_lost_reply_is_shown_with_the_seconds_until_another_start_is_safe(env: UiEnv, show: Open) -> None:
    dialog = show(TICKET)
    await lose_start(env, dialog)
    assert "it is not known whether a session was started" in text_of(dialog, "startState")
    assert "even after you close this window" in text_of(dialog, "startState")
    assert "NoAnswer" not in text_of(dialog, "startState")
    assert text_of(dialog, "startStateDetails") == "StartUnknown: raw"
    assert not usable(button(dialog, "Start"))
    await env.clock.advance(11)
    seconds(dialog).timeout.emit()
    assert "You can safely start again in 0:54." in text_of(dialog, "startState")
    assert button(dialog, "Start").toolTip() == "You can safely start again in 0:54."
    QTest.keyClick(line(dialog, "Ticket number"), Qt.Key.Key_Return)
    await settle()
    assert starts(env) == [f"start {TICKET}"]


async def test_f02_once_it_is_resolved_another_start_is_allowed(env: UiEnv, show: Open) -> None:
    dialog = show(TICKET)
    await lose_start(env, dialog)
    await env.clock.advance(65)
    assert text_of(dialog, "startState") == f"You can start a session on ticket {TICKET} again."
    assert text_of(dialog, "startStateDetails") == ""
    click(dialog, "Start")
    await settle()
    assert len(env.service.open_sessions) == 1


async def test_f02_a_lost_start_can_be_closed_and_is_shown_again_when_the_ticket_is_typed(
    env: UiEnv, show: Open
) -> None:
    first = show(TICKET)
    await lose_start(env, first)
    QTest.keyClick(first, Qt.Key.Key_Escape)
    assert is_closed(first)
    dialog = show("7848102")
    assert usable(button(dialog, "Start"))
    line(dialog, "Ticket number").setText(TICKET)
    assert "You can safely start again in 1:05." in text_of(dialog, "startState")
    assert not usable(button(dialog, "Start"))
    line(dialog, "Ticket number").setText("7848102")
    assert text_of(dialog, "startState") == ""
    assert usable(button(dialog, "Start"))


async def test_f02_a_candidate_claimed_in_the_window_ends_the_waiting(env: UiEnv, show: Open) -> None:
    dialog = show(TICKET)
    env.backend.hide_reply["start"] = NoAnswer("raw")
    click(dialog, "Start")
    await env.clock.advance(3)
    assert "A new session has appeared since" in text_of(dialog, "startState")
    (pending,) = env.service.starts.pending
    await env.service.adopt(pending, pending.candidates[0])
    assert text_of(dialog, "startState") == ""
    assert "already have a session" in text_of(dialog, "startRunning")


async def test_f04_a_session_whose_token_was_lost_can_be_interrupted_from_here(env: UiEnv, show: Open) -> None:
    env.backend.hide_reply["authenticate"] = NoAnswer("raw")
    dialog = show(TICKET)
    click(dialog, "Start")
    await settle()
    assert ClaimTokenLost.what in text_of(dialog, "startState")
    click(dialog, "Interrupt")
    asked = dialog.findChild(InterruptDialog)
    assert asked is not None
    click(asked, "Interrupt")
    await settle()
    assert env.backend.calls.count("interrupt") == 1
    assert text_of(dialog, "startState") == ""
    click(dialog, "Start")
    await settle()
    assert len(env.service.open_sessions) == 1


async def test_an_existing_session_on_the_ticket_is_mentioned_and_enter_shows_it(env: UiEnv, show: Open) -> None:
    active, _ = await env.open_session()
    dialog = show()
    shown: list[str] = []
    dialog.show_requested.connect(shown.append)
    line(dialog, "Ticket number").setText(TICKET)
    assert "already have a session" in text_of(dialog, "startRunning")
    QTest.keyClick(line(dialog, "Ticket number"), Qt.Key.Key_Return)
    assert shown == [active.id]
    assert starts(env) == [f"start {TICKET}"]


async def test_the_session_of_a_ticket_is_shown_on_a_click(env: UiEnv, show: Open) -> None:
    active, _ = await env.open_session()
    dialog = show(TICKET)
    shown: list[str] = []
    dialog.show_requested.connect(shown.append)
    click(dialog, "Show session")
    assert shown == [active.id]
    assert is_closed(dialog)
    assert env.backend.calls.count(f"start {TICKET}") == 1


async def test_the_warning_is_cleared_when_that_session_ends(env: UiEnv, show: Open) -> None:
    active, _ = await env.open_session()
    dialog = show(TICKET)
    await env.service.interrupt(active.id)
    assert text_of(dialog, "startRunning") == ""
    assert not shows(dialog, "startRunning")
    assert env.service.store.running_on(TICKET) is None


async def test_d12_the_focus_does_not_move_to_start_when_the_session_to_show_has_ended(env: UiEnv, show: Open) -> None:
    active, _ = await env.open_session()
    dialog = show(TICKET)
    button(dialog, "Show session").setFocus()
    await env.service.interrupt(active.id)
    assert dialog.focusWidget() is line(dialog, "Ticket number")


async def test_a_connector_is_offered_to_developers_only_and_described_as_free(env: UiEnv, show: Open) -> None:
    env.developer()
    dialog = show()
    field = line(dialog, "Connector")
    assert field.isVisible()
    field.setText(CONNECTOR)
    assert "Not charged" in text_of(dialog, "connectorHint")
    assert button(dialog, "On a connector, for development (not chargeable)").isChecked()
    click(dialog, "Start")
    await settle()
    assert starts(env) == [f"start {CONNECTOR}"]
    assert env.service.open_sessions[0].origin.connector == CONNECTOR


async def test_typing_a_ticket_after_a_connector_chooses_the_ticket_again(env: UiEnv, show: Open) -> None:
    env.developer()
    dialog = show()
    line(dialog, "Connector").setText(CONNECTOR)
    line(dialog, "Ticket number").setText(TICKET)
    click(dialog, "Start")
    await settle()
    assert starts(env) == [f"start {TICKET}"]


async def test_an_invalid_connector_is_reported_and_not_sent(env: UiEnv, show: Open) -> None:
    env.developer()
    dialog = show()
    line(dialog, "Connector").setText("not one")
    click(dialog, "Start")
    await settle()
    assert "not a valid connector" in text_of(dialog, "connectorHint")
    assert starts(env) == []


async def test_closing_it_leaves_no_listener_behind(env: UiEnv, show: Open) -> None:
    dialog = show(TICKET)
    dialog.reject()
    flush_deleted()
    env.backend.add(SessionState.ACTIVE)
    await env.service.refresh()
    assert len(env.service.store.entries) == 1


async def test_a_session_started_but_not_claimed_is_shown_with_its_ticket(env: UiEnv, show: Open) -> None:
    env.backend.failures["authenticate"] = [NameNotFound("raw")]
    dialog = show(TICKET)
    click(dialog, "Start")
    await settle()
    assert "already have a session" in text_of(dialog, "startRunning")
    assert NameNotFound().what in text_of(dialog, "startState")


async def test_the_cursor_is_in_the_field_and_tab_leads_to_the_buttons(show: Open) -> None:
    dialog = show()
    field = line(dialog, "Ticket number")
    assert dialog.focusWidget() is field
    reached = []
    for _ in range(3):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        reached.append(dialog.focusWidget().accessibleName())
    assert reached == ["Cancel", "Start", "Ticket number"]


def test_fields_have_their_labels_as_buddies(qtbot: QtBot) -> None:
    target = StartTarget(developer=True)
    qtbot.addWidget(target)
    buddies = {label.text(): label.buddy() for label in target.findChildren(Text) if label.buddy() is not None}
    assert set(buddies) == {"Ticket number", "Connector"}
    assert all(isinstance(buddy, QLineEdit) for buddy in buddies.values())


async def test_s2_an_unreachable_team_is_not_mistaken_for_one_without_sessions(env: UiEnv, show: Open) -> None:
    team = await env.join_team()
    dialog = show(TICKET)
    assert not shows(dialog, "startRunning")
    env.boards.failures["any"] = TeamSilent()
    await team.sync()
    assert text_of(dialog, "startRunning").startswith("The team database did not respond, so a colleague may have")
    assert usable(button(dialog, "Start"))
    env.boards.failures.clear()
    await team.sync()
    assert not shows(dialog, "startRunning")


async def test_s2_a_colleague_who_was_faster_is_shown_before_anything_is_charged(env: UiEnv, show: Open) -> None:
    dialog = show(TICKET)
    await env.clock.advance(30)
    held = env.backend.add(SessionState.ACTIVE)
    env.service.store.merge_team_news([SessionRecord(id=held.info.id, ticket=TICKET, who="Anna (PC-12)")])
    assert not shows(dialog, "startRunning")
    click(dialog, "Start")
    await settle()
    assert [call for call in env.backend.calls if call.startswith("start")] == []
    assert "Anna (PC-12) already has a session" in text_of(dialog, "startRunning")
    assert text_of(dialog, "startState").startswith("A session on this ticket has just appeared.")
    click(dialog, "Start another")
    await settle()
    assert [call for call in env.backend.calls if call.startswith("start")] == [f"start {TICKET}"]


async def test_d23_no_billing_is_mentioned_once_the_ticket_was_refused(env: UiEnv, show: Open) -> None:
    dialog = show()
    line(dialog, "Ticket number").setText("7848123")
    assert text_of(dialog, "ticketHint") == "Billed to ticket 7848123."
    dialog._fail(TicketNotFound("raw"))
    assert text_of(dialog, "ticketHint") == "", "the field says it already"
    line(dialog, "Ticket number").setText("https://partner.jifeline.com/portal/ticket/7848124")
    dialog._fail(TicketNotFound("raw"))
    assert text_of(dialog, "ticketHint") == "Ticket 7848124"
    line(dialog, "Ticket number").setText("7848124")
    assert text_of(dialog, "ticketHint") == "Billed to ticket 7848124."


def test_d23_no_billing_is_mentioned_in_the_demo(qtbot: QtBot) -> None:
    target = StartTarget(developer=False, prefill="7848123", demo=True)
    qtbot.addWidget(target)
    assert text_of(target, "ticketHint") == "Ticket 7848123"
    line(target, "Ticket number").clear()
    assert text_of(target, "ticketHint") == ""


async def test_d23_no_costs_are_mentioned_in_the_demo(env: UiEnv, show: Open) -> None:
    env.developer()
    await env.context.profiles.start_demo()
    await env.open_session()
    dialog = show(TICKET)
    assert text_of(dialog, "startRunning") == "You already have a session on this ticket: active."
    button(dialog, "On a connector, for development").click()
    line(dialog, "Connector").setText(CONNECTOR)
    assert text_of(dialog, "connectorHint") == "For development only, not for customer work."
    names = [each.text() for each in dialog.findChildren(QAbstractButton)]
    assert "charge" not in "\n".join([label_texts(dialog), *names])


@pytest.mark.parametrize("refusal", [TicketNotFound, ConnectorNotFound])
def test_d23_a_refused_start_mentions_no_costs(refusal: type[OpenObdError]) -> None:
    assert refusal.meaning == "No session was started."
