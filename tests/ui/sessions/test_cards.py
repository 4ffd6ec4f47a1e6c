"""My sessions: one card per open session, ordered by need."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QStyle, QWidget

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.sessions.attention import LONG_OPEN
from openobd_desktop.domain.questions import Question, QuestionKind
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import SessionState
from openobd_desktop.domain.settings import Profile
from openobd_desktop.errors import NameNotFound
from openobd_desktop.ui.look.theme import Tone, profile_colour
from openobd_desktop.ui.sessions import my_sessions
from openobd_desktop.ui.sessions.cards import ASK, FINISH, OPEN, Card, CardRole
from openobd_desktop.ui.sessions.my_sessions import MySessions, VoltagePlace, card_area, verb_areas, voltage_place
from openobd_desktop.ui.sessions.page import SessionsPage
from tests.core.fake_tickets import measure, offer, ticket
from tests.core.fakes import settle
from tests.ui.sessions.listing import refresh
from tests.ui.ui_env import GOOD, UiEnv, label_texts

Show = Callable[[], MySessions]


@pytest.fixture
def show(env: UiEnv, stage: QWidget) -> Show:
    def shown() -> MySessions:
        cards = MySessions(env.context, stage)
        stage.resize(900, 400)
        cards.resize(900, 300)
        cards.show()
        return cards

    return shown


def names(cards: QListView) -> list[str]:
    model = cards.model()
    return [str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())]


def know_car(active: ActiveSession, vehicle: str) -> None:
    active.record = replace(active.record, vehicle=vehicle)
    active.notify()


def move(cards: QListView, to: QPoint) -> None:
    """Moves the mouse pointer, as Qt reports it."""
    at, none = QPointF(to), Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove, at, QPointF(cards.viewport().mapToGlobal(to)), none, none, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(cards.viewport(), event)


def colours_in(cards: QListView, area: QRect) -> set[int]:
    """Returns the colours that are painted in an area."""
    picture = cards.viewport().grab(area).toImage()
    return {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}


async def test_cards_of_several_profiles_carry_the_name_and_the_colour_of_theirs(env: UiEnv, show: Show) -> None:
    for name in ("Europe", "USA"):
        await env.context.profiles.save(Profile(name=name, client_id="id"), Secret("s"))
    await env.context.profiles.switch("Europe")
    first, _ = await env.open_session("7848095")
    second, _ = await env.open_session("7848102")
    cards = show()

    def profiles() -> list[tuple[str, int]]:
        model = cards.model()
        marks = [model.index(row, 0).data(CardRole).profile for row in range(model.rowCount())]
        return [(mark.name, mark.place) for mark in marks]

    first.record, second.record = (replace(one.record, profile="Europe") for one in (first, second))
    cards.refresh()
    assert profiles() == [("", 0), ("", 0)]
    second.record = replace(second.record, profile="USA")
    cards.refresh()
    assert profiles() == [("Europe", 0), ("USA", 1)]
    card = cards.model().index(1, 0).data(CardRole)
    assert card.last_line == "USA"
    assert card.details.endswith("profile: USA")
    picture = cards.grab().toImage()
    area = cards.visualRect(cards.model().index(1, 0))
    assert picture.pixelColor(area.left() + 4, area.center().y()) == profile_colour(1)


async def test_op3_a_card_is_named_by_ticket_vehicle_state_and_attention(env: UiEnv, show: Show) -> None:
    active, held = await env.open_session()
    cards = show()
    assert cards.accessibleName() == "My sessions"
    know_car(active, "")
    assert names(cards) == ["7848095 active"]
    know_car(active, "VW Golf VII")
    assert names(cards) == ["7848095 VW Golf VII active"]
    env.backend.set_state(active.id, SessionState.INTERRUPTED)
    held.streams[-1].put_nowait(None)
    await settle()
    await env.clock.advance(12)
    cards.refresh()
    assert names(cards)[0].startswith("7848095 VW Golf VII interrupted")


async def test_op3_a_card_shows_connection_time_left_and_for_whom_it_waits(env: UiEnv, show: Show) -> None:
    active, _held = await env.open_session()
    await active.services.questions.ask(Question(kind=QuestionKind.YES_NO, text="Ignition on?"))
    await env.clock.advance(120)
    cards = show()
    card = cards.model().index(0, 0).data(CardRole)
    assert card.left == "3:58 h left"
    assert card.waiting == "Waiting for the mechanic, 2 min"
    assert card.verbs == (OPEN, ASK, FINISH)


async def test_op3_the_curve_is_that_of_the_last_minute(env: UiEnv, show: Show) -> None:
    _active, held = await env.open_session()
    for latency in (90, 700):
        await env.clock.advance(40)
        await env.read(held, replace(GOOD, latency_ms=latency))
    card = show().model().index(0, 0).data(CardRole)
    assert [latency for _age, latency in card.points] == [90, 700]
    assert card.connection == "700 ms"


async def test_the_card_of_an_ended_session_leaves_the_room_of_the_connection_to_the_state(
    env: UiEnv, show: Show
) -> None:
    active, held = await env.open_session()
    await env.read(held, GOOD)
    cards = show()
    shown = cards.model().index(0, 0).data(CardRole)
    assert shown.connection == "82 ms"
    assert "82 ms" in shown.details
    area = card_area(cards.visualRect(cards.model().index(0, 0)), cards.layoutDirection())
    end = QRect(area.center().x(), area.center().y() - 10, area.width() // 2 - 10, 20)
    assert len(colours_in(cards, end)) > 1
    await env.service.interrupt(active.id)
    await env.clock.advance(12)
    cards.refresh()
    ended = cards.model().index(0, 0).data(CardRole)
    assert (ended.state, ended.connection) == ("interrupted", "")
    assert len(colours_in(cards, end)) == 1


async def test_op3_enter_opens_and_the_menu_offers_the_verbs(env: UiEnv, show: Show) -> None:
    first, _ = await env.open_session("1111111")
    second, _ = await env.open_session("2222222")
    cards = show()
    cards.setCurrentIndex(cards.model().index(0, 0))
    QTest.keyClick(cards, Qt.Key.Key_Right)
    QTest.keyClick(cards, Qt.Key.Key_Return)
    assert env.asked == [("open", second.id)]
    entries = {each.text(): each for each in cards.menu(0).actions()}
    assert list(entries) == ["Open", "Ask", "Finish…"]
    entries["Ask"].trigger()
    entries["Finish…"].trigger()
    assert env.asked[1:] == [("ask", first.id), ("finish", first.id)]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize(("verb", "asked"), [(OPEN, "open"), (ASK, "ask"), (FINISH, "finish"), ("", "open")])
async def test_op3_one_click_on_a_verb_or_on_the_card_is_enough(
    env: UiEnv, show: Show, verb: str, asked: str, direction: Qt.LayoutDirection
) -> None:
    active, _ = await env.open_session()
    cards = show()
    cards.setLayoutDirection(direction)
    area = card_area(cards.visualRect(cards.model().index(0, 0)), direction)
    areas = verb_areas(area, cards.fontMetrics(), (OPEN, ASK, FINISH), direction)
    assert (areas[OPEN].left() < areas[FINISH].left()) is (direction is Qt.LayoutDirection.LeftToRight)
    at = areas[verb].center() if verb else area.topLeft() + QPoint(20, 12)
    QTest.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert env.asked == [(asked, active.id)]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
async def test_the_vehicle_is_painted_beside_the_ticket(env: UiEnv, show: Show, direction: Qt.LayoutDirection) -> None:
    active, _ = await env.open_session()
    cards = show()
    cards.setLayoutDirection(direction)
    card = card_area(cards.visualRect(cards.model().index(0, 0)), direction)
    # The ticket is the first word of the first line.
    line = card.adjusted(8, 6, -8, 0)
    ticket = QStyle.visualRect(direction, line, QRect(line.topLeft(), QSize(50, cards.fontMetrics().height() + 4)))
    pictures = []
    for vehicle in ("", "Volkswagen Golf VII"):
        know_car(active, vehicle)
        cards.refresh()
        pictures.append(cards.viewport().grab().toImage())
    assert pictures[0].copy(card) != pictures[1].copy(card)
    assert pictures[0].copy(ticket) == pictures[1].copy(ticket)


async def test_op3_the_card_that_needs_somebody_comes_first(env: UiEnv, show: Show) -> None:
    _first, held = await env.open_session("1111111")
    second, other = await env.open_session("2222222")
    cards = show()
    assert [name.split()[0] for name in names(cards)] == ["1111111", "2222222"]
    cards.setCurrentIndex(cards.model().index(0, 0))
    env.service.attention.look(env.service.open_sessions, seen=False)
    await second.services.questions.ask(Question(kind=QuestionKind.YES_NO, text="Ignition on?"))
    await env.clock.advance(LONG_OPEN + 1)
    for each in (held, other):
        await env.read(each, GOOD)
    area = cards.visualRect(cards.model().index(1, 0))
    move(cards, area.center())
    env.service.attention.look(env.service.open_sessions, seen=False)
    # No card moves under the mouse pointer.
    assert [name.split()[0] for name in names(cards)] == ["1111111", "2222222"]
    move(cards, QPoint(cards.width() - 2, 2))
    cards.refresh()
    assert [name.split()[0] for name in names(cards)] == ["2222222", "1111111"]
    assert names(cards)[0].endswith("active no answer yet")
    assert cards.currentIndex().row() == 1


async def test_op3_nothing_is_refreshed_while_nobody_looks(env: UiEnv, show: Show) -> None:
    active, _ = await env.open_session()
    cards = show()
    before = len(active._listeners)
    changes: list[int] = []
    cards.model().dataChanged.connect(lambda *_: changes.append(1))
    cards.hide()
    assert len(active._listeners) == before - 1
    know_car(active, "VW Golf VII")
    cards.refresh()
    assert changes == []
    cards.show()
    assert names(cards) == ["7848095 VW Golf VII active"]
    assert len(active._listeners) == before


async def test_op3_a_refresh_without_news_repaints_no_card(env: UiEnv, show: Show) -> None:
    await env.open_session()
    cards = show()
    changes: list[int] = []
    cards.model().dataChanged.connect(lambda *_: changes.append(1))
    cards.refresh()
    assert changes == []


async def test_op3_the_page_shows_the_cards_or_one_line(env: UiEnv, page: SessionsPage) -> None:
    assert page.mine.cards is None
    assert "No session is open" not in label_texts(page), "the hint in the empty table says it"
    env.backend.add(SessionState.ACTIVE)
    await refresh(env)
    assert "No session is open. Start one on a ticket." in label_texts(page)
    active, _ = await env.open_session()
    assert page.mine.cards is not None
    assert page.mine.cards.isVisible()
    assert "No session is open" not in label_texts(page)
    await env.service.interrupt(active.id)
    env.service.dismiss(active.id)
    await refresh(env)
    assert not page.mine.cards.isVisible()
    assert "No session is open. Start one on a ticket." in label_texts(page)


async def test_op3_the_line_proposes_no_start_that_is_not_possible(env: UiEnv, page: SessionsPage) -> None:
    env.backend.add(SessionState.ACTIVE)
    await refresh(env)
    env.backend.failures["list"] = [NameNotFound("Domain name not found")]
    with pytest.raises(NameNotFound):
        await env.service.refresh()
    await settle()
    assert "No session is open.\n" in label_texts(page)


async def test_op3_the_cards_leave_the_table_its_room_on_a_short_page(env: UiEnv, page: SessionsPage) -> None:
    await env.open_session()
    await refresh(env)
    cards = page.mine.cards
    assert cards is not None
    shown = []
    for width, height in ((900, 350), (900, 430), (620, 430)):
        page.resize(width, height)
        shown.append(cards.isVisible())
    page.table.selectRow(0)
    shown.append(cards.isVisible())
    page.table.clearSelection()
    shown.append(cards.isVisible())
    assert shown == [False, True, True, False, True]


async def test_a_single_card_takes_the_whole_width(env: UiEnv, stage: QWidget, show: Show) -> None:
    await env.open_session()
    cards = show()
    stage.resize(1100, 400)
    cards.resize(1100, 300)
    cards.doItemsLayout()
    assert cards.visualRect(cards.model().index(0, 0)).width() > 1050


@pytest.mark.parametrize("width", range(780, 1300, 52))
async def test_op3_as_many_cards_as_fit_are_beside_each_other(
    env: UiEnv, stage: QWidget, show: Show, width: int
) -> None:
    for number in ("1111111", "2222222", "3333333"):
        await env.open_session(number)
    cards = show()
    stage.resize(width, 400)
    cards.resize(width, 300)
    cards.show_rows(1)
    cards.doItemsLayout()
    tops = {cards.visualRect(cards.model().index(row, 0)).top() for row in range(3)}
    assert len(tops) == 1
    assert cards.verticalScrollBar().maximum() == 0


async def test_a_card_shows_the_voltage_while_it_is_current_and_the_time_to_the_connector(
    env: UiEnv, show: Show
) -> None:
    offer(env.backend.partner_api, ticket(7848095, connector_id="k1"))
    await env.log_in()
    await env.open_session("7848095")
    cards = show()
    index = cards.model().index(0, 0)
    assert "V" not in index.data(CardRole).last_line
    await measure(env.backend.partner_api, env.clock, 12.6, 23)
    assert index.data(CardRole).last_line.startswith("12.6 V")
    details = index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert "battery 12.6 V" in details
    assert "connector 23 ms" in details
    await env.clock.advance(60)
    cards.refresh()
    assert "12.6 V" not in index.data(CardRole).last_line
    assert "connector" not in index.data(Qt.ItemDataRole.AccessibleDescriptionRole)


async def test_a_low_voltage_is_what_a_card_draws_attention_to(env: UiEnv, show: Show) -> None:
    offer(env.backend.partner_api, ticket(7848095, connector_id="k1"))
    await env.log_in()
    await env.open_session("7848095")
    cards = show()
    await measure(env.backend.partner_api, env.clock, 11.2)
    env.service.attention.look(env.service.open_sessions, seen=False)
    assert names(cards)[0].endswith("low battery voltage")


CARD = Card(
    id="a",
    title="7848095",
    vehicle="Volkswagen Golf VII",
    state="active",
    attention="",
    tone=Tone.NEUTRAL,
    connection="96 ms",
    health=Tone.GOOD,
    left="4:00 h left",
    left_tone=Tone.INFO,
    waiting="",
    voltage="12.6 V",
    round_trip="",
    points=(),
    verbs=(OPEN, ASK, FINISH),
)


@pytest.mark.parametrize(
    ("card", "is_narrow", "place"),
    [
        (CARD, False, VoltagePlace.BESIDE_VERBS),
        (CARD, True, VoltagePlace.BESIDE_WORDS),
        (replace(CARD, attention="low battery voltage"), True, VoltagePlace.FIRST_LINE),
        (replace(CARD, waiting="Waiting for the mechanic, 12 min"), True, VoltagePlace.FIRST_LINE),
    ],
    ids=["wide", "narrow", "attention", "waiting"],
)
def test_the_voltage_is_shown_in_full_even_if_the_actions_leave_no_room_for_it(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, card: Card, is_narrow: bool, place: VoltagePlace
) -> None:
    german = {OPEN: "Öffnen", ASK: "Fragen", FINISH: "Abschließen…"}
    monkeypatch.setattr(my_sessions, "verb_text", german.__getitem__)
    metrics, area = QFontMetrics(qapp.font()), QRect(8, 6, 600, 70)
    spare = verb_areas(area, metrics, card.verbs)[OPEN].left() - 8 - area.left()
    if is_narrow:
        area.setWidth(area.width() - spare + metrics.horizontalAdvance(card.voltage) - 1)
    assert voltage_place(card, metrics, area) is place
    assert card.first_line_end == "12.6 V · 4:00 h left"
