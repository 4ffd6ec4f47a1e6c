"""Actions on tickets: starting a session from its row, showing a running session, and reasons why not."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from openobd_desktop.domain.tickets import CLOSED
from openobd_desktop.errors import TicketNotFound
from tests.core.fake_tickets import ticket
from tests.core.fakes import settle
from tests.ui.tickets.conftest import Page
from tests.ui.ui_env import button, click, usable


async def listed(shown: Page) -> None:
    await shown.env.service.refresh()
    await settle()


def why_not(shown: Page, name: str) -> str:
    return button(shown.page, name).accessibleDescription()


def icon_colour(shown: QAbstractButton) -> str:
    """Returns the colour of the most opaque pixel of a button's icon."""
    image = shown.icon().pixmap(32).toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(pixels, key=QColor.alpha).name()


async def test_a_session_is_started_from_the_row_with_one_click(shown: Page) -> None:
    await listed(shown)
    shown.select(7848095)
    click(shown.page, "Start session")
    await settle()
    assert [active.origin.ticket for active in shown.env.service.open_sessions] == ["7848095"]
    assert ("open", shown.env.service.open_sessions[0].id) in shown.env.asked


async def test_enter_on_the_row_starts_a_session(shown: Page) -> None:
    await listed(shown)
    shown.select(7848095)
    QTest.keyClick(shown.page.table, Qt.Key.Key_Return)
    await settle()
    assert len(shown.env.service.open_sessions) == 1


async def test_a_double_start_is_impossible(shown: Page) -> None:
    await listed(shown)
    gate = shown.env.gate("start 7848095")
    shown.select(7848095)
    click(shown.page, "Start session")
    await settle()
    click(shown.page, "Start session")
    QTest.keyClick(shown.page.table, Qt.Key.Key_Return)
    gate.set()
    await settle()
    assert len(shown.env.backend.sessions) == 1


async def test_without_a_list_of_sessions_the_dialog_asks(shown: Page) -> None:
    shown.env.service.status.last_contact = None
    shown.select(7848095)
    click(shown.page, "Start session")
    await settle()
    assert ("start", "7848095") in shown.env.asked


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (7848097, "The car is not connected."),
        (7848098, "This ticket is closed."),
    ],
)
async def test_a_ticket_on_which_no_session_can_be_started_says_why(shown: Page, number: int, reason: str) -> None:
    await listed(shown)
    shown.select(number)
    assert not usable(button(shown.page, "Start session"))
    assert why_not(shown, "Start session") == reason
    QTest.keyClick(shown.page.table, Qt.Key.Key_Return)
    await settle()
    assert shown.env.backend.sessions == {}


async def test_a_ticket_in_an_unknown_state_cannot_be_started_on(shown: Page) -> None:
    shown.queue.store.put([ticket(5, "on_hold")])
    shown.select(5)
    assert why_not(shown, "Start session") == "The program does not recognize the state of this ticket."


async def test_without_a_selection_the_buttons_say_what_to_select(shown: Page) -> None:
    assert why_not(shown, "Start session") == "Select one ticket."


async def test_while_a_session_runs_on_the_ticket_it_is_shown_instead(shown: Page) -> None:
    active, _ = await shown.env.open_session("7848095")
    shown.select(7848095)
    assert why_not(shown, "Start session") == "A session is running on this ticket."
    click(shown.page, "Show session")
    assert ("open", active.id) in shown.env.asked
    QTest.keyClick(shown.page.table, Qt.Key.Key_Return)
    await settle()
    assert len(shown.env.service.open_sessions) == 1


async def test_the_icon_of_the_main_button_has_the_colour_of_its_text(shown: Page) -> None:
    await shown.env.open_session("7848095")
    buttons = [button(shown.page, name) for name in ("Start session", "Show session")]
    palette = shown.page.palette()
    bright, plain = palette.color(QPalette.ColorRole.BrightText).name(), palette.buttonText().color().name()
    shown.select(7848095)
    assert [icon_colour(each) for each in buttons] == [plain, bright]
    shown.select(7848096)
    assert [icon_colour(each) for each in buttons] == [bright, plain]


async def test_the_menu_has_the_actions_of_the_row(shown: Page) -> None:
    shown.select(7848097)
    menu = shown.page.page_actions.menu()
    entries = {entry.text(): entry.isEnabled() for entry in menu.actions() if entry.text()}
    assert entries == {
        "Start session": False,
        "Show session": False,
        "Notes…": True,
        "Show in history": True,
        "Copy number": True,
        "Copy rows": True,
        "Columns": True,
    }
    assert menu.actions()[0].toolTip() == "The car is not connected."
    menu.deleteLater()


async def test_a_ticket_that_is_closed_while_the_menu_is_open_is_not_started_on(shown: Page) -> None:
    await listed(shown)
    shown.select(7848095)
    menu = shown.page.page_actions.menu()
    shown.queue.store.put([ticket(7848095, CLOSED)])
    menu.actions()[0].trigger()
    await settle()
    assert shown.env.backend.sessions == {}
    menu.deleteLater()


async def test_a_start_that_fails_is_shown_in_the_message_bar(shown: Page) -> None:
    await listed(shown)
    shown.env.backend.failures["start 7848095"] = [TicketNotFound()]
    shown.select(7848095)
    click(shown.page, "Start session")
    await settle()
    assert shown.env.context.messages.current is not None


async def test_the_rows_are_exported_with_the_time_of_creation(shown: Page, tmp_path: Path) -> None:
    shown.page.page_actions.save(str(tmp_path / "tickets.csv"))
    await settle()
    await shown.env.context.saver.aclose()
    content = (tmp_path / "tickets.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(content) == 5
    assert content[0].replace(";", ",") == ("State,Ticket,Age,Customer,Vehicle,VIN,Operator,Car,Created,UTC offset")
