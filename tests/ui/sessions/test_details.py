"""The details of the selected session."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from openobd_desktop.domain.session import Ownership, SessionState
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.sessions.details import SessionDetails
from tests.core.fakes import START
from tests.ui.entries import entry
from tests.ui.ui_env import click, text_of

ID = "1b4e28ba-2fa1-41d2-883f-0016d3cca427"


@pytest.fixture
def details(qtbot: QtBot) -> SessionDetails:
    made = SessionDetails()
    qtbot.addWidget(made)
    made.resize(320, 700)
    made.show()
    return made


def test_one_session_is_shown_in_full(details: SessionDetails) -> None:
    details.show_selection([entry(ID, ticket="7848095", mine=Ownership.STARTED, age=83 * 60.0)], START)
    assert text_of(details, "detailState") == "active"
    assert text_of(details, "detailTicket") == "7848095"
    assert text_of(details, "detailSession") == ID
    assert text_of(details, "detailMine") == "You"
    assert "2026-09-21T12:53:20Z" in text_of(details, "detailCreated")
    assert text_of(details, "detailAge").startswith("1:23 h\n")
    assert text_of(details, "detailEndpoint") == "grpc.openobd.com:443"
    assert text_of(details, "detailRawState") == "active"
    assert text_of(details, "detailListed") == "yes"


def test_a_connector_session_is_marked_as_development(details: SessionDetails) -> None:
    details.show_selection([entry(connector=ID)], START)
    assert text_of(details, "detailTicket") == f"Connector {ID}, for development (not charged)."


def test_an_unparsable_start_is_shown_unchanged(details: SessionDetails) -> None:
    details.show_selection([entry(age=None, created_text="yesterday")], START)
    assert text_of(details, "detailCreated") == "yesterday (as reported by the service; not a recognized date)"


def test_f03_the_seconds_left_to_claim_are_shown_beside_the_age(details: SessionDetails) -> None:
    details.show_selection([entry(ID, SessionState.AVAILABLE, age=12)], START, 48)
    assert text_of(details, "detailAge").endswith("Started on this PC but not claimed yet; 0:48 left to claim it.")
    details.show_selection([entry(ID, SessionState.ACTIVE, age=12)], START, 48)
    assert "claim it" not in text_of(details, "detailAge")


def test_several_selected_sessions_are_counted_and_not_shown(details: SessionDetails) -> None:
    details.show_selection([entry("a"), entry("b")], START)
    assert text_of(details, "detailHint") == "2 sessions are selected."


def test_the_id_can_be_copied(details: SessionDetails) -> None:
    details.show_selection([entry(ID)], START)
    click(details, "Copy ID")
    assert QGuiApplication.clipboard().text() == ID


def test_s12_a_copied_id_is_not_a_formula(details: SessionDetails) -> None:
    details.show_selection([entry("=1+cmd()")], START)
    click(details, "Copy ID")
    assert QGuiApplication.clipboard().text() == "'=1+cmd()"


def test_hostile_texts_are_plain_and_do_not_widen_the_window(details: SessionDetails) -> None:
    hostile = entry(state=SessionState.UNKNOWN, state_text="<b>x</b>" + "y" * 500, host="h" * 253, age=None)
    details.show_selection([hostile], START)
    assert text_of(details, "detailRawState").startswith("<b>x</b>y")
    assert details.minimumSizeHint().width() < 320
    assert details.horizontalScrollBar().maximum() == 0


def test_fields_are_side_by_side_if_there_is_room(qtbot: QtBot, details: SessionDetails) -> None:
    details.show_selection([entry(ID)], START)
    ticket, session = details.findChild(Text, "detailTicket"), details.findChild(Text, "detailVehicle")
    assert ticket is not None
    assert session is not None

    def side_by_side() -> bool:
        return ticket.mapTo(details, ticket.pos()).x() < session.mapTo(details, session.pos()).x()

    assert not side_by_side()
    details.resize(900, 200)
    qtbot.waitUntil(side_by_side)
