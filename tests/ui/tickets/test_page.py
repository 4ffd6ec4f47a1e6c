"""Tickets page: what it shows, how it is filtered and searched, and what it says if there is nothing to show."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from openobd_desktop.core.profiles.ticket_operator import chosen_operator
from openobd_desktop.core.tickets.selected_ticket import SETTLE
from openobd_desktop.domain.tickets import CANCELLED, PENDING, Operator, TicketEvent
from openobd_desktop.errors import (
    OpenObdError,
    PartnerApiBusy,
    PartnerApiMissing,
    PartnerApiRefused,
    PartnerApiUnreachable,
    PartnerApiUnreadable,
)
from openobd_desktop.ui.tables.sliced_table_model import AT_ONCE
from openobd_desktop.ui.tickets.columns import CUSTOMER, OPERATOR, VEHICLE, VIN
from openobd_desktop.ui.tickets.filter import TicketFilter, TicketFilterBar
from openobd_desktop.ui.widgets.fields import LineField
from tests.core.fake_tickets import GARAGE, GOLF, FakeTickets, measure, ticket
from tests.core.fakes import settle
from tests.ui.past import until
from tests.ui.tickets.conftest import TICKETS, Page, shown_page
from tests.ui.ui_env import UiEnv, button, click, text_of, usable

HEADERS = ["State", "Ticket", "Age", "Customer", "Vehicle", "VIN", "Operator", "Car"]


async def test_a_ticket_is_shown_with_all_that_is_known(shown: Page) -> None:
    model = shown.page.table.model()
    titles = [str(model.headerData(column, Qt.Orientation.Horizontal)) for column in range(model.columnCount())]
    assert titles == HEADERS
    shown.page.show_names_now()
    await settle()
    assert ["in progress", "7848096", "46 min", GARAGE, GOLF, "WVWZZZ1KZAW000123", "Anna de Vries", "connected"] in (
        shown.rows
    )


async def test_whether_the_car_is_connected_is_said_in_words(shown: Page) -> None:
    assert {row[1]: row[-1] for row in shown.rows} == {
        "7848095": "connected",
        "7848096": "connected",
        "7848097": "not connected",
        "7848098": "not connected",
    }


async def test_the_newest_open_tickets_come_first_and_those_that_are_over_last(shown: Page) -> None:
    shown.api.kept.append(ticket(7848100))
    await shown.env.clock.advance(15)
    assert shown.numbers[0] == "7848100"
    assert shown.numbers[-1] == "7848098"


@pytest.mark.parametrize(
    ("name", "numbers"),
    [
        ("Waiting", {"7848095", "7848097"}),
        ("In progress", {"7848096"}),
        ("Closed", {"7848098"}),
        ("All", {"7848095", "7848096", "7848097", "7848098"}),
    ],
)
async def test_filters_show_their_tickets_and_counts(shown: Page, name: str, numbers: set[str]) -> None:
    click(shown.page, name)
    assert set(shown.numbers) == numbers
    assert button(shown.page, name).text() == f"{name} {len(numbers)}"


async def test_mine_asks_once_who_the_user_is_and_keeps_it(shown: Page) -> None:
    click(shown.page, "Mine")
    await settle()
    assert text_of(shown.page, "ticketsEmptyTitle") == "Who are you?"
    box = shown.page.findChild(QComboBox, "ticketOperator")
    assert box is not None
    assert [box.itemText(place) for place in range(box.count())] == ["Choose your name", "Anna de Vries", "Ben Bakker"]
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert shown.numbers == ["7848096"]
    assert button(shown.page, "Mine").text() == "Mine 1"
    assert chosen_operator(shown.env.context.profiles) == "o1"


async def test_a_name_that_is_cut_in_its_field_can_be_read_in_the_tip(shown: Page) -> None:
    box = shown.page.findChild(QComboBox, "ticketOperator")
    assert box is not None
    long = Operator("o3", "Maximiliane Freifrau von Hohenstein-Waldburg")
    shown.page._operator.show_operators((long,), "o3")
    assert long.name in box.toolTip()


async def test_the_buttons_are_below_the_name_if_there_is_no_room_beside_it(shown: Page) -> None:
    click(shown.page, "Mine")
    box, refresh = shown.page.findChild(QComboBox, "ticketOperator"), button(shown.page, "Refresh")
    assert box is not None
    for width, is_below in ((1200, False), (shown.page.minimumSizeHint().width(), True)):
        shown.page.resize(width, 500)
        layout = shown.page.layout()
        assert layout is not None
        layout.activate()
        assert (refresh.y() > box.mapTo(shown.page, box.rect().bottomLeft()).y()) is is_below


async def test_a_search_finds_names_numbers_and_vins(shown: Page) -> None:
    shown.page.show_names_now()
    await settle()
    search = next(each for each in shown.page.findChildren(LineField) if each.accessibleName() == "Search")
    for text, expected in (("jansen", 4), ("golf 7848096", 1), ("wvwzzz1k", 4), ("anna", 1), ("nothing", 0)):
        search.setText(text)
        assert len(shown.numbers) == expected, text
    assert text_of(shown.page, "ticketsEmptyTitle") == "No matching tickets"
    click(shown.page, "Show all")
    assert len(shown.numbers) == 4


async def test_a_ticket_created_while_the_page_is_open_is_on_it_at_once(shown: Page) -> None:
    shown.api.kept.append(ticket(7848111))
    shown.api.opened[-1].arriving.put_nowait(TicketEvent("e1", "tickets.ticket.created", "id-7848111", 7848111))
    await settle()
    assert "7848111" in shown.numbers


async def test_a_selected_ticket_stays_selected_while_the_list_changes(shown: Page) -> None:
    shown.select(7848096)
    shown.api.kept.append(ticket(7848111))
    await shown.env.clock.advance(15)
    selected = shown.page.chosen_ticket
    assert selected is not None
    assert selected.number == 7848096


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (PartnerApiRefused(), "The Partner API does not accept this login."),
        (PartnerApiMissing(), "The Partner API does not have this information."),
        (PartnerApiUnreachable(), "The Partner API is not responding."),
        (PartnerApiUnreadable(), "The response from the Partner API could not be read."),
        (PartnerApiBusy(), "The Partner API has received too many requests."),
    ],
    ids=lambda each: type(each).__name__ if isinstance(each, OpenObdError) else "",
)
async def test_an_error_is_one_sentence_in_the_pages_own_place(
    env: UiEnv, qtbot: QtBot, error: OpenObdError, said: str
) -> None:
    env.backend.partner_api.failures["tickets"] = [error]
    async with shown_page(env, qtbot, *TICKETS) as shown:
        assert text_of(shown.page, "ticketsState").startswith(said)
        assert text_of(shown.page, "ticketsEmptyTitle") == "The tickets cannot be shown"
        assert env.context.messages.current is None
        click(shown.page, "Refresh")
        await settle()
        assert len(shown.numbers) == 4


async def test_rows_stay_when_a_later_round_fails(shown: Page) -> None:
    shown.api.failures["tickets"] = [PartnerApiUnreachable()]
    await shown.env.clock.advance(15)
    assert len(shown.numbers) == 4
    assert text_of(shown.page, "ticketsState").startswith("The Partner API is not responding.")


async def test_a_profile_without_an_address_says_so(env: UiEnv, qtbot: QtBot) -> None:
    async with shown_page(env, qtbot) as shown:
        assert text_of(shown.page, "ticketsState").startswith("This profile has no address for the Partner API.")
        assert not usable(button(shown.page, "Refresh"))
        assert shown.api.calls == []


async def test_an_empty_list_says_so(env: UiEnv, qtbot: QtBot) -> None:
    env.backend.partner_api.is_offered = True
    async with shown_page(env, qtbot) as shown:
        assert text_of(shown.page, "ticketsEmptyTitle") == "No tickets"
        assert text_of(shown.page, "ticketsState") == ""


async def test_entries_that_cannot_be_read_are_counted(env: UiEnv, qtbot: QtBot) -> None:
    env.backend.partner_api.unreadable = 3
    async with shown_page(env, qtbot, *TICKETS) as shown:
        assert "could not be read" in text_of(shown.page, "ticketsState")
        assert len(shown.numbers) == 4


async def test_d5_a_list_of_which_nothing_can_be_read_is_not_called_empty(env: UiEnv, qtbot: QtBot) -> None:
    env.backend.partner_api.is_offered = True
    env.backend.partner_api.unreadable = 3
    async with shown_page(env, qtbot) as shown:
        assert text_of(shown.page, "ticketsEmptyTitle") == "The tickets cannot be shown"
        assert "could not be read" in text_of(shown.page, "ticketsEmptyText")


async def test_names_that_the_service_does_not_offer_hide_their_column_alone(env: UiEnv, qtbot: QtBot) -> None:
    env.backend.partner_api.failures["customer"] = [PartnerApiMissing()]
    async with shown_page(env, qtbot, *TICKETS) as shown:
        table = shown.page.table
        assert table.isColumnHidden(CUSTOMER)
        assert table.why_hidden(CUSTOMER) == "not offered by the service"
        assert not table.isColumnHidden(VEHICLE)
        assert shown.rows[0][3] == GOLF


async def test_empty_columns_fold_away(env: UiEnv, qtbot: QtBot) -> None:
    bare = [replace(ticket(number), vin="", operator_id="") for number in (1, 2)]
    async with shown_page(env, qtbot, *bare) as shown:
        table = shown.page.table
        assert [column for column in range(8) if table.isColumnHidden(column)] == [VIN, OPERATOR]


async def test_in_a_small_window_state_ticket_and_car_remain(env: UiEnv, qtbot: QtBot) -> None:
    async with shown_page(env, qtbot, *TICKETS, width=640) as shown:
        assert not any(shown.page.table.isColumnHidden(column) for column in (0, 1, 7))
        assert shown.page.table.horizontalScrollBar().maximum() == 0


async def test_an_unknown_state_is_shown_as_it_is(env: UiEnv, qtbot: QtBot) -> None:
    async with shown_page(env, qtbot, ticket(1, "on_hold"), ticket(2, CANCELLED), ticket(3, PENDING)) as shown:
        assert {row[1]: row[0] for row in shown.rows} == {"1": "on_hold", "2": "cancelled", "3": "waiting"}


async def test_enter_in_the_search_leads_to_the_rows(shown: Page) -> None:
    search = shown.page.focus_start
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert shown.page.chosen_ticket is not None


async def test_enter_right_after_the_last_digit_selects_the_ticket_that_was_typed_in_a_long_list(
    env: UiEnv, qtbot: QtBot
) -> None:
    async with shown_page(env, qtbot, *(ticket(7_000_000 + number) for number in range(AT_ONCE + 500))) as shown:
        search = shown.page.findChild(LineField)
        assert search is not None
        await until(lambda: len(shown.numbers) == AT_ONCE + 500)
        search.setText("7001234")
        QTest.keyClick(search, Qt.Key.Key_Return)
        assert shown.page.chosen_ticket is None or shown.page.chosen_ticket.number == 7001234
        await until(lambda: shown.numbers == ["7001234"])
        QTest.keyClick(search, Qt.Key.Key_Return)
        assert shown.page.chosen_ticket is not None
        assert shown.page.chosen_ticket.number == 7001234


async def test_copied_rows_contain_everything_including_hidden_columns(shown: Page, qtbot: QtBot) -> None:
    from PySide6.QtGui import QGuiApplication

    shown.page.show_names_now()
    await settle()
    shown.select(7848096)
    shown.page.table.copy()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(
        f"in progress\t7848096\t46 min\t{GARAGE}\t{GOLF}\tWVWZZZ1KZAW000123\tAnna de Vries\tconnected"
    )


async def test_the_names_of_another_login_are_not_shown(shown: Page) -> None:
    shown.page.show_names_now()
    await settle()
    await shown.env.context.profiles.sign_out()
    await settle()
    assert shown.numbers == []


async def test_nothing_is_asked_while_the_page_is_hidden(shown: Page) -> None:
    shown.page.hide()
    before = shown.api.calls.count("tickets")
    await shown.env.clock.advance(120)
    assert shown.api.calls.count("tickets") == before


READ = (
    ticket(7848095, connector_id="k1"),
    ticket(7848096, connector_id="k2"),
    ticket(7848097, connector_id="k3", connected=False),
    ticket(7848098),
)


@pytest.fixture
async def read(env: UiEnv, qtbot: QtBot) -> AsyncIterator[Page]:
    """The page with tickets whose connectors report readings."""
    async with shown_page(env, qtbot, *READ) as page:
        yield page


def reading(shown: Page) -> str:
    return text_of(shown.page, "ticketReading")


async def test_voltage_and_round_trip_time_of_the_selected_ticket_are_shown_while_it_is_selected(read: Page) -> None:
    assert reading(read) == "Select one ticket to see the battery voltage of its car here."
    read.select(7848095)
    await read.env.clock.advance(SETTLE)
    assert reading(read) == "Ticket 7848095: no reading from the connector yet"
    await measure(read.api, read.env.clock, 12.6, 23, "k1")
    assert reading(read) == "Ticket 7848095: battery 12.6 V · connector 23 ms"
    read.select(7848096)
    assert reading(read) == "Ticket 7848096: no reading from the connector yet"
    await read.env.clock.advance(SETTLE)
    assert read.api.opened[-1].followed == {"k2"}


async def test_nothing_is_followed_once_the_page_is_left_and_again_when_it_is_shown(read: Page) -> None:
    read.select(7848095)
    await read.env.clock.advance(SETTLE)
    assert read.api.opened[-1].followed == {"k1"}
    read.page.hide()
    await read.env.clock.advance(1)
    assert read.api.opened[-1].followed == set()
    read.page.show()
    await read.env.clock.advance(SETTLE)
    assert read.api.opened[-1].followed == {"k1"}


@pytest.mark.parametrize(
    ("number", "what"), [(7848097, "the car is not connected"), (7848098, "its connector is not known")]
)
async def test_a_ticket_without_readings_says_why(read: Page, number: int, what: str) -> None:
    read.select(number)
    await read.env.clock.advance(SETTLE)
    assert reading(read) == f"Ticket {number}: {what}"
    assert read.api.opened[-1].followed == set()


async def test_a_low_voltage_is_said_in_words_and_an_old_one_with_its_age(read: Page) -> None:
    read.select(7848095)
    await measure(read.api, read.env.clock, 11.2, None, "k1")
    assert reading(read) == "Ticket 7848095: battery 11.2 V, which is low"
    await read.env.clock.advance(60)
    read.page.show_reading_now()
    assert reading(read) == "Ticket 7848095: battery 11.2 V (1 min ago)"


async def test_several_selected_tickets_are_not_followed(read: Page) -> None:
    read.page.table.selectAll()
    await read.env.clock.advance(SETTLE)
    assert reading(read).startswith("Select one ticket")
    assert read.api.opened[-1].followed == set()


async def test_no_row_moves_when_a_ticket_is_selected(read: Page) -> None:
    before = read.page.table.geometry()
    read.select(7848095)
    await measure(read.api, read.env.clock, 12.6, 23, "k1")
    assert read.page.table.geometry() == before


async def test_another_login_is_told_nothing_of_the_selected_ticket(read: Page) -> None:
    read.select(7848095)
    await read.env.clock.advance(SETTLE)
    read.queue.use(None)
    other = FakeTickets(ticket(1))
    read.queue.use(other)
    await read.env.clock.advance(5)
    assert other.opened[-1].followed == set()


def test_large_counts_have_thousands_separators(qtbot: QtBot) -> None:
    bar = TicketFilterBar()
    qtbot.addWidget(bar)
    bar.show_counts(dict.fromkeys(TicketFilter, 100_020), knows_me=True)
    assert button(bar, "All").text() == "All 100,020"
