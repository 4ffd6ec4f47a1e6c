"""Sessions of colleagues in the list: named, found, exported, ordered, and never mistaken for ours."""

from __future__ import annotations

import csv
from pathlib import Path

from openobd_desktop.domain.session import SessionState
from openobd_desktop.ui.session.interrupt_dialog import InterruptDialog
from openobd_desktop.ui.sessions.columns import MINE, TICKET
from openobd_desktop.ui.sessions.page import SessionsPage
from openobd_desktop.ui.start.dialog import StartSessionDialog
from tests.core.fakes import settle
from tests.ui.past import past, until
from tests.ui.sessions.listing import add, cells, refresh
from tests.ui.workbench import Workbench, button, click, label_texts, line, text_of


async def share(workbench: Workbench) -> str:
    """Two sessions are listed, of which Anna tells that one is hers; gives its id."""
    theirs, _nobodys = add(workbench, SessionState.ACTIVE, SessionState.ACTIVE)
    await refresh(workbench)
    await workbench.join_team()
    workbench.colleague(past(theirs, ticket="4711", result=None))
    await workbench.desk.team.look()
    await settle()
    return theirs


async def test_a_colleagues_session_shows_his_name_and_the_ticket(workbench: Workbench, page: SessionsPage) -> None:
    theirs = await share(workbench)
    assert sorted(cells(page, MINE)) == ["Anna (PC-12)", "not known"]
    assert sorted(cells(page, TICKET)) == ["4711", "—"]
    page.table.choose(theirs)
    assert text_of(page, "detailMine") == "Anna (PC-12)"
    assert text_of(page, "detailTicket") == "4711"


async def test_it_is_found_by_name_and_by_ticket(workbench: Workbench, page: SessionsPage) -> None:
    await share(workbench)
    for text in ("anna", "pc-12", "4711"):
        line(page, "Search").setText(text)
        await settle()
        assert cells(page, MINE) == ["Anna (PC-12)"]


async def test_it_is_not_counted_as_ours(workbench: Workbench, page: SessionsPage) -> None:
    await share(workbench)
    assert button(page, "Mine").text() == "Mine 0"


async def test_the_export_holds_it(workbench: Workbench, page: SessionsPage, tmp_path: Path) -> None:
    await share(workbench)
    target = tmp_path / "sessions.csv"
    page.verbs.save(str(target))
    await until(lambda: workbench.desk.messages.current)
    rows = list(csv.reader(target.read_text(encoding="utf-8-sig").splitlines()))
    assert sorted(row[MINE] for row in rows[1:]) == ["Anna (PC-12)", "not known"]


async def test_a_second_session_of_the_same_ticket_is_warned_of_by_name(
    workbench: Workbench, page: SessionsPage
) -> None:
    await share(workbench)
    dialog = StartSessionDialog(workbench.desk, page, "4711")
    dialog.open()
    assert text_of(dialog, "startRunning").startswith("This ticket already has a session of Anna (PC-12): active.")
    click(dialog, "Cancel")


async def test_the_start_dialog_asks_the_team_at_once(workbench: Workbench, page: SessionsPage) -> None:
    await share(workbench)
    (theirs,) = add(workbench, SessionState.AVAILABLE)
    await refresh(workbench)
    workbench.desk.team.begin()
    await settle()
    dialog = StartSessionDialog(workbench.desk, page, "4712")
    assert text_of(dialog, "startRunning") == ""
    workbench.colleague(past(theirs, ticket="4712", result=None))
    dialog.open()
    await settle()
    assert "session of Anna (PC-12): available" in text_of(dialog, "startRunning")
    click(dialog, "Cancel")


async def test_an_interrupt_names_the_colleague_who_works_on_it(workbench: Workbench, page: SessionsPage) -> None:
    dialog = InterruptDialog(workbench.desk, page, await share(workbench))
    dialog.open()
    assert "Anna (PC-12) works on this session" in label_texts(dialog)
    click(dialog, "Keep session")
