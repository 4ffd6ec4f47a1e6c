"""Starting from a number in the clipboard, from a recent ticket, and again on the same ticket."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QWidget

from openobd_desktop.domain.journal import SessionRecord
from openobd_desktop.domain.session import Ownership, SessionState
from openobd_desktop.errors import TeamSilent
from openobd_desktop.ui.start.dialog import StartSessionDialog
from openobd_desktop.ui.window.commands import SessionDialogs
from tests.core.fakes import settle
from tests.ui.ui_env import TICKET, UiEnv, button, click, is_closed, label_texts, line, text_of

Open = Callable[..., StartSessionDialog]
OTHER = "7848123"
CONNECTOR = "1b4e28ba-2fa1-41d2-883f-0016d3cca427"


@pytest.fixture(autouse=True)
def _clipboard() -> Iterator[None]:
    QGuiApplication.clipboard().clear()
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture
def show(env: UiEnv, stage: QWidget) -> Open:
    def opened(prefill: str = "") -> StartSessionDialog:
        dialog = StartSessionDialog(env.context, stage, prefill)
        dialog.open()
        return dialog

    return opened


def starts(env: UiEnv) -> list[str]:
    return [call for call in env.backend.calls if call.startswith("start")]


def recent(dialog: QWidget) -> QListWidget:
    (found,) = (each for each in dialog.findChildren(QListWidget) if each.accessibleName() == "Recent tickets")
    return found


def items(dialog: QWidget) -> list[str]:
    tickets = recent(dialog)
    return [tickets.item(row).text() for row in range(tickets.count())]


def known(env: UiEnv, ticket: str, vehicle: str = "") -> None:
    """Adds a session of this PC on ``ticket`` to the list."""
    held = env.backend.add(SessionState.FINISHED).info
    env.service.store.put(held)
    env.service.store.remember_record(SessionRecord(id=held.id, ticket=ticket, vehicle=vehicle, mine=Ownership.CLAIMED))


async def test_op3_a_ticket_in_the_clipboard_is_chosen_and_one_key_starts_it(env: UiEnv, show: Open) -> None:
    QGuiApplication.clipboard().setText(f"Ticket {OTHER}\n")
    dialog = show()
    field = line(dialog, "Ticket number")
    assert (field.text(), field.selectedText()) == (OTHER, OTHER)
    assert items(dialog) == [f"{OTHER} · from the clipboard"]
    assert "Recent tickets" in label_texts(dialog).replace("&", "")
    assert starts(env) == []
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    await settle()
    assert starts(env) == [f"start {OTHER}"]


@pytest.mark.parametrize("text", ["", "see you at 5", "7848123 and 7848124", "x" * 600, "0612345678", "no number"])
def test_op3_other_texts_in_the_clipboard_are_not_proposed(env: UiEnv, show: Open, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    dialog = show()
    assert line(dialog, "Ticket number").text() == ""
    assert items(dialog) == []
    assert recent(dialog).isHidden()
    assert "Recent tickets" not in label_texts(dialog).replace("&", "")


async def test_op3_a_given_ticket_wins_over_the_clipboard(show: Open) -> None:
    QGuiApplication.clipboard().setText(OTHER)
    assert line(show(TICKET), "Ticket number").text() == TICKET


async def test_op3_the_clipboard_is_read_only_when_the_dialog_opens(show: Open) -> None:
    dialog = show()
    QGuiApplication.clipboard().setText(OTHER)
    await settle()
    assert line(dialog, "Ticket number").text() == ""
    assert items(dialog) == []


async def test_op3_recent_tickets_are_listed_with_their_vehicles(env: UiEnv, show: Open) -> None:
    known(env, TICKET, "VW Golf VII 1.4 TSI")
    known(env, OTHER)
    known(env, TICKET, "VW Golf VII 1.4 TSI")
    dialog = show()
    assert sorted(items(dialog)) == [f"{TICKET} · VW Golf VII 1.4 TSI", OTHER]


async def test_op3_a_click_on_a_recent_ticket_fills_the_field_and_a_double_click_starts(env: UiEnv, show: Open) -> None:
    known(env, TICKET)
    dialog = show()
    tickets = recent(dialog)
    at = tickets.visualItemRect(tickets.item(0)).center()
    QTest.mouseClick(tickets.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert line(dialog, "Ticket number").text() == TICKET
    assert starts(env) == []
    QTest.mouseDClick(tickets.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    await settle()
    assert starts(env) == [f"start {TICKET}"]


async def test_op3_the_down_key_leads_from_the_field_to_the_recent_tickets(env: UiEnv, show: Open) -> None:
    known(env, TICKET)
    dialog = show()
    QTest.keyClick(line(dialog, "Ticket number"), Qt.Key.Key_Down)
    assert dialog.focusWidget() is recent(dialog)
    assert line(dialog, "Ticket number").text() == TICKET
    QTest.keyClick(recent(dialog), Qt.Key.Key_Return)
    await settle()
    assert starts(env) == [f"start {TICKET}"]


async def test_op3_on_a_ticket_with_a_session_showing_it_is_the_primary_button(env: UiEnv, show: Open) -> None:
    await env.open_session()
    dialog = show(TICKET)
    assert button(dialog, "Show session").property("kind") == "primary"
    another = button(dialog, "Start another")
    assert (another.text(), another.property("kind")) == ("Start another", "")
    line(dialog, "Ticket number").setText(OTHER)
    start = button(dialog, "Start")
    assert (start.text(), start.property("kind")) == ("Start", "primary")


@pytest.fixture
def commands(env: UiEnv, stage: QWidget) -> SessionDialogs:
    return SessionDialogs(env.context, stage, lambda session_id: env.asked.append(("open", session_id)))


def dialog_in(stage: QWidget) -> StartSessionDialog:
    (found,) = stage.findChildren(StartSessionDialog)
    return found


async def test_op3_start_again_starts_on_the_same_ticket_without_another_key(
    env: UiEnv, stage: QWidget, commands: SessionDialogs
) -> None:
    await env.log_in()
    QGuiApplication.clipboard().setText(OTHER)
    commands.start_again(TICKET)
    dialog = dialog_in(stage)
    await settle()
    assert starts(env) == [f"start {TICKET}"]
    assert is_closed(dialog)
    assert env.asked == [("open", env.service.open_sessions[0].id)]


async def test_op3_start_again_asks_if_the_ticket_already_has_a_session(
    env: UiEnv, stage: QWidget, commands: SessionDialogs
) -> None:
    await env.log_in()
    await env.open_session()
    commands.start_again(TICKET)
    dialog = dialog_in(stage)
    await settle()
    assert starts(env) == [f"start {TICKET}"]
    assert "already have a session" in text_of(dialog, "startRunning")
    click(dialog, "Start another")
    await settle()
    assert starts(env) == [f"start {TICKET}"] * 2


async def test_s2_start_again_asks_if_the_team_is_silent(env: UiEnv, stage: QWidget, commands: SessionDialogs) -> None:
    team = await env.join_team()
    env.boards.failures["any"] = TeamSilent()
    await team.sync()
    commands.start_again(TICKET)
    dialog = dialog_in(stage)
    await settle()
    assert starts(env) == []
    assert "a colleague may have a session on this ticket" in text_of(dialog, "startRunning")
    click(dialog, "Start")
    await settle()
    assert starts(env) == [f"start {TICKET}"]


async def test_s2_start_again_asks_while_there_is_no_list_of_sessions(
    env: UiEnv, stage: QWidget, commands: SessionDialogs
) -> None:
    await env.log_in()
    env.service.status.last_contact = None
    commands.start_again(TICKET)
    await settle()
    assert starts(env) == []
    assert not is_closed(dialog_in(stage))


async def test_op3_start_again_on_a_connector_needs_developer_mode(
    env: UiEnv, stage: QWidget, commands: SessionDialogs
) -> None:
    await env.log_in()
    commands.start_again("", CONNECTOR)
    assert stage.findChildren(StartSessionDialog) == []
    assert env.context.messages.current is not None
    developer = SessionDialogs(env.developer(), stage, lambda session_id: None)
    developer.start_again("", CONNECTOR)
    await settle()
    assert starts(env) == [f"start {CONNECTOR}"]
