"""Starting from the search field and from the clipboard: with one key or click, without the dialog if all is clear."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.core.profiles.logins import begin_demo
from openobd_desktop.domain.journal import SessionRecord
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Ownership, SessionState
from openobd_desktop.errors import NameNotFound, NoAnswer, TeamJournalUnavailable, TicketNotFound
from openobd_desktop.ui.sessions.page import SessionsPage
from openobd_desktop.ui.sessions.start_offer import CopiedTicket
from openobd_desktop.ui.start.dialog import StartSessionDialog
from tests.core.fake_team import URL
from tests.core.fakes import settle
from tests.ui.sessions.listing import ALL_STATES, add, cells, refresh
from tests.ui.ui_env import TICKET, UiEnv, button, click, flush_deleted, line, shows, text_of, usable

OTHER = "7848123"
START = f"Start session on ticket {TICKET}"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def _clipboard() -> Iterator[None]:
    QGuiApplication.clipboard().clear()
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture
async def listed(qtbot: QtBot, env: UiEnv, page: SessionsPage) -> SessionsPage:
    """Returns the page with sessions of others, in the active window."""
    add(env, *ALL_STATES)
    await refresh(env)
    qtbot.waitUntil(page.window().isActiveWindow)
    page._tick.timeout.emit()
    return page


def starts(env: UiEnv) -> list[str]:
    return [call for call in env.backend.calls if call.startswith("start")]


def dialogs(page: QWidget) -> list[StartSessionDialog]:
    return [each for each in page.window().findChildren(StartSessionDialog) if each.isVisible()]


def proposed(page: QWidget) -> str:
    """Returns the text of the dialog that opened instead of a start."""
    (dialog,) = dialogs(page)
    return line(dialog, "Ticket number").text()


def type_ticket(page: SessionsPage, text: str = TICKET) -> None:
    search = line(page, "Search")
    search.clear()
    QTest.keyClicks(search, text)


def enter(page: SessionsPage) -> None:
    QTest.keyClick(line(page, "Search"), Qt.Key.Key_Return)


def hold(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Sends the events that the system sends while a key is held down."""
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, modifier, "\r", True))


async def copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    await settle()


async def test_op8_enter_starts_on_the_ticket_typed_without_a_dialog(env: UiEnv, listed: SessionsPage) -> None:
    assert listed.focus_start is line(listed, "Search")
    type_ticket(listed)
    assert text_of(listed, "typedOfferFacts") == f"Billed to ticket {TICKET}"
    assert text_of(listed, "emptyText") == f"There is no session on ticket {TICKET}."
    enter(listed)
    await settle()
    assert starts(env) == [f"start {TICKET}"]
    assert env.asked == [("open", env.service.open_sessions[0].id)]
    assert dialogs(listed) == []
    assert line(listed, "Search").text() == ""
    assert not shows(listed, "typedOffer")


async def test_op8_one_click_does_the_same(env: UiEnv, listed: SessionsPage) -> None:
    type_ticket(listed, f"#{TICKET}")
    click(listed, START)
    await settle()
    assert starts(env) == [f"start {TICKET}"]


async def test_f01_a_double_enter_starts_one_session(env: UiEnv, listed: SessionsPage) -> None:
    type_ticket(listed)
    gate = env.gate(f"start {TICKET}")
    enter(listed)
    enter(listed)
    await settle()
    enter(listed)
    click(listed, "Starting…")
    await env.clock.advance(3)
    listed._tick.timeout.emit()
    assert button(listed, "Starting…").text() == "Starting… (3 s)"
    gate.set()
    await settle()
    enter(listed)
    await settle()
    assert starts(env) == [f"start {TICKET}"]
    assert dialogs(listed) == []


async def test_f01_a_held_enter_key_starts_nothing_and_repeats_nothing(env: UiEnv, listed: SessionsPage) -> None:
    type_ticket(listed)
    search = line(listed, "Search")
    hold(search, Qt.Key.Key_Return)
    await settle()
    assert starts(env) == []
    env.backend.failures[f"start {TICKET}"] = [TicketNotFound()]
    enter(listed)
    await settle()
    hold(search, Qt.Key.Key_Return)
    await settle()
    assert starts(env) == [f"start {TICKET}"]


async def test_f01_a_held_enter_key_does_not_start_in_the_dialog_that_it_has_opened(
    env: UiEnv, listed: SessionsPage
) -> None:
    type_ticket(listed, "123")
    enter(listed)
    (dialog,) = dialogs(listed)
    for widget in (line(dialog, "Ticket number"), button(dialog, "Start"), dialog):
        hold(widget, Qt.Key.Key_Return)
        await settle()
    assert starts(env) == []
    QTest.keyClick(line(dialog, "Ticket number"), Qt.Key.Key_Return)
    await settle()
    assert starts(env) == ["start 123"]


async def test_a_start_can_be_cancelled_until_it_is_sent(env: UiEnv, listed: SessionsPage) -> None:
    await env.clock.advance(30)
    type_ticket(listed)
    gate = env.gate("list")
    enter(listed)
    await settle()
    assert usable(button(listed, "Cancel"))
    click(listed, "Cancel")
    gate.set()
    await settle()
    assert starts(env) == []
    assert (button(listed, START).text(), usable(button(listed, START))) == (START, True)
    gate = env.gate(f"start {TICKET}")
    enter(listed)
    await settle()
    assert not usable(button(listed, "Cancel"))
    gate.set()
    await settle()
    assert starts(env) == [f"start {TICKET}"]


async def test_op3_a_ticket_whose_sessions_have_ended_is_offered_too(env: UiEnv, listed: SessionsPage) -> None:
    ended = env.backend.add(SessionState.FINISHED).info
    await refresh(env)
    record = SessionRecord(id=ended.id, ticket=TICKET, vehicle="VW Golf VII", mine=Ownership.CLAIMED)
    env.service.store.remember_record(record)
    type_ticket(listed)
    assert len(cells(listed)) == 1
    assert text_of(listed, "typedOfferFacts") == f"VW Golf VII · Billed to ticket {TICKET}"
    enter(listed)
    await settle()
    assert starts(env) == [f"start {TICKET}"]


@pytest.mark.parametrize("text", ["Golf 7", "10:32", "active", "308", "WVWZZZ1KZAW123456", "7848095 7848123"])
async def test_other_searches_offer_nothing_among_rows(env: UiEnv, listed: SessionsPage, text: str) -> None:
    known = env.backend.add(SessionState.FINISHED).info
    await refresh(env)
    vehicle = f"{text} active"
    env.service.store.remember_record(SessionRecord(id=known.id, vehicle=vehicle, mine=Ownership.CLAIMED))
    type_ticket(listed, text)
    assert cells(listed)
    assert not shows(listed, "typedOffer")
    enter(listed)
    await settle()
    assert listed.window().focusWidget() is listed.table
    assert starts(env) == []
    assert dialogs(listed) == []


@pytest.mark.parametrize("text", ["123", "0612345678"])
async def test_a_number_that_may_be_no_ticket_is_offered_with_the_dialog(
    env: UiEnv, listed: SessionsPage, text: str
) -> None:
    type_ticket(listed, text)
    enter(listed)
    await settle()
    assert proposed(listed) == str(int(text))
    assert starts(env) == []


async def test_with_a_running_session_on_the_ticket_enter_leads_to_its_row(env: UiEnv, listed: SessionsPage) -> None:
    await env.open_session()
    type_ticket(listed)
    assert not shows(listed, "typedOffer")
    enter(listed)
    await settle()
    assert listed.table.rows == [0]
    assert starts(env) == [f"start {TICKET}"]


async def test_a_colleague_who_was_faster_leads_to_the_dialog(env: UiEnv, listed: SessionsPage) -> None:
    await env.clock.advance(30)
    held = env.backend.add(SessionState.ACTIVE)
    env.service.store.merge_team_news([SessionRecord(id=held.info.id, ticket=TICKET, who="Anna (PC-12)")])
    type_ticket(listed)
    enter(listed)
    await settle()
    assert proposed(listed) == TICKET
    assert "Anna (PC-12) already has a session" in text_of(dialogs(listed)[0], "startRunning")
    assert starts(env) == []


async def test_a_team_that_does_not_respond_leads_to_the_dialog(env: UiEnv, listed: SessionsPage) -> None:
    await env.join_team()
    env.context.team.error = TeamJournalUnavailable()
    type_ticket(listed)
    enter(listed)
    await settle()
    assert proposed(listed) == TICKET
    assert starts(env) == []


async def test_s2_a_team_that_has_not_responded_yet_leads_to_the_dialog(env: UiEnv, listed: SessionsPage) -> None:
    team = env.context.team
    await team.share(team.read(URL)[0], Secret("the-team-password"))
    type_ticket(listed)
    enter(listed)
    await settle()
    assert proposed(listed) == TICKET
    assert text_of(dialogs(listed)[0], "startRunning").startswith("The team database has not responded yet, so a")
    assert starts(env) == []
    await team.sync()
    assert not shows(dialogs(listed)[0], "startRunning")


async def test_s1_f02_after_a_lost_reply_the_dialog_says_when_it_is_safe(env: UiEnv, listed: SessionsPage) -> None:
    env.backend.hide_reply["start"] = NoAnswer()
    type_ticket(listed)
    enter(listed)
    await settle()
    current = env.context.messages.current
    assert current is not None
    assert current.text.startswith(f"Ticket {TICKET}: ")
    assert "You can safely start again" in text_of(listed, "pendingStarts")
    enter(listed)
    await settle()
    assert proposed(listed) == TICKET
    assert not usable(button(dialogs(listed)[0], "Start"))
    assert starts(env) == [f"start {TICKET}"]


async def test_s15_an_unclaimed_session_on_the_ticket_is_not_started_again(env: UiEnv, listed: SessionsPage) -> None:
    env.backend.failures["authenticate"] = [NameNotFound()]
    type_ticket(listed)
    enter(listed)
    await settle()
    assert not shows(listed, "typedOffer")
    assert "has not been claimed yet" in text_of(listed, "unclaimedSession")
    enter(listed)
    await settle()
    assert starts(env) == [f"start {TICKET}"]


async def test_a_start_of_the_dialog_that_is_under_way_is_not_made_twice(env: UiEnv, listed: SessionsPage) -> None:
    gate = env.gate(f"start {TICKET}")
    starting = env.scope.start(env.service.start_on_ticket(TICKET), "start")
    await settle()
    type_ticket(listed)
    enter(listed)
    await settle()
    assert proposed(listed) == TICKET
    gate.set()
    await starting
    assert starts(env) == [f"start {TICKET}"]


async def test_op7_a_refused_ticket_says_nothing_about_money(env: UiEnv, listed: SessionsPage) -> None:
    env.backend.failures[f"start {TICKET}"] = [TicketNotFound()]
    type_ticket(listed)
    enter(listed)
    await settle()
    current = env.context.messages.current
    assert current is not None
    assert current.text.startswith(f"Ticket {TICKET}: The service does not recognize this ticket.")
    assert text_of(listed, "typedOfferFacts") == ""
    assert line(listed, "Search").text() == TICKET
    enter(listed)
    await settle()
    assert len(starts(env)) == 2


async def test_op7_the_demo_says_nothing_about_money(env: UiEnv, listed: SessionsPage) -> None:
    await begin_demo(env.context.profiles)
    await refresh(env)
    type_ticket(listed)
    assert (shows(listed, "typedOffer"), text_of(listed, "typedOfferFacts")) == (True, "")


async def test_nothing_is_offered_that_cannot_be_started(env: UiEnv, listed: SessionsPage) -> None:
    env.backend.failures["list"] = [NoAnswer()]
    click(listed, "Refresh")
    await settle()
    type_ticket(listed)
    await copy(OTHER)
    assert (shows(listed, "typedOffer"), shows(listed, "copiedOffer")) == (False, False)
    enter(listed)
    await settle()
    assert starts(env) == []


async def test_digits_and_pasting_in_the_list_go_to_the_search(env: UiEnv, listed: SessionsPage) -> None:
    search = line(listed, "Search")
    search.setText("active")
    for focused in (listed.table, button(listed, "Refresh")):
        focused.setFocus()
        QTest.keyClicks(focused, "7")
        assert (search.text(), listed.window().focusWidget()) == ("7", search)
    QGuiApplication.clipboard().setText(f" {OTHER}\n")
    listed.table.setFocus()
    QTest.keyClick(listed.table, Qt.Key.Key_V, CONTROL)
    assert search.text().strip() == OTHER
    listed.table.setFocus()
    QTest.keyClicks(listed.table, "a")
    assert search.text().strip() == OTHER


async def test_op8_a_copied_ticket_is_started_with_one_click(env: UiEnv, listed: SessionsPage) -> None:
    await copy(f"Ticket {TICKET}\n")
    assert text_of(listed, "copiedOfferFacts") == f"Billed to ticket {TICKET} · from the clipboard"
    assert starts(env) == []
    click(listed, START)
    await settle()
    assert starts(env) == [f"start {TICKET}"]
    assert env.asked == [("open", env.service.open_sessions[0].id)]
    await env.service.interrupt(env.service.open_sessions[0].id)
    await copy("nothing")
    await copy(TICKET)
    assert not shows(listed, "copiedOffer"), "a session has been started on it"


async def test_op8_the_key_for_the_copied_ticket_takes_only_a_visible_offer(env: UiEnv, listed: SessionsPage) -> None:
    assert not listed.offers.take_copied()
    await copy(TICKET)
    listed.hide()
    assert not listed.offers.take_copied()
    listed.show()
    assert listed.offers.take_copied()
    assert listed.offers.take_copied()
    await settle()
    assert starts(env) == [f"start {TICKET}"]


async def test_a_copied_ticket_is_not_proposed_again_after_a_start_in_the_dialog(
    env: UiEnv, listed: SessionsPage
) -> None:
    await copy(TICKET)
    active, _held = await env.open_session()
    assert not shows(listed, "copiedOffer")
    await env.service.interrupt(active.id)
    await settle()
    assert not shows(listed, "copiedOffer")


async def test_a_copied_ticket_can_be_declined_until_another_text_is_copied(env: UiEnv, listed: SessionsPage) -> None:
    await copy(TICKET)
    click(listed, "Ignore")
    assert not shows(listed, "copiedOffer")
    await copy(TICKET)
    await refresh(env)
    assert not shows(listed, "copiedOffer")
    await copy(OTHER)
    assert shows(listed, "copiedOffer")
    await copy(TICKET)
    assert shows(listed, "copiedOffer")
    assert starts(env) == []


async def test_a_declined_offer_passes_the_focus_on(listed: SessionsPage) -> None:
    await copy(TICKET)
    decline = button(listed, "Ignore")
    decline.setFocus()
    QTest.keyClick(decline, Qt.Key.Key_Space)
    focused = listed.window().focusWidget()
    assert focused is not None
    assert focused.isVisible()


async def test_only_one_ticket_is_offered_at_a_time(listed: SessionsPage) -> None:
    await copy(OTHER)
    type_ticket(listed)
    assert (shows(listed, "typedOffer"), shows(listed, "copiedOffer")) == (True, False)
    line(listed, "Search").clear()
    assert (shows(listed, "typedOffer"), shows(listed, "copiedOffer")) == (False, True)


@pytest.mark.parametrize("text", ["see you at 5", "7848123 and 7848124", "x" * 600, "0612345678", "geheim", "1234"])
async def test_other_texts_in_the_clipboard_are_not_proposed_nor_kept(listed: SessionsPage, text: str) -> None:
    await copy(text)
    assert not shows(listed, "copiedOffer")
    (copied,) = listed.findChildren(CopiedTicket)
    assert text not in map(str, vars(copied).values())


async def test_the_clipboard_is_read_only_while_the_page_is_looked_at(
    monkeypatch: pytest.MonkeyPatch, listed: SessionsPage
) -> None:
    reads: list[int] = []

    async def read() -> str:
        reads.append(1)
        return TICKET

    monkeypatch.setattr("openobd_desktop.ui.sessions.start_offer.read_clipboard", read)
    await refresh_nothing(listed)
    assert reads == []
    listed.hide()
    await copy("x")
    assert reads == []
    listed.show()
    await settle()
    assert len(reads) == 1
    assert shows(listed, "copiedOffer")
    other = QWidget()
    other.show()
    other.activateWindow()
    await settle()
    await copy("y")
    assert len(reads) == 1, "another window is active"
    other.close()
    listed.window().activateWindow()
    await settle()
    assert len(reads) == 2


async def refresh_nothing(page: SessionsPage) -> None:
    """Does what happens on the page all the time."""
    page._tick.timeout.emit()
    page._show_state()
    await settle()


async def test_what_was_copied_before_the_start_of_the_program_is_proposed(
    qtbot: QtBot, env: UiEnv, page: SessionsPage
) -> None:
    await refresh(env)
    qtbot.waitUntil(page.window().isActiveWindow)
    await copy(TICKET)
    page._tick.timeout.emit()
    await settle()
    assert shows(page, "copiedOffer")


async def test_rows_do_not_move_when_a_copied_ticket_is_offered(listed: SessionsPage) -> None:
    before = listed.table.mapTo(listed, listed.table.rect().topLeft())
    await copy(TICKET)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    assert shows(listed, "copiedOffer")
    assert listed.table.mapTo(listed, listed.table.rect().topLeft()) == before


async def test_a_start_survives_the_window_that_it_was_given_in(env: UiEnv, listed: SessionsPage) -> None:
    type_ticket(listed)
    gate = env.gate(f"start {TICKET}")
    enter(listed)
    await settle()
    listed.stop()
    listed.setParent(None)
    listed.deleteLater()
    flush_deleted()
    gate.set()
    await settle()
    assert [active.origin.ticket for active in env.service.open_sessions] == [TICKET]
    assert starts(env) == [f"start {TICKET}"]


async def test_the_search_says_what_enter_does(listed: SessionsPage) -> None:
    type_ticket(listed)
    assert line(listed, "Search").accessibleDescription() == f"Enter starts a session on ticket {TICKET}."
    line(listed, "Search").clear()
    assert line(listed, "Search").accessibleDescription() == ""
