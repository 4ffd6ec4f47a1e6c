"""Sessions of colleagues in the list: named, found, exported, sorted, and never mistaken for ours."""

from __future__ import annotations

import csv
from pathlib import Path

from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import SessionState
from openobd_desktop.domain.settings import Profile
from openobd_desktop.ui.session.interrupt_dialog import InterruptDialog
from openobd_desktop.ui.sessions.columns import TICKET, WHO
from openobd_desktop.ui.sessions.page import SessionsPage
from openobd_desktop.ui.start.dialog import StartSessionDialog
from tests.core.fakes import settle
from tests.ui.past import past, until
from tests.ui.sessions.listing import add, cells, refresh
from tests.ui.ui_env import UiEnv, button, click, label_texts, line, text_of


async def share(env: UiEnv) -> str:
    """Lists two sessions, one of them reported by Anna as hers; returns the id of that one."""
    theirs, _nobodys = add(env, SessionState.ACTIVE, SessionState.ACTIVE)
    await refresh(env)
    await env.join_team()
    env.colleague(past(theirs, ticket="4711", result=None))
    await env.context.team.sync()
    await settle()
    return theirs


async def test_a_session_of_a_colleague_shows_the_name_and_the_ticket(env: UiEnv, page: SessionsPage) -> None:
    theirs = await share(env)
    assert cells(page, WHO) == ["Anna (PC-12)"]
    click(page, "Others")
    assert cells(page, WHO) == ["Anna (PC-12)", ""]
    assert cells(page, TICKET) == ["4711", "—"]
    page.table.choose(theirs)
    assert text_of(page, "detailMine") == "Anna (PC-12)"
    assert text_of(page, "detailTicket") == "4711"


async def test_a_session_of_a_colleague_is_found_by_name_and_by_ticket(env: UiEnv, page: SessionsPage) -> None:
    await share(env)
    for text in ("anna", "pc-12", "4711"):
        line(page, "Search").setText(text)
        await settle()
        assert cells(page, WHO) == ["Anna (PC-12)"]


async def test_a_session_of_a_colleague_is_not_counted_as_ours(env: UiEnv, page: SessionsPage) -> None:
    await share(env)
    assert button(page, "Mine").text() == "Mine 0"


async def test_the_export_contains_the_session_of_a_colleague(env: UiEnv, page: SessionsPage, tmp_path: Path) -> None:
    await share(env)
    click(page, "Others")
    target = tmp_path / "sessions.csv"
    page.page_actions.save(str(target))
    await until(lambda: env.context.messages.current)
    rows = list(csv.reader(target.read_text(encoding="utf-8-sig").splitlines()))
    assert sorted(row[WHO] for row in rows[1:]) == ["", "Anna (PC-12)"]


async def test_a_second_session_on_the_same_ticket_leads_to_a_warning_with_the_name(
    env: UiEnv, page: SessionsPage
) -> None:
    await share(env)
    dialog = StartSessionDialog(env.context, page, "4711")
    dialog.open()
    assert text_of(dialog, "startRunning").startswith("Anna (PC-12) already has a session on this ticket: active.")
    click(dialog, "Cancel")


async def test_the_start_dialog_asks_the_team_at_once(env: UiEnv, page: SessionsPage) -> None:
    await share(env)
    (theirs,) = add(env, SessionState.AVAILABLE)
    await refresh(env)
    env.context.team.begin()
    await settle()
    dialog = StartSessionDialog(env.context, page, "4712")
    assert text_of(dialog, "startRunning") == ""
    env.colleague(past(theirs, ticket="4712", result=None))
    dialog.open()
    await settle()
    assert "Anna (PC-12) already has a session on this ticket: available" in text_of(dialog, "startRunning")
    click(dialog, "Cancel")


async def test_an_interrupt_names_the_colleague_who_works_on_it(env: UiEnv, page: SessionsPage) -> None:
    dialog = InterruptDialog(env.context, page, await share(env))
    dialog.open()
    assert "Anna (PC-12) is working on this session" in label_texts(dialog)
    click(dialog, "Keep session")


async def test_the_profile_of_a_session_is_named_if_another_one_is_in_use(env: UiEnv, page: SessionsPage) -> None:
    profiles = env.context.profiles
    await profiles.save(Profile(name="USA", client_id="USA"), Secret("s"))
    active, _ = await env.open_session()
    await profiles.switch("USA")
    await refresh(env)
    assert cells(page, WHO) == ["You, Europe"]
    page.table.choose(active.id)
    assert text_of(page, "detailListed") == "with the profile Europe"
    line(page, "Search").setText("europe")
    await until(lambda: cells(page, WHO) == ["You, Europe"])
    line(page, "Search").clear()
    await profiles.switch("Europe")
    await refresh(env)
    await until(lambda: cells(page, WHO) == ["You"])
