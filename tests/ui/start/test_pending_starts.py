"""Notices and offers of the Sessions page about pending starts."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.core.sessions.start import LAST_LOOK
from openobd_desktop.domain.session import SessionState
from openobd_desktop.errors import ClaimTokenLost, NameNotFound, NoAnswer, StartUnknown
from openobd_desktop.ui.session.interrupt_dialog import InterruptDialog
from openobd_desktop.ui.start.pending_starts import PendingStartsPanel
from openobd_desktop.ui.start.resume_dialog import AdoptDialog
from openobd_desktop.ui.window.commands import SessionDialogs
from tests.core.fakes import settle
from tests.ui.ui_env import TICKET, UiEnv, button, click, flush_deleted, text_of, usable

CONNECTOR = "1b4e28ba-2fa1-41d2-883f-0016d3cca427"


@pytest.fixture
def notices(qtbot: QtBot, env: UiEnv, stage: QWidget) -> PendingStartsPanel:
    context = SessionDialogs(env.context, stage, lambda session_id: env.asked.append(("open", session_id))).context
    made = PendingStartsPanel(context, stage)
    env.service.subscribe(made.refresh)
    return made


async def lose_start(env: UiEnv, ticket: str = TICKET) -> None:
    """Starts a session whose reply is lost."""
    env.backend.hide_reply["start"] = NoAnswer("raw")
    with pytest.raises(StartUnknown):
        await env.service.start_on_ticket(ticket)


def dialog(notices: PendingStartsPanel) -> AdoptDialog:
    (found,) = [each for each in notices.window().findChildren(AdoptDialog) if each.isVisible()]
    return found


def radios(asked: AdoptDialog) -> list[QAbstractButton]:
    return [each for each in asked.findChildren(QAbstractButton) if each.accessibleName().startswith("Ticket")]


def shown_message(env: UiEnv) -> str:
    current = env.context.messages.current
    return current.what if current else ""


async def test_without_pending_starts_nothing_is_shown(notices: PendingStartsPanel) -> None:
    assert not notices.isVisible()


async def test_f02_a_start_whose_reply_was_lost_is_shown_with_the_time_until_another_one_is_safe(
    env: UiEnv, notices: PendingStartsPanel
) -> None:
    env.backend.failures[f"start {TICKET}"] = [NoAnswer("raw")]
    with pytest.raises(StartUnknown):
        await env.service.start_on_ticket(TICKET)
    await env.clock.advance(11)
    notices.refresh()
    text = text_of(notices, "pendingStarts")
    assert text.startswith(f"Ticket {TICKET}: it is not known whether a session was started")
    assert text.endswith("You can safely start again in 0:54.")
    assert not button_shown(notices, "Claim session")
    await env.clock.advance(LAST_LOOK)
    assert not notices.isVisible()
    assert shown_message(env) == f"You can start a session on ticket {TICKET} again."


def button_shown(notices: PendingStartsPanel, name: str) -> bool:
    return any(each.isVisible() for each in notices.findChildren(QAbstractButton) if each.accessibleName() == name)


async def test_f02_while_the_service_is_unreachable_no_start_is_called_safe(
    env: UiEnv, notices: PendingStartsPanel
) -> None:
    await lose_start(env)
    await env.clock.advance(3)
    env.backend.failures["list"] = [NoAnswer() for _ in range(99)]
    await env.clock.advance(LAST_LOOK)
    notices.refresh()
    assert text_of(notices, "pendingStarts").endswith("You can safely start again as soon as the service responds.")
    assert not button_shown(notices, "Claim session")
    assert shown_message(env) == ""


async def test_f02_a_connector_start_is_named_too(env: UiEnv, notices: PendingStartsPanel) -> None:
    env.backend.failures[f"start {CONNECTOR}"] = [NoAnswer("raw")]
    with pytest.raises(StartUnknown):
        await env.service.start_on_connector(CONNECTOR)
    assert text_of(notices, "pendingStarts").startswith("Connector 1b4e… (not charged): it is not known")
    await env.clock.advance(LAST_LOOK)
    assert shown_message(env) == "You can start a session on connector 1b4e… again."


async def test_f02_a_session_that_appeared_since_can_be_claimed_after_a_warning(
    env: UiEnv, notices: PendingStartsPanel
) -> None:
    await lose_start(env)
    await env.clock.advance(3)
    assert "It may be yours or a colleague's" in text_of(notices, "pendingStarts")
    click(notices, "Claim session")
    asked = dialog(notices)
    assert "may belong to a colleague" in text_of(asked, "adoptWarning")
    assert "authenticate" not in env.backend.calls
    click(asked, "Claim session")
    await settle()
    (active,) = env.service.open_sessions
    assert env.asked == [("open", active.id)]
    assert active.origin.ticket == TICKET
    assert not notices.isVisible()
    assert shown_message(env) == ""


async def test_f02_among_several_the_user_chooses(env: UiEnv, notices: PendingStartsPanel) -> None:
    await lose_start(env)
    foreign = env.backend.add().info.id
    await env.clock.advance(3)
    assert "2 new sessions have appeared" in text_of(notices, "pendingStarts")
    click(notices, "Claim session")
    asked = dialog(notices)
    assert not usable(button(asked, "Claim session"))
    assert button(asked, "Claim session").toolTip() == "Choose a session that can still be claimed."
    assert len(radios(asked)) == 2
    radios(asked)[1].click()
    click(asked, "Claim session")
    await settle()
    assert [active.id for active in env.service.open_sessions] == [foreign]


async def test_f02_a_session_claimed_by_others_meanwhile_can_no_longer_be_chosen(
    env: UiEnv, notices: PendingStartsPanel
) -> None:
    await lose_start(env)
    await env.clock.advance(3)
    click(notices, "Claim session")
    asked = dialog(notices)
    (radio,) = radios(asked)
    assert radio.isChecked()
    (held,) = env.backend.sessions.values()
    env.backend.set_state(held.info.id, SessionState.ACTIVE)
    await env.service.refresh()
    assert not radio.isEnabled()
    assert not usable(button(asked, "Claim session"))
    assert text_of(asked, "adoptState") == "These sessions can no longer be claimed."
    click(asked, "Cancel")
    flush_deleted()
    await env.service.refresh()


async def test_f04_a_claim_whose_reply_is_lost_offers_to_interrupt(env: UiEnv, notices: PendingStartsPanel) -> None:
    await lose_start(env)
    await env.clock.advance(3)
    env.backend.hide_reply["authenticate"] = NoAnswer("raw")
    click(notices, "Claim session")
    click(dialog(notices), "Claim session")
    await settle()
    assert shown_message(env) == ClaimTokenLost.what
    env.context.messages.accept_offer()
    (asked,) = notices.window().findChildren(InterruptDialog)
    assert asked.isVisible()
    assert next(iter(env.backend.sessions)) in text_of(asked, "interruptFacts")


async def test_f02_two_lost_starts_are_shown_in_one_notice(env: UiEnv, notices: PendingStartsPanel) -> None:
    await lose_start(env)
    await lose_start(env, "7848102")
    await env.clock.advance(3)
    notices.refresh()
    text = text_of(notices, "pendingStarts")
    assert f"Ticket {TICKET}:" in text
    assert "Ticket 7848102:" in text
    click(notices, "Claim session")
    assert len({radio.accessibleName() for radio in radios(dialog(notices))}) == 3


async def test_f03_a_session_started_here_that_is_not_claimed_counts_down_and_can_be_claimed(
    env: UiEnv, notices: PendingStartsPanel
) -> None:
    env.backend.failures["authenticate"] = [NameNotFound(), NameNotFound(), NameNotFound()]
    for ticket in (TICKET, "7848102"):
        with pytest.raises(NameNotFound):
            await env.service.start_on_ticket(ticket)
    await env.clock.advance(12)
    notices.refresh()
    text = text_of(notices, "unclaimedSession")
    assert text.startswith(f"Ticket {TICKET}: a session was started on this PC but has not been claimed yet.")
    assert text.endswith(
        "0:48 left to claim the session; after that, it closes automatically. 1 more session waiting to be claimed."
    )
    click(notices, "Claim session now")
    await settle()
    assert shown_message(env) == NameNotFound.what
    click(notices, "Claim session now")
    await settle()
    assert env.asked == [("open", env.service.open_sessions[0].id)]
    assert text_of(notices, "unclaimedSession").startswith("Ticket 7848102")
    await env.clock.advance(60)
    notices.refresh()
    assert not notices.isVisible()


async def test_f05_a_pending_claim_is_not_reported(env: UiEnv, notices: PendingStartsPanel) -> None:
    seen: list[bool] = []
    env.backend.on_call = lambda name: seen.append(notices.isVisible())
    await env.open_session()
    assert not any(seen)
