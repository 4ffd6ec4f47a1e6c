"""Several sessions at once: one page each, unique object names, and closing that ends nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QLabel

from openobd_desktop.ui.window.main_window import MainWindow
from openobd_desktop.ui.window.page_stack import SESSIONS, PageStack
from tests.core.fakes import settle
from tests.ui.ui_env import SELDOM, TICKET, UiEnv, button, click, text_of
from tests.ui.whole_window import whole_window

TICKETS = (TICKET, "7848102", "7848103")


@pytest.fixture
async def window(env: UiEnv) -> AsyncIterator[MainWindow]:
    env.context.change_settings(replace(env.context.profiles.settings, refresh_seconds=SELDOM))
    async with whole_window(env) as made:
        for ticket in TICKETS:
            active, _ = await env.open_session(ticket)
            made.show_session(active.id)
        yield made


def stack(window: MainWindow) -> PageStack:
    found = window.findChild(PageStack)
    assert found is not None
    return found


async def test_object_names_are_unique_for_any_number_of_pages(env: UiEnv, window: MainWindow) -> None:
    for active in env.service.open_sessions:
        window.show_session(active.id)
        count = Counter(label.objectName() for label in window.findChildren(QLabel) if label.objectName())
        assert [name for name, times in count.items() if times > 1] == []
        assert text_of(window, "sessionTicket") == active.origin.ticket


async def test_closing_the_page_of_an_open_session_ends_nothing(env: UiEnv, window: MainWindow) -> None:
    active = env.service.open_sessions[-1]
    stack(window).close_current()
    await settle()
    assert window.place == SESSIONS
    assert active.alive
    assert "interrupt" not in env.backend.calls
    click(window, "Ticket 7848103")
    assert window.place == active.id
    assert text_of(window, "sessionState") == "active"


async def test_a_page_stays_readable_after_the_end_and_is_removed_with_its_entry(
    env: UiEnv, window: MainWindow
) -> None:
    active = env.service.open_sessions[-1]
    await env.service.interrupt(active.id)
    await settle()
    assert window.place == active.id
    assert button(window, "Ticket 7848103").isVisible()
    stack(window).close_current()
    await settle()
    assert window.place == SESSIONS
    assert [each.origin.ticket for each in env.service.open_sessions] == list(TICKETS[:2])
    with pytest.raises(AssertionError):
        button(window, "Ticket 7848103")


async def test_f09_a_lost_session_keeps_its_entry_since_it_may_still_occupy_the_car(
    env: UiEnv, window: MainWindow
) -> None:
    active = env.service.open_sessions[-1]
    for held in env.backend.sessions.values():
        await env.cut_line(held)
    await env.clock.advance(310)
    window.show_session(active.id)
    stack(window).close_current()
    assert window.place == SESSIONS
    assert active.id in [each.id for each in env.service.open_sessions]


async def test_the_list_cannot_be_closed(window: MainWindow) -> None:
    window.show_sessions()
    stack(window).close_current()
    assert window.place == SESSIONS


async def test_a_hidden_page_takes_no_room_in_a_small_window(window: MainWindow) -> None:
    pages = stack(window)
    needs = []
    for place in (window.place, SESSIONS):
        window.show_place(place)
        page = pages.currentWidget()
        assert page is not None
        needs.append(page.minimumSizeHint())
        assert pages.minimumSizeHint() == needs[-1]
    assert needs[0] != needs[1]
