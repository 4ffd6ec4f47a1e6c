"""Typed ticket numbers: vehicle, customer and any reason not to start are shown before the ticket is charged."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.domain.tickets import CANCELLED, CLOSED
from openobd_desktop.errors import PartnerApiMissing, PartnerApiUnreachable
from openobd_desktop.ui.sessions.start_offer import StartOffer
from openobd_desktop.ui.start.dialog import StartSessionDialog
from openobd_desktop.ui.start.ticket_check import TicketCheck
from tests.core.fake_tickets import GARAGE, GOLF, SINCE, offer, ticket
from tests.core.fakes import settle
from tests.ui.ui_env import UiEnv, button, click, text_of, usable

NUMBER = "7848095"


async def looked_up(window: QWidget) -> None:
    check = window.findChild(TicketCheck)
    assert check is not None
    check.ask_now()
    await settle()


@pytest.fixture
async def dialog(env: UiEnv, stage: QWidget) -> StartSessionDialog:
    """The start dialog of a login with four tickets."""
    offer(
        env.backend.partner_api,
        ticket(7848095),
        ticket(7848096, CLOSED, connected=False),
        ticket(7848097, CANCELLED, connected=False),
        ticket(7848098, connected=False),
    )
    await env.log_in()
    made = StartSessionDialog(env.context, stage, NUMBER)
    made.open()
    return made


async def test_vehicle_and_customer_are_shown_before_the_charged_click(dialog: StartSessionDialog) -> None:
    await looked_up(dialog)
    assert text_of(dialog, "startTicket") == f"{GOLF} · {GARAGE}"
    assert usable(button(dialog, "Start"))


@pytest.mark.parametrize(
    ("number", "problem"),
    [
        ("7848096", "This ticket is closed."),
        ("7848097", "This ticket was cancelled."),
        ("7848098", "The car is not connected."),
        ("7840000", "Your company has no ticket with this number."),
    ],
)
async def test_what_speaks_against_a_start_is_told_but_does_not_prevent_it(
    dialog: StartSessionDialog, number: str, problem: str
) -> None:
    field = next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == "Ticket number")
    field.setText(number)
    await looked_up(dialog)
    assert text_of(dialog, "startTicket").endswith(problem)
    assert usable(button(dialog, "Start"))


async def test_s2_a_car_that_has_been_connected_meanwhile_is_not_called_unconnected(
    qtbot: QtBot, env: UiEnv, stage: QWidget
) -> None:
    offer(env.backend.partner_api, ticket(7848098, connected=False))
    await env.log_in()
    dialog = StartSessionDialog(env.context, stage, "7848098")
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    await looked_up(dialog)
    assert text_of(dialog, "startTicket").endswith("The car is not connected.")
    env.backend.partner_api.kept = [ticket(7848098, updated_at=SINCE + timedelta(seconds=20))]
    await env.clock.advance(15)
    check = dialog.findChild(TicketCheck)
    assert check is not None
    assert check._again.isActive()
    check._again.timeout.emit()
    await settle()
    assert text_of(dialog, "startTicket") == f"{GOLF} · {GARAGE}"
    assert not check._again.isActive()


@pytest.mark.parametrize("error", [PartnerApiMissing(), PartnerApiUnreachable()], ids=repr)
async def test_a_lookup_that_fails_says_nothing(
    env: UiEnv, dialog: StartSessionDialog, error: PartnerApiUnreachable
) -> None:
    env.backend.partner_api.failures["ticket_with"] = [error]
    await looked_up(dialog)
    assert text_of(dialog, "startTicket") == ""
    assert env.context.messages.current is None


async def test_a_name_that_cannot_be_read_leaves_the_other(env: UiEnv, dialog: StartSessionDialog) -> None:
    env.backend.partner_api.failures["customer"] = [PartnerApiMissing()]
    await looked_up(dialog)
    assert text_of(dialog, "startTicket") == GOLF


async def test_the_answer_for_a_number_that_has_been_changed_is_not_shown(
    env: UiEnv, dialog: StartSessionDialog
) -> None:
    check = dialog.findChild(TicketCheck)
    assert check is not None
    check.ask_now()
    check.look_up("7840000")
    await settle()
    assert check.facts == ""


async def test_without_an_address_nothing_is_looked_up(env: UiEnv, stage: QWidget) -> None:
    await env.log_in()
    check = TicketCheck(env.context, stage)
    check.look_up(NUMBER)
    assert not check._typed.isActive()
    assert env.backend.partner_api.calls == []


async def test_the_offer_in_the_search_says_what_is_known_and_asks_if_something_speaks_against_a_start(
    env: UiEnv, dialog: StartSessionDialog, stage: QWidget
) -> None:
    strip = StartOffer(env.context, "typedOffer")
    strip.setParent(stage)
    strip.offer("7848095")
    await looked_up(strip)
    assert text_of(strip, "typedOfferFacts") == f"{GOLF} · {GARAGE} · Billed to ticket 7848095"
    strip.offer("7848098")
    await looked_up(strip)
    assert text_of(strip, "typedOfferFacts").startswith("The car is not connected.")
    strip.show()
    click(strip, "Start session on ticket 7848098")
    await settle()
    assert ("start", "7848098") in env.asked
    assert env.backend.sessions == {}
