"""S3, S5: hostile texts in every place of the window that shows something from outside: nothing holds the loop."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QAbstractItemView, QWidget

from openobd_desktop.client.messages.convert import LONGEST_HOST, LONGEST_WORD
from openobd_desktop.client.partner_api.decode import NAME_LIMIT, TEXT_LIMIT
from openobd_desktop.client.session_services.functions import LONGEST_DESCRIPTION
from openobd_desktop.client.session_services.questions import LONGEST_TEXT
from openobd_desktop.client.session_services.tools import LONGEST_KEY, LONGEST_VALUE
from openobd_desktop.client.session_services.vehicle import LONGEST_NAME, MOST_ROWS
from openobd_desktop.client.transport.channel import LARGEST_IN_SESSION
from openobd_desktop.domain.functions import VariableScope
from openobd_desktop.domain.journal import NOTE_LIMIT, EventKind, Note, SessionEvent, SessionRecord
from openobd_desktop.domain.questions import Question, QuestionKind
from openobd_desktop.domain.session import Result, ServiceResult, UserFeedback
from openobd_desktop.domain.tickets import CatalogueFunction, ChatMessage, Customer
from openobd_desktop.domain.vehicle import Ecu, EcuKind, Product, TicketDetails, VehicleDetails
from openobd_desktop.errors import NoAnswer
from openobd_desktop.ui.history.details import HistoryDetails
from openobd_desktop.ui.history.table_model import HistoryTableModel
from openobd_desktop.ui.messages.bar import MessageBar
from openobd_desktop.ui.messages.board import MessageBoard
from openobd_desktop.ui.session.tabs import ASK, CHAT, FUNCTIONS, NOTES, PANELS
from openobd_desktop.ui.sessions.details import SessionDetails
from openobd_desktop.ui.sessions.table_model import SessionTableModel
from openobd_desktop.ui.tabs import SessionPanel
from openobd_desktop.ui.tickets.page import TicketsPage
from openobd_desktop.ui.widgets.busy_button import FoldButton
from tests.core import fake_inside
from tests.core.fake_tickets import SINCE, offer, ticket
from tests.core.fakes import START, settle
from tests.fuzz.oracle import STALL
from tests.fuzz.stalls import Stalls, shortest
from tests.ui.past import past
from tests.ui.tabs.ask.asking import echo
from tests.ui.test_hostile_texts import hostile_entry
from tests.ui.ui_env import TICKET, UiEnv, env, stage

__all__ = ["env", "stage"]

pytestmark = pytest.mark.qt_log_ignore(".")

UNITS = {
    "one word": "W",
    "words": "word ",
    "lines": "a\n",
    "blanks": " ",
    "digits": "9",
    "marks": "a\u0301\u0302\u0303",
    "only marks": "\u0301",
    "from right to left": "\u0644\u0627 ",
    "turned": "\u202ea\u2066b",
    "without a picture": "\u200b",
    "nothing": "\0",
    "markup": "<b>x</b>",
    "entities": "&lt;",
    "Chinese": "\u4e00",
    "emoji": "\U0001f600",
    "family": "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "ligature": "\ufdfa",
    "Thai": "\u0e01\u0e33",
    "hieroglyphs": "\U00012031",
    "formula": "=1,",
}
NARROW = 780
"""Pixels for a page or dialog on a screen of 1024x600 at 125 %."""
Play = Callable[[Stalls], Awaitable[None]]


def full(unit: str, limit: int) -> str:
    """Returns as much of a text as its reader keeps."""
    return (unit * (limit // len(unit) + 1))[:limit]


SLOWEST = ("one word", "marks", "only marks", "turned", "family", "ligature")
"""The texts of the short form, which have been the slowest; FUZZ_TEXTS=all chooses all of them."""


IS_LONG = os.environ.get("FUZZ_TEXTS") == "all"
LONGEST = STALL if IS_LONG else 2.5 * STALL
"""Seconds of CPU that a step may take: more in the short form, as everything is slower in a process with all tests."""


@pytest.fixture(params=UNITS if IS_LONG else SLOWEST)
def unit(request: pytest.FixtureRequest) -> str:
    return UNITS[request.param]


async def panel_of(env: UiEnv, stage: QWidget, title: str, stalls: Stalls, *, rows: int = 1) -> None:
    """Opens a tab of a session's page, shows and refreshes it; it must show at least this many rows."""
    active = env.service.open_sessions[0]
    kind = next(kind for kind in PANELS if kind.title == title)
    made: list[SessionPanel] = []
    stalls.step(lambda: made.append(kind.make(env.context, active)), "build")
    (panel,) = made
    panel.setParent(stage)
    stage.resize(900, 700)
    panel.resize(900, 650)
    await stalls.show(panel)
    for _ in range(2):
        stalls.step(panel.refresh, "refresh")
        await settle()
    unfold(stalls, panel)
    stalls.step(panel.grab, "paint again")
    assert is_narrow(panel), f"{title} needs {panel.minimumSizeHint().width()} px"
    assert rows_in(panel) >= rows
    panel.hide()
    panel.setParent(None)
    panel.deleteLater()


def is_narrow(widget: QWidget) -> bool:
    """Returns whether the texts leave a widget so narrow that it fits on the smallest screen."""
    return widget.minimumSizeHint().width() <= NARROW


def unfold(stalls: Stalls, place: QWidget) -> None:
    """Shows everything that a place has folded away."""
    for fold in place.findChildren(FoldButton):
        if fold.isVisible() and not fold.isChecked():
            stalls.step(fold.click, f"unfold {fold.text()}")


def rows_in(widget: QWidget) -> int:
    """Returns the number of rows in all tables and lists."""
    return sum(view.model().rowCount() for view in widget.findChildren(QAbstractItemView))


async def check(play: Play) -> None:
    found = await shortest(play, LONGEST)
    print(f"{found.longest * 1000:.0f} ms: {found.what}")
    assert found.longest <= LONGEST, f"{found.longest * 1000:.0f} ms: {found.what}"


async def test_s5_vehicle_ticket_products_and_control_units(
    env: UiEnv, stage: QWidget, unit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = full(unit, LONGEST_NAME)

    async def vehicle(*_: object) -> VehicleDetails:
        return VehicleDetails(name, 1, name)

    async def about(*_: object) -> TicketDetails:
        return TicketDetails(2**32 - 1, name)

    async def products(*_: object) -> tuple[Product, ...]:
        return tuple(Product(number, name) for number in range(MOST_ROWS))

    for call, fake in (("vehicle", vehicle), ("ticket", about), ("products", products)):
        monkeypatch.setattr(fake_inside.FakeVehicle, call, fake)
    _, held = await env.open_session()
    held.inside.ecus = tuple(Ecu(kind=EcuKind.ISOTP, request_id=each, response_id=each) for each in range(MOST_ROWS))
    await check(lambda stalls: panel_of(env, stage, "Vehicle and ticket", stalls, rows=2 * MOST_ROWS))


async def test_s5_variables(env: UiEnv, stage: QWidget, unit: str) -> None:
    _, held = await env.open_session()
    value = full(unit, LONGEST_VALUE)
    for number in range(LARGEST_IN_SESSION // len(value.encode())):
        key = f"{number}{full(unit, LONGEST_KEY - 9)}"
        held.inside.variables |= dict.fromkeys(((scope, key) for scope in VariableScope), value)
    await check(lambda stalls: panel_of(env, stage, "Variables", stalls, rows=50))


async def test_s5_functions(env: UiEnv, stage: QWidget, unit: str) -> None:
    api = env.backend.partner_api
    offer(api, ticket(int(TICKET)))
    name, text = full(unit, NAME_LIMIT), full(unit, TEXT_LIMIT)
    api.catalogue = [CatalogueFunction(f"f{number}", name, text, price=name[:50]) for number in range(500)]
    await env.log_in()
    await env.open_session()
    await check(lambda stalls: panel_of(env, stage, FUNCTIONS, stalls, rows=500))


async def test_s5_chat(env: UiEnv, stage: QWidget, unit: str) -> None:
    api = env.backend.partner_api
    offer(api, ticket(int(TICKET), customer_channel_id="h1"))
    name, text = full(unit, NAME_LIMIT), full(unit, TEXT_LIMIT)
    api.messages = {
        "h1": [ChatMessage(f"m{n}", SINCE + timedelta(seconds=n), name, text, attachment=name) for n in range(300)]
    }
    await env.log_in()
    await env.open_session()
    await check(lambda stalls: panel_of(env, stage, CHAT, stalls, rows=40))


async def test_s5_timeline(env: UiEnv, stage: QWidget, unit: str) -> None:
    active, _ = await env.open_session()
    for _ in range(200):
        active.timeline.note(EventKind.LINE_LOST, full(unit, LONGEST_DESCRIPTION))
    await check(lambda stalls: panel_of(env, stage, "Timeline", stalls, rows=200))


async def test_s5_notes(env: UiEnv, stage: QWidget, unit: str) -> None:
    await env.join_team()
    await env.open_session()
    for number in range(50):
        text, who = full(unit, NOTE_LIMIT), full(unit, 130)
        env.journal.notes.kept[f"n{number}"] = Note(id=f"n{number}", ticket=TICKET, at=START, who=who, text=text)
    await env.service.notes.refresh()
    await check(lambda stalls: panel_of(env, stage, NOTES, stalls, rows=0))


async def test_s5_questions_and_answers(env: UiEnv, stage: QWidget, unit: str) -> None:
    active, held = await env.open_session()
    for _ in range(20):
        asked = Question(kind=QuestionKind.FREE_TEXT, text="What do you see?")
        await active.services.questions.ask(asked)
        await settle()
        held.inside.streams[-1].send(echo(asked, full(unit, LONGEST_TEXT)))
        await settle()
    await check(lambda stalls: panel_of(env, stage, ASK, stalls))


async def test_s5_the_list_of_sessions_and_its_details(env: UiEnv, stage: QWidget, unit: str) -> None:
    model, details = SessionTableModel(lambda: START), SessionDetails()
    details.setParent(stage)
    stage.resize(900, 700)
    made = [hostile_entry(full(unit, LONGEST_HOST), number) for number in range(20)]
    made = [replace(each, session=replace(each.session, state_text=full(unit, LONGEST_WORD))) for each in made]

    async def play(stalls: Stalls) -> None:
        model.show_others(True)
        stalls.step(lambda: model.update_entries(made), "update")
        stalls.step(lambda: model.search("z"), "search")
        stalls.step(lambda: model.search(""), "search nothing")
        stalls.step(lambda: details.show_selection(made[:1], START), "details")
        await stalls.show(details)

    await check(play)


async def test_s5_tickets(env: UiEnv, stage: QWidget, unit: str) -> None:
    name, api = full(unit, NAME_LIMIT), env.backend.partner_api
    names = ("customer_reference", "operator_reference", "external_reference", "vin")
    facts: dict[str, Any] = dict.fromkeys(names, name)
    offer(api, *(ticket(number, name, customer_id="c", **facts) for number in range(1, 500)))
    api.customers = {"c": Customer("c", name)}
    await env.log_in()

    async def play(stalls: Stalls) -> None:
        made: list[TicketsPage] = []
        stalls.step(lambda: made.append(TicketsPage(env.context, stage)), "build")
        (page,) = made
        page.resize(900, 650)
        await stalls.show(page)
        stalls.step(page.show_names_now, "names")
        await settle()
        stalls.step(page.grab, "paint again")
        assert rows_in(page) >= 499
        stalls.step(lambda: page.table.selectRow(0), "select")
        await settle()
        stalls.step(page.grab, "paint selected")
        assert is_narrow(page)
        page.hide()
        page.deleteLater()

    await check(play)


async def test_s5_the_history_and_its_details(env: UiEnv, stage: QWidget, unit: str) -> None:
    name, text = full(unit, LONGEST_NAME), full(unit, LONGEST_DESCRIPTION)
    facts = dict.fromkeys(("ticket", "who", "profile", "vehicle", "vin", "car_vin", "voltage", "customer"), name)
    result = ServiceResult((Result.SUCCESS,), UserFeedback.NOTHING, text)
    record: SessionRecord = replace(past(), products=(name,) * 100, result=result, **facts)
    details, model = HistoryDetails(), HistoryTableModel(lambda: START)
    details.setParent(stage)
    stage.resize(900, 700)
    events = tuple(replace(event, detail=text) for event in await _events(50))

    async def play(stalls: Stalls) -> None:
        stalls.step(lambda: model.show([record] * 50, has_more=False), "rows")
        stalls.step(lambda: details.show_selection([record], START), "details")
        stalls.step(lambda: details.show_events(record.id, events), "events")
        await stalls.show(details)

    await check(play)


async def _events(count: int) -> list[SessionEvent]:
    return [SessionEvent(START + number, EventKind.LINE_LOST, "") for number in range(count)]


async def test_s5_messages_and_their_details(env: UiEnv, stage: QWidget, unit: str) -> None:
    board = MessageBoard()
    bar = MessageBar(board)
    bar.setParent(stage)
    stage.resize(900, 700)
    text = full(unit, 100_000)

    async def play(stalls: Stalls) -> None:
        stalls.step(lambda: board.show_error(NoAnswer(text, what=text, meaning=text, advice=text)), "message")
        await stalls.show(bar)
        stalls.step(bar._details.click, "details")
        stalls.step(bar.grab, "paint details")
        assert is_narrow(bar)
        board.dismiss()

    await check(play)


async def test_the_probe_sees_a_callback_that_holds_the_loop() -> None:
    async def play(stalls: Stalls) -> None:
        asyncio.get_running_loop().call_soon(lambda: sum(range(150_000_000)))
        await settle()

    with pytest.raises(AssertionError, match=" ms: "):
        await check(play)
