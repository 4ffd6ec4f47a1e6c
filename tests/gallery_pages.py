"""Scenes of the History page, the timeline, the log and small dialogs."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from openobd_desktop.core.journal.history import History
from openobd_desktop.core.log_buffer import LogLine
from openobd_desktop.domain.journal import HistoryPart, HistoryPlace, HistoryQuery, SessionEvent, SessionRecord
from openobd_desktop.domain.session import Ownership
from openobd_desktop.errors import JournalUnavailable
from openobd_desktop.ui.help.log_dialog import LogDialog
from openobd_desktop.ui.history.page import HistoryPage
from openobd_desktop.ui.history.texts import search_texts
from openobd_desktop.ui.lifecycle.quit_dialog import QuitDialog
from openobd_desktop.ui.profiles.dialog import SignOutDialog
from openobd_desktop.ui.start.resume_dialog import AdoptDialog, ResumeDialog
from openobd_desktop.ui.tabs.ask.templates import TemplateDialog
from openobd_desktop.ui.window.page_stack import HISTORY
from tests.core.fakes import START, settle
from tests.gallery import Stage, look_again
from tests.gallery_faults import fault_connection_lost, lose_start, restart
from tests.gallery_inside import show_tab
from tests.gallery_scenes import log_in, named, session, session_finished, sessions
from tests.ui.past import FAILED_RESULT, TIMELINE, past
from tests.ui.ui_env import TICKET, click, line

LONG = replace(
    FAILED_RESULT,
    description="The trailer module did not answer at the end, <b>and neither did the one of the gateway</b>. " * 9,
)
LOG = (
    (logging.INFO, "2026-09-21 14:13:20 INFO openobd.session: claimed in 0.4 s"),
    (logging.WARNING, "2026-09-21 14:20:02 WARNING openobd.session: the line went silent"),
    (
        logging.ERROR,
        "2026-09-21 14:20:40 ERROR openobd.reporter: no such state\nTraceback (most recent call last):\n  …",
    ),
)


@dataclass
class Shelf:
    """Fake of core.ports.storage.HistoryFile: returns these sessions for each query, or none unless it ``matches``."""

    records: tuple[SessionRecord, ...] = ()
    matches: bool = True
    broken: bool = False
    events_of: dict[str, tuple[SessionEvent, ...]] = field(default_factory=dict)

    async def find(self, query: HistoryQuery, after: HistoryPlace | None, limit: int) -> HistoryPart:
        if self.broken:
            raise JournalUnavailable("OperationalError: unable to open database file")
        return HistoryPart(self._matching(query))

    async def count(self, query: HistoryQuery, after: HistoryPlace | None) -> tuple[int, HistoryPlace | None]:
        return len(self._matching(query)), None

    def _matching(self, query: HistoryQuery) -> tuple[SessionRecord, ...]:
        return self.records if self.matches or not query.words else ()

    async def events(self, session_id: str) -> tuple[SessionEvent, ...]:
        return TIMELINE


async def history_of(stage: Stage, shelf: Shelf, *, demo: bool = False) -> HistoryPage:
    """Shows the History page with these sessions."""
    stage.env.context = replace(stage.env.context, history=History(None, shelf) if demo else History(shelf))
    stage.restart()
    await sessions(stage)
    stage.window.show_place(HISTORY)
    await settle()
    page = stage.window.findChild(HistoryPage)
    assert page is not None
    return page


def many() -> Shelf:
    """Returns sessions with all kinds of ends, one of them with long texts."""
    ordinary = [past(f"s{number}", ago=1800.0 + 9000 * number, ticket=f"{7848095 - number}") for number in range(12)]
    ordinary[1] = replace(ordinary[1], result=FAILED_RESULT)
    ordinary[2] = replace(ordinary[2], result=LONG, profile="A profile of a company that likes long names " * 3)
    ordinary[3] = replace(ordinary[3], mine=Ownership.CLAIMED, ticket="")
    return Shelf((past("now", ago=300, ticket=TICKET, result=None), *ordinary))


async def history(stage: Stage) -> None:
    await history_of(stage, many())


async def history_empty(stage: Stage) -> None:
    await history_of(stage, Shelf())


async def history_nothing_matches(stage: Stage) -> None:
    shelf = many()
    page = await history_of(stage, shelf)
    shelf.matches = False
    line(page, "Search").setText("nothing like it")
    await look_again(stage.window)
    page.feed.ask(HistoryQuery(words=search_texts("nothing like it")))
    await settle()


async def history_selected(stage: Stage) -> None:
    page = await history_of(stage, many())
    page.table.selectRow(1)
    await settle()


async def history_marked(stage: Stage) -> None:
    """Selects a session that was marked for a follow-up."""
    shelf = many()
    first, *rest = shelf.records
    shelf.records = (replace(first, flagged_at=START), *rest)
    page = await history_of(stage, shelf)
    page.table.selectRow(0)
    await settle()


async def history_long_texts(stage: Stage) -> None:
    page = await history_of(stage, many())
    page.table.selectRow(3)
    await settle()


async def history_unreadable(stage: Stage) -> None:
    await history_of(stage, Shelf(broken=True))


async def history_of_demo(stage: Stage) -> None:
    await history_of(stage, many(), demo=True)


async def timeline(stage: Stage) -> None:
    await session(stage)
    await show_tab(stage, "Timeline")


async def timeline_line_lost(stage: Stage) -> None:
    await fault_connection_lost(stage)
    await show_tab(stage, "Timeline")


async def timeline_finished(stage: Stage) -> None:
    await session_finished(stage)
    await show_tab(stage, "Timeline")


async def front(stage: Stage, dialog: QDialog) -> None:
    """Opens a dialog on top of the list of sessions."""
    dialog.open()
    await settle()


async def log(stage: Stage) -> None:
    await log_in(stage)
    for level, text in LOG * 12:
        stage.env.context.log.add(LogLine(level, text))
    LogDialog(stage.env.context.log, lambda: None, stage.window).show()


async def log_empty(stage: Stage) -> None:
    await log_in(stage)
    LogDialog(stage.env.context.log, lambda: None, stage.window).show()


async def adopt_two(stage: Stage) -> None:
    """Shows two sessions that may be the one whose reply was lost."""
    await sessions(stage)
    await lose_start(stage)
    for last in "23":
        stage.env.backend.add(session_id=f"c70f2d18-55aa-4e0b-8a13-94e6b1f7d00{last}")
    await stage.env.clock.advance(3)
    await look_again(stage.window)
    await front(stage, AdoptDialog(stage.env.service, stage.window))


async def resume(stage: Stage) -> None:
    await restart(stage)
    await front(stage, ResumeDialog(stage.env.context, stage.window))


async def sign_out(stage: Stage) -> None:
    await log_in(stage)
    await front(stage, SignOutDialog("Europe", stage.window))


async def template_taken(stage: Stage) -> None:
    await session(stage)
    await show_tab(stage, "Ask")
    await front(stage, TemplateDialog(("Ignition on",), stage.window, "Ignition on"))


async def quit_without_tray(stage: Stage) -> None:
    await session(stage)
    await front(stage, QuitDialog(stage.window, [TICKET], can_keep=False))


async def start_busy(stage: Stage) -> None:
    await sessions(stage)
    stage.env.gate("start 7848123")
    stage.window.session_commands.start("7848123")
    click(stage.dialog(), "Start")
    await settle()


async def sessions_busy(stage: Stage) -> None:
    """Shows the list while it is being fetched."""
    await sessions(stage)
    stage.env.gate("list")
    click(stage.window, "Refresh")
    await settle()


async def sessions_ticket_typed(stage: Stage) -> None:
    """Shows the offer for a ticket that is searched for and has no session."""
    await sessions(stage)
    line(stage.window, "Search").setText("7848123")
    await settle()


async def sessions_ticket_starting(stage: Stage) -> None:
    """Shows a start that has been sent, on a ticket whose earlier session has ended."""
    await sessions(stage)
    for active in stage.env.service.open_sessions[:1]:
        await stage.env.service.interrupt(active.id)
    stage.env.gate(f"start {TICKET}")
    line(stage.window, "Search").setText(TICKET)
    await settle()
    QTest.keyClick(line(stage.window, "Search"), Qt.Key.Key_Return)
    await settle()


async def sessions_ticket_copied(stage: Stage) -> None:
    """Shows the offer for a ticket number in the clipboard."""
    await sessions(stage)
    QGuiApplication.clipboard().setText("7848123")
    stage.window._sessions.offers.tick()
    await settle()


PAGE_SCENES = named(
    history,
    history_empty,
    history_nothing_matches,
    history_selected,
    history_marked,
    history_long_texts,
    history_unreadable,
    history_of_demo,
    timeline,
    timeline_line_lost,
    timeline_finished,
    log,
    log_empty,
    adopt_two,
    resume,
    sign_out,
    template_taken,
    quit_without_tray,
    start_busy,
    sessions_busy,
    sessions_ticket_typed,
    sessions_ticket_starting,
    sessions_ticket_copied,
)
