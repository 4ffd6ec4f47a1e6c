"""The sidebar: open sessions with their health, and the current profile."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from PySide6.QtWidgets import QMenu, QScrollArea
from pytestqt.qtbot import QtBot

from openobd_desktop.core.session import Phase
from openobd_desktop.core.session.services.vehicle import VIN
from openobd_desktop.core.sessions.attention import Cause
from openobd_desktop.domain.functions import VariableScope
from openobd_desktop.domain.questions import Question, QuestionKind
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import ConnectorReading, Result, ServiceResult, SessionState
from openobd_desktop.domain.settings import Profile
from openobd_desktop.ui.common.labels import entry_title
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.look.theme import PROFILE_COLOURS, Tone
from openobd_desktop.ui.window.sidebar import NARROW, ProfileButton, Sidebar
from openobd_desktop.ui.window.sidebar_entry import SessionEntryButton, entry_texts
from tests.core.fakes import settle
from tests.gallery import let_qt_work
from tests.ui.tabs.ask.asking import echo
from tests.ui.ui_env import TICKET, UiEnv, button, click

CAR = "Volkswagen Golf VII"
YES_NO = Question(kind=QuestionKind.YES_NO, text="Is the ignition on?")
CONNECTOR = "1b4e28ba-2fa1-41d2-883f-0016d3cca427"


@pytest.fixture
async def sidebar(qtbot: QtBot, env: UiEnv) -> AsyncIterator[Sidebar]:
    made = Sidebar(env.context)
    qtbot.addWidget(made)
    undo = env.service.subscribe(made.refresh)
    undo_profiles = env.context.profiles.subscribe(made.refresh)
    yield made
    undo()
    undo_profiles()
    made.stop()


def _entries(sidebar: Sidebar) -> list[str]:
    return [each.accessibleName() for each in sidebar.findChildren(SessionEntryButton) if not each.isHidden()]


async def test_a_session_that_is_opened_gets_an_entry_at_once(env: UiEnv, sidebar: Sidebar) -> None:
    assert _entries(sidebar) == []
    await env.open_session()
    assert _entries(sidebar) == [f"Ticket {TICKET}"]
    description = button(sidebar, f"Ticket {TICKET}").accessibleDescription()
    assert description.startswith(f"{CAR}; active · 0 s; connection: healthy")


async def test_f08_an_entry_shows_the_last_minute_of_its_token(env: UiEnv, sidebar: Sidebar) -> None:
    active, held = await env.open_session()
    await env.cut_line(held)
    await env.clock.advance(239)
    assert entry_texts(active, env.service.service_clock.now()).state == "reconnecting"
    await env.clock.advance(19)
    words = entry_texts(active, env.service.service_clock.now())
    assert (words.state, words.tone) == ("token 0:42 left", Tone.BAD)


async def test_an_entry_leads_to_its_session_and_sessions_to_the_list(env: UiEnv, sidebar: Sidebar) -> None:
    active, _held = await env.open_session()
    chosen: list[str] = []
    sidebar.session_chosen.connect(chosen.append)
    sidebar.place_chosen.connect(lambda place: chosen.append(place or "list"))
    click(sidebar, f"Ticket {TICKET}")
    click(sidebar, "Sessions")
    assert chosen == [active.id, "list"]


async def test_only_the_current_page_is_marked(env: UiEnv, sidebar: Sidebar) -> None:
    active, _held = await env.open_session()
    click(sidebar, f"Ticket {TICKET}")
    assert button(sidebar, "Sessions").isChecked()
    sidebar.mark(active.id)
    assert not button(sidebar, "Sessions").isChecked()
    assert button(sidebar, f"Ticket {TICKET}").isChecked()


async def test_an_entry_follows_its_session_and_is_removed_when_it_is_closed(env: UiEnv, sidebar: Sidebar) -> None:
    active, _held = await env.open_session()
    await env.service.interrupt(active.id)
    assert button(sidebar, f"Ticket {TICKET}").accessibleDescription().startswith(f"{CAR}; interrupted")
    env.service.dismiss(active.id)
    await settle()
    assert _entries(sidebar) == []
    assert sidebar.ids == []


async def test_ages_are_refreshed_on_request(env: UiEnv, sidebar: Sidebar) -> None:
    active, _held = await env.open_session()
    env.clock.elapsed += 120
    sidebar.refresh_times()
    assert entry_texts(active, env.service.service_clock.now()).age == "2 min"
    assert "active · 2 min" in button(sidebar, f"Ticket {TICKET}").accessibleDescription()


@pytest.mark.parametrize(
    ("reading", "tone"),
    [
        (ConnectorReading(connected=True, connected_since=None, latency_ms=80, healthy=True), Tone.GOOD),
        (ConnectorReading(connected=True, connected_since=None, latency_ms=900, healthy=False), Tone.WARN),
        (ConnectorReading(connected=False, connected_since=None, latency_ms=0, healthy=False), Tone.BAD),
    ],
)
async def test_the_dot_is_as_bad_as_the_connection(env: UiEnv, reading: ConnectorReading, tone: Tone) -> None:
    active, held = await env.open_session()
    await env.read(held, reading)
    assert entry_texts(active, env.service.service_clock.now()).tone is tone


async def test_the_dot_is_as_bad_as_the_token(env: UiEnv) -> None:
    active, held = await env.open_session()
    env.clock.elapsed += 250
    await env.read(held, ConnectorReading(connected=True, connected_since=None, latency_ms=80, healthy=True))
    assert entry_texts(active, env.service.service_clock.now()).tone is Tone.BAD


@pytest.mark.parametrize(
    ("phase", "tone"), [(Phase.RECONNECTING, Tone.WARN), (Phase.LOST, Tone.BAD), (Phase.ENDED, Tone.NEUTRAL)]
)
async def test_the_dot_is_as_bad_as_the_phase(env: UiEnv, phase: Phase, tone: Tone) -> None:
    active, _held = await env.open_session()
    active.phase = phase
    assert entry_texts(active, env.service.service_clock.now()).tone is tone


async def test_an_entry_is_named_after_what_is_known_of_its_session(env: UiEnv) -> None:
    on_connector = await env.service.start_on_connector(CONNECTOR)
    assert entry_title(on_connector) == "connector 1b4e…"
    held = env.backend.add(SessionState.AVAILABLE, "abcdef01-0000-4000-8000-000000000000")
    claimed = await env.service.claim(held.info.id)
    assert entry_title(claimed) == "Session abcdef0…"


async def test_the_profile_in_use_is_at_the_foot(env: UiEnv, sidebar: Sidebar) -> None:
    assert button(sidebar, "Profile").text() == "Profile: no profile"
    await env.context.profiles.save(Profile(name="Müller & Co", client_id="id"), Secret("s"))
    await env.context.profiles.switch("Müller & Co")
    assert button(sidebar, "Profile").text() == "Profile: Müller && Co"
    assert button(sidebar, "Profile").toolTip() == "grpc.openobd.com, 001"


async def test_the_profile_menu_switches_edits_adds_and_starts_the_demo(env: UiEnv, sidebar: Sidebar) -> None:
    profiles = env.context.profiles
    for name in ("Europe", "USA"):
        await profiles.save(Profile(name=name, client_id="id"), Secret("s"))
    await profiles.switch("Europe")
    entries = {action.text(): action for action in sidebar.profile.menu_now().actions() if action.text()}
    assert list(entries) == ["Europe", "USA", "Edit profile", "Add profile", "Start demo", "Log out"]
    assert [entries[name].isChecked() for name in ("Europe", "USA")] == [True, False]
    for name in ("USA", "Edit profile", "Add profile", "Start demo", "Log out"):
        entries[name].trigger()
    assert env.asked == [("switch", "USA"), ("edit", "Europe"), ("add", ""), ("start demo", ""), ("sign out", "")]


async def test_the_demo_and_a_given_profile_cannot_be_edited(qtbot: QtBot, env: UiEnv) -> None:
    profiles = env.context.profiles
    made = ProfileButton(env.context)
    qtbot.addWidget(made)
    await profiles.start_demo()
    entries = {action.text(): action for action in made.menu_now().actions()}
    assert not entries["Edit profile"].isEnabled()
    assert not entries["Start demo"].isEnabled()
    profiles.set_given(Profile(name="Environment", client_id="id"), Secret("s"))
    await profiles.switch("Environment")
    entries = {action.text(): action for action in made.menu_now().actions()}
    assert not entries["Edit profile"].isEnabled()
    assert "environment" in entries["Edit profile"].toolTip()


@pytest.mark.qt_log_ignore("This plugin does not support")
async def test_a_click_on_the_profile_opens_the_menu(qtbot: QtBot, env: UiEnv, sidebar: Sidebar) -> None:
    sidebar.resize(208, 600)
    sidebar.show()
    click(sidebar, "Profile")
    menu = sidebar.profile.findChild(QMenu, "profileMenu")
    assert menu is not None
    assert menu.isVisible()
    menu.close()


async def test_without_an_open_session_a_hint_is_shown(env: UiEnv, sidebar: Sidebar) -> None:
    assert _captions(sidebar) == ["No sessions are open on this PC."]
    active, _ = await env.open_session()
    assert "Open on this PC" in _captions(sidebar)
    assert "No sessions are open on this PC." not in _captions(sidebar)
    await env.service.interrupt(active.id)
    env.service.dismiss(active.id)
    assert "Open on this PC" not in _captions(sidebar)
    assert "No sessions are open on this PC." in _captions(sidebar)


def _captions(sidebar: Sidebar) -> list[str]:
    return [text.text() for text in sidebar.findChildren(Text) if not text.isHidden()]


async def test_two_sessions_on_one_ticket_have_different_names(env: UiEnv, sidebar: Sidebar) -> None:
    first, _ = await env.open_session()
    await env.service.interrupt(first.id)
    second, _ = await env.open_session()
    assert _entries(sidebar) == [f"{TICKET} …{active.id[-4:]}" for active in (first, second)]
    env.service.dismiss(first.id)
    assert _entries(sidebar) == [f"Ticket {TICKET}"]


async def test_the_dot_has_a_word_for_the_worst_of_token_and_connection(env: UiEnv) -> None:
    active, held = await env.open_session()

    def mark() -> str:
        return entry_texts(active, env.service.service_clock.now()).mark

    assert mark() == "healthy"
    await env.read(held, ConnectorReading(True, None, 900, False))
    assert mark() == "unhealthy"
    await env.read(held, ConnectorReading(False, None, 0, False))
    assert mark() == "no contact"
    await env.clock.advance(6)
    assert mark() == "no data"
    env.clock.elapsed += 140
    assert mark() == "token not renewed"
    await env.cut_line(held)
    assert mark() == "disconnected"
    await env.clock.advance(310)
    assert (active.phase, mark()) == (Phase.LOST, "no token")
    env.backend.failures.clear()
    await env.service.interrupt(active.id)
    assert mark() == ""


async def test_d9_the_wrong_car_is_marked_until_it_is_acknowledged(env: UiEnv) -> None:
    active, held = await env.open_session()
    held.inside.variables[VariableScope.CONNECTION, VIN] = "WDB2030461A000001"
    await active.services.vehicle.load()
    attention = env.service.attention
    attention.look([active], seen=True)
    words = entry_texts(active, env.service.service_clock.now(), attention.unseen(active.id))
    assert (words.mark, words.tone) == ("wrong car", Tone.BAD)
    attention.acknowledge(active, Cause.WRONG_CAR)
    words = entry_texts(active, env.service.service_clock.now(), attention.unseen(active.id))
    assert (words.mark, words.tone) == ("healthy", Tone.GOOD)


async def test_sessions_of_several_profiles_have_the_name_and_the_colour_of_theirs(
    env: UiEnv, sidebar: Sidebar
) -> None:
    profiles = env.context.profiles
    for name in ("Europe", "USA"):
        await profiles.save(Profile(name=name, client_id=name), Secret("s"))
    await profiles.switch("Europe")
    first, _ = await env.open_session()
    entry = button(sidebar, f"Ticket {TICKET}")
    assert isinstance(entry, SessionEntryButton)
    assert "Europe" not in entry.accessibleDescription(), "all sessions belong to the profile in use"
    await profiles.switch("USA")
    await env.service.start_on_ticket("7848102")
    await settle()
    sidebar.refresh()
    second = button(sidebar, "Ticket 7848102")
    assert isinstance(second, SessionEntryButton)
    assert "profile: Europe" in entry.accessibleDescription()
    assert "profile: USA" in second.accessibleDescription()
    assert first.alive
    colours = [each.grab().toImage().pixelColor(3, each.height() // 2).name() for each in (entry, second)]
    assert colours == [PROFILE_COLOURS[0], PROFILE_COLOURS[1]]


async def test_an_entry_that_needs_somebody_says_what_and_is_never_plain_green(env: UiEnv, sidebar: Sidebar) -> None:
    active, held = await env.open_session()
    attention = env.service.attention
    attention.look([active], seen=True)
    await active.services.questions.ask(YES_NO)
    held.inside.streams[-1].send(echo(YES_NO, True))
    await settle()
    attention.look([active], seen=True)
    words = entry_texts(active, env.service.service_clock.now(), attention.unseen(active.id))
    assert (words.mark, words.tone) == ("answer received", Tone.INFO)
    assert words.health.startswith("answer received; connection: healthy")


async def test_f18_a_waiting_result_is_shown_in_the_entry(env: UiEnv) -> None:
    active, held = await env.open_session()
    await env.cut_line(held)
    env.scope.start(env.service.finish(active.id, ServiceResult((Result.SUCCESS,))), "finish")
    await env.clock.advance(108)
    words = entry_texts(active, env.service.service_clock.now())
    assert (words.state, words.mark) == ("result pending", "3:12 left")


async def test_tab_leads_from_the_pages_over_the_sessions_to_the_profile(env: UiEnv, sidebar: Sidebar) -> None:
    for ticket in (TICKET, "7848102"):
        await env.open_session(ticket)
    sidebar.show()
    names = [button(sidebar, name) for name in ("Settings", f"Ticket {TICKET}", "Ticket 7848102")]
    assert [each.nextInFocusChain() for each in names[:2]] == names[1:]


async def test_the_entry_of_the_page_that_is_shown_is_scrolled_to(env: UiEnv, sidebar: Sidebar) -> None:
    for number in range(12):
        last, _ = await env.open_session(str(7848095 + number))
    sidebar.resize(208, 400)
    sidebar.show()
    sidebar.mark(last.id)
    await settle()
    assert button(sidebar, "Ticket 7848106").visibleRegion().boundingRect().height() >= 40


async def test_the_entry_of_a_session_that_was_just_started_is_scrolled_to(env: UiEnv, qtbot: QtBot) -> None:
    sidebar = Sidebar(env.context)
    qtbot.addWidget(sidebar)
    sidebar.resize(208, 400)
    sidebar.show()
    for number in range(12):
        last, _ = await env.open_session(str(7848095 + number))
    sidebar.refresh()
    sidebar.mark(last.id)
    await settle()
    assert button(sidebar, "Ticket 7848106").visibleRegion().boundingRect().height() >= 40
    sidebar.stop()


async def test_d12_the_focus_moves_to_the_list_when_its_entry_is_removed(env: UiEnv, sidebar: Sidebar) -> None:
    active, _ = await env.open_session()
    sidebar.show()
    button(sidebar, f"Ticket {TICKET}").setFocus()
    await env.service.interrupt(active.id)
    env.service.dismiss(active.id)
    assert sidebar.focusWidget() is button(sidebar, "Sessions")


async def test_the_scroll_bar_of_a_low_window_covers_no_entry(env: UiEnv, sidebar: Sidebar) -> None:
    sidebar.set_narrow(True)
    sidebar.resize(NARROW, 300)
    sidebar.show()
    for ticket in (TICKET, "7848102", "7848103"):
        await env.open_session(ticket)
    await let_qt_work()
    scroll = sidebar.findChild(QScrollArea)
    assert scroll is not None
    assert scroll.verticalScrollBar().isVisible()
    assert {each.width() for each in sidebar.findChildren(SessionEntryButton)} == {scroll.viewport().width()}
