"""The History page: without a login, over a real journal, while sessions start and end."""

from __future__ import annotations

import asyncio
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QTableWidget

from openobd_desktop.core.aio.clock import SystemClock
from openobd_desktop.core.journal.history import History
from openobd_desktop.domain.journal import HistoryPart, HistoryPlace, HistoryQuery, Note, SessionEvent, SessionRecord
from openobd_desktop.domain.session import Ownership, SessionState
from openobd_desktop.errors import HistoryUnreadable
from openobd_desktop.storage import Journal
from openobd_desktop.storage.journal.tables import search_index
from openobd_desktop.ui.common.window_state import restore_view, saved_view
from openobd_desktop.ui.history import columns
from openobd_desktop.ui.history.page import HistoryPage
from openobd_desktop.ui.history.table_model import HistoryTableModel
from openobd_desktop.ui.history.table_view import HEADING, HistoryTableView
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.tables.record_table_view import ROW_HEIGHT, ColumnChooser
from openobd_desktop.ui.window.sidebar import WIDTH as SIDEBAR
from tests.core.fakes import START
from tests.disks import FarDisk, full_disk
from tests.pdf_text import blankless, pages_of
from tests.storage.raw import sql
from tests.ui.past import DAY, FAILED_RESULT, TIMELINE, cells, files, past, show, until
from tests.ui.ui_env import UiEnv, button, click, line, shows, text_of, usable

COPIES = """
WITH RECURSIVE numbers(n) AS (SELECT {first} UNION ALL SELECT n + 1 FROM numbers WHERE n < {last})
INSERT INTO sessions (id, profile, ticket, connector, mine, host, port, state,
created_at, claimed_at, ended_at, gaps, result, began_at,
search, who, scope, unpublished)
SELECT 's' || n, profile, 7000000 + n, connector, mine, host, port, state,
created_at - 60 * n, claimed_at - 60 * n, ended_at - 60 * n, gaps, result, began_at - 60 * n,
's' || n || ' ' || (7000000 + n), who, scope, unpublished
FROM sessions, numbers WHERE id = 's0'
"""
NOT_INDEXED = "UPDATE search_reach SET at = 9e999, id = char(1114111)"
ENTER, COPY = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier


async def fill(journal: Journal, folder: Path, count: int) -> None:
    """Saves ``count`` sessions one minute apart; many are copied within the file, since saving waits for the disk."""
    few = min(count, 3)
    for number in range(few):
        await journal.save_session(past(f"s{number}", ago=1800 + 60 * number, ticket=str(7_000_000 + number)))
    if count > few:
        sql(folder, COPIES.format(first=few, last=count - 1), NOT_INDEXED)


def has_rows(page: HistoryPage, count: int) -> bool:
    return page.table.model().rowCount() == count


def settled(page: HistoryPage) -> bool:
    return not page.feed.state.asking and page.feed.state.matching is not None


async def search(page: HistoryPage, text: str) -> None:
    line(page, "Search").setText(text)
    QTest.keyClick(line(page, "Search"), ENTER)
    await until(lambda: settled(page))


async def select(page: HistoryPage, row: int) -> None:
    page.table.selectRow(row)
    session_id = page.selection[0].id
    await until(lambda: page.details.shown is not None and page.details.shown.id == session_id)


async def test_without_a_login_it_shows_sessions_newest_first(
    journal: Journal, history_page: HistoryPage, tmp_path: Path
) -> None:
    await fill(journal, tmp_path / "data", 3)
    await show(history_page)
    assert history_page.table.accessibleName() == "History"
    assert cells(history_page, columns.TICKET) == ["7000000", "7000001", "7000002"]
    assert text_of(history_page, "historyShown").startswith("3 session")


async def test_while_the_journal_is_being_opened_it_shows_it(history_page: HistoryPage) -> None:
    history_page.window().show()
    history_page.show()
    assert text_of(history_page, "historyEmptyTitle") == "Opening the history…"
    await until(lambda: settled(history_page))


async def test_an_empty_history_explains_what_it_will_contain(history_page: HistoryPage) -> None:
    await show(history_page)
    assert text_of(history_page, "historyEmptyTitle") == "No history yet"
    assert not usable(button(history_page, "Export CSV"))


async def test_the_history_of_the_demo_is_named_as_such(env: UiEnv, history_page: HistoryPage) -> None:
    demo_journal = Journal(None, None)
    await demo_journal.save_session(past())
    page = HistoryPage(replace(env.context, history=History(None, demo_journal)))
    page.setParent(history_page.window())
    await show(page)
    assert text_of(page, "historyShown").startswith("This demo only: ")
    await demo_journal.aclose()


async def test_while_older_sessions_are_being_indexed_it_shows_how_far_that_is(
    env: UiEnv, journal: Journal, history_page: HistoryPage, tmp_path: Path
) -> None:
    await fill(journal, tmp_path / "data", 3)
    sql(tmp_path / "data", NOT_INDEXED)
    await show(history_page)
    hint = history_page.findChild(Text, "historyIndexing")
    assert hint is not None
    assert hint.isHidden()
    shown: list[str] = []
    env.context.indexing.subscribe(lambda: shown.append("" if hint.isHidden() else hint.text().partition(".")[0]))
    with pytest.MonkeyPatch.context() as small:
        small.setattr(search_index, "ROWS_AT_ONCE", 1)
        small.setattr(search_index, "SLICE", 0)
        small.setattr("openobd_desktop.core.journal.history.PAUSE", 0)
        await env.context.indexing.run(journal, SystemClock())
    assert shown == [f"Older sessions are still being indexed ({percent}%)" for percent in (33, 66, 99)] + [""]


async def test_more_rows_are_loaded_while_scrolling(
    journal: Journal, history_page: HistoryPage, tmp_path: Path
) -> None:
    await fill(journal, tmp_path / "data", 450)
    await show(history_page)
    assert history_page.table.model().rowCount() == 200
    for expected in (400, 450):
        history_page.table.scrollToBottom()
        await until(partial(has_rows, history_page, expected))
    assert cells(history_page, columns.TICKET)[-1] == "7000449"
    assert text_of(history_page, "historyShown").startswith("450 session")


async def test_a_search_waits_for_the_last_key_and_counts_what_it_finds(
    journal: Journal, history_page: HistoryPage, tmp_path: Path
) -> None:
    await fill(journal, tmp_path / "data", 30)
    await show(history_page)
    QTest.keyClicks(line(history_page, "Search"), "700001")
    assert len(cells(history_page, columns.TICKET)) == 30
    await until(lambda: len(cells(history_page, columns.TICKET)) == 10)
    assert text_of(history_page, "historyShown") == "10 of 30 · 10 successful · 0 communication errors"


async def test_results_and_states_are_found_by_their_labels(journal: Journal, history_page: HistoryPage) -> None:
    await journal.save_session(past("good"))
    await journal.save_session(past("bad", result=FAILED_RESULT))
    await show(history_page)
    await search(history_page, "partially done")
    assert cells(history_page, columns.SESSION) == ["bad"]
    assert text_of(history_page, "historyShown") == "1 of 2 · 0 successful · 1 communication error"


async def test_a_search_that_finds_nothing_shows_it_and_can_be_cleared(
    journal: Journal, history_page: HistoryPage, tmp_path: Path
) -> None:
    await fill(journal, tmp_path / "data", 2)
    await show(history_page)
    await search(history_page, "nowhere")
    assert text_of(history_page, "historyEmptyTitle") == "No matches"
    assert text_of(history_page, "historyShown") == "0 of 2"
    click(history_page, "Clear filter")
    await until(lambda: len(cells(history_page, 0)) == 2)
    assert line(history_page, "Search").text() == ""


async def test_a_range_of_days_excludes_earlier_sessions(
    journal: Journal, history_page: HistoryPage, tmp_path: Path
) -> None:
    await fill(journal, tmp_path / "data", 2)
    await show(history_page)
    click(history_page, "Today")
    await until(lambda: history_page.feed.query.since is not None and settled(history_page))
    assert history_page.feed.query.until is None
    click(history_page, "All")
    await until(lambda: len(cells(history_page, 0)) == 2)


async def test_a_click_on_the_start_header_sorts_oldest_first_and_other_headers_do_nothing(
    journal: Journal, history_page: HistoryPage, tmp_path: Path
) -> None:
    await fill(journal, tmp_path / "data", 3)
    await show(history_page)
    head = history_page.table.horizontalHeader()
    head.setSortIndicator(columns.STARTED, Qt.SortOrder.AscendingOrder)
    await until(lambda: cells(history_page, columns.TICKET) == ["7000002", "7000001", "7000000"])
    head.setSortIndicator(columns.RESULT, Qt.SortOrder.AscendingOrder)
    assert head.sortIndicatorSection() == columns.STARTED
    assert cells(history_page, columns.TICKET)[0] == "7000002"


async def test_f16_a_history_that_cannot_be_read_shows_why_and_tries_again(
    env: UiEnv, history_page: HistoryPage, tmp_path: Path
) -> None:
    blocker = tmp_path / "blocked"
    blocker.write_text("")
    journal = Journal(blocker / "data", None)
    page = HistoryPage(replace(env.context, history=History(journal)))
    page.setParent(history_page.window())
    await show(page)
    assert text_of(page, "historyEmptyTitle") == "The history cannot be read."
    assert str(blocker) in text_of(page, "historyEmptyText")
    blocker.unlink()
    click(page, "Try again")
    await until(lambda: text_of(page, "historyEmptyTitle") == "No history yet")
    await journal.aclose()


async def test_the_selected_session_is_shown_completely_with_its_timeline(
    journal: Journal, history_page: HistoryPage
) -> None:
    await journal.save_session(past(result=FAILED_RESULT))
    for event in TIMELINE:
        await journal.add_event("s1", event)
    await show(history_page)
    await select(history_page, 0)
    await until(lambda: history_page.details.events)
    assert text_of(history_page, "historyState") == "finished"
    assert text_of(history_page, "historyTicket") == "7848095"
    assert text_of(history_page, "historyGaps").endswith("31 s")
    assert "RESULT_FAILURE_COMMUNICATION_ERROR" in text_of(history_page, "historyResult")
    areas = {area.accessibleName(): area.toPlainText() for area in history_page.findChildren(QPlainTextEdit)}
    assert areas["Description"] == FAILED_RESULT.description
    assert len(areas["Timeline"].splitlines()) == len(TIMELINE)
    click(history_page, "Copy details")
    assert "Ticket: 7848095" in QGuiApplication.clipboard().text()


async def test_enter_moves_the_focus_to_the_details_and_escape_back(
    journal: Journal, history_page: HistoryPage, tmp_path: Path
) -> None:
    await fill(journal, tmp_path / "data", 1)
    await show(history_page)
    await select(history_page, 0)
    history_page.table.setFocus()
    QTest.keyClick(history_page.table, ENTER)
    assert history_page.details.isAncestorOf(history_page.focusWidget())
    QTest.keyClick(history_page.focusWidget(), Qt.Key.Key_Escape)
    assert history_page.focusWidget() is history_page.table


async def test_copied_rows_are_preceded_by_their_headers(
    journal: Journal, history_page: HistoryPage, tmp_path: Path
) -> None:
    await fill(journal, tmp_path / "data", 2)
    await show(history_page)
    history_page.table.selectAll()
    QTest.keyClick(history_page.table, Qt.Key.Key_C, COPY)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0].split("\t")[:3] == ["State", "Ticket", "Session"]
    assert [row.split("\t")[1] for row in copied[1:]] == ["7000000", "7000001"]


async def test_a_new_session_appears_automatically_without_moving_visible_rows(
    env: UiEnv, journal: Journal, history_page: HistoryPage, tmp_path: Path
) -> None:
    await fill(journal, tmp_path / "data", 150)
    await show(history_page)
    await select(history_page, 90)
    history_page.table.scroll_to_row(90, history_page.table.ScrollHint.PositionAtTop)
    top = history_page.table.rowAt(0)
    await journal.save_session(past("new", ago=10, result=None))
    await env.service.refresh()
    await until(lambda: history_page.table.model().rowCount() == 151)
    assert history_page.selection[0].id == "s90"
    assert history_page.table.rowAt(0) == top + 1
    await journal.save_session(past("new", ago=10))
    env.backend.add(SessionState.ACTIVE)
    await env.service.refresh()
    await until(lambda: cells(history_page, columns.STATE)[0] == "finished")
    await until(lambda: text_of(history_page, "historyShown").startswith("151 session"))


async def test_new_sessions_respect_the_search(
    env: UiEnv, journal: Journal, history_page: HistoryPage, tmp_path: Path
) -> None:
    await fill(journal, tmp_path / "data", 3)
    await show(history_page)
    await search(history_page, "7000001")
    await journal.save_session(past("other", ago=5))
    await journal.save_session(past("same", ago=5, ticket="7000001"))
    env.backend.add(SessionState.ACTIVE)
    await env.service.refresh()
    await until(lambda: len(cells(history_page, 0)) == 2)
    assert set(cells(history_page, columns.TICKET)) == {"7000001"}


async def test_all_matching_sessions_are_exported_and_not_only_loaded_rows(
    env: UiEnv, journal: Journal, history_page: HistoryPage, tmp_path: Path
) -> None:
    await fill(journal, tmp_path / "data", 450)
    await journal.save_session(
        past("=cmd()", ago=DAY, ticket="99", result=replace(FAILED_RESULT, description="=1+1\nx"))
    )
    await show(history_page)
    click(history_page, "Export CSV")
    (dialog,) = history_page.window().findChildren(QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name.startswith("history-")
    dialog.fileSelected.emit(str(tmp_path / "out.csv"))
    dialog.close()
    assert not usable(button(history_page, "Export CSV"))
    await until(lambda: usable(button(history_page, "Export CSV")))
    content = (tmp_path / "out.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbfState,Ticket,Session,")
    assert content.count(b"\r\n") == 452
    assert b"'=cmd()" in content
    assert b"'=1+1" in content
    assert env.context.messages.current is not None
    assert env.context.messages.current.what.startswith("451 session")
    assert files(tmp_path) == ["out.csv"]


async def test_a_stopped_export_leaves_the_existing_file_unchanged(
    env: UiEnv, journal: Journal, history_page: HistoryPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await fill(journal, tmp_path / "data", 450)
    await show(history_page)
    # The progress names the total only if the sessions have been counted before.
    await until(lambda: settled(history_page))
    (tmp_path / "out.csv").write_text("former")
    find, go_on = journal.find, asyncio.Event()

    async def stops_after_the_first(query: HistoryQuery, after: HistoryPlace | None, limit: int) -> HistoryPart:
        if after is not None:
            await go_on.wait()
        return await find(query, after, limit)

    monkeypatch.setattr(journal, "find", stops_after_the_first)
    history_page.page_actions.save_table(str(tmp_path / "out.csv"))
    await until(lambda: text_of(history_page, "exportProgress") == "200 of 450 sessions exported")
    click(history_page, "Stop export")
    go_on.set()
    await until(lambda: usable(button(history_page, "Export CSV")))
    assert (tmp_path / "out.csv").read_text() == "former"
    assert files(tmp_path) == ["out.csv"]
    assert not history_page.page_actions.strip.isVisible()


async def test_a_file_that_cannot_be_written_is_shown(
    env: UiEnv, journal: Journal, history_page: HistoryPage, tmp_path: Path
) -> None:
    await fill(journal, tmp_path / "data", 1)
    await show(history_page)
    await select(history_page, 0)
    for save in (history_page.page_actions.save_table, history_page.page_actions.save_report):
        save(str(tmp_path / "missing" / "file"))
        await until(lambda: env.context.messages.current is not None)
        assert env.context.messages.current is not None
        assert env.context.messages.current.what == "The file could not be written."
        env.context.messages.dismiss()


@pytest.mark.parametrize("name", ["history.csv", "report.pdf"])
async def test_d14_an_export_to_a_full_disk_keeps_the_old_file(
    env: UiEnv, journal: Journal, history_page: HistoryPage, tmp_path: Path, name: str
) -> None:
    await fill(journal, tmp_path / "data", 1)
    await show(history_page)
    await select(history_page, 0)
    target = tmp_path / "exports" / name
    target.parent.mkdir()
    target.write_bytes(b"what was exported yesterday")
    save = history_page.page_actions.save_report if name == "report.pdf" else history_page.page_actions.save_table
    with full_disk():
        save(str(target))
        await until(lambda: env.context.messages.current is not None)
    assert target.read_bytes() == b"what was exported yesterday"
    assert list(target.parent.iterdir()) == [target]
    assert env.context.messages.current is not None
    assert env.context.messages.current.what == "The file could not be written."


@pytest.mark.parametrize("name", ["history.csv", "report.pdf"])
async def test_d6_an_unresponsive_network_folder_does_not_block_the_history(
    env: UiEnv, journal: Journal, history_page: HistoryPage, tmp_path: Path, name: str
) -> None:
    await fill(journal, tmp_path / "data", 1)
    await show(history_page)
    await select(history_page, 0)
    folder = tmp_path / "far"
    folder.mkdir()
    save = history_page.page_actions.save_report if name == "report.pdf" else history_page.page_actions.save_table
    with FarDisk(folder).mounted() as disk:
        save(str(folder / name))
        await until(lambda: disk.on_loop or disk.asked.is_set())
        assert disk.on_loop == []
        disk.answers.set()
        await until(lambda: env.context.messages.current)
    assert files(folder) == [name]


async def test_the_report_of_the_selected_session_is_one_pdf(
    journal: Journal, history_page: HistoryPage, tmp_path: Path
) -> None:
    await fill(journal, tmp_path / "data", 1)
    await show(history_page)
    await select(history_page, 0)
    await until(lambda: usable(button(history_page, "Save report")))
    click(history_page, "Save report")
    await until(lambda: history_page.window().findChildren(QFileDialog))
    (dialog,) = history_page.window().findChildren(QFileDialog)
    assert dialog.selectedFiles()[0].endswith(".pdf")
    assert Path(dialog.selectedFiles()[0]).name.startswith("report-7000000-20")
    dialog.fileSelected.emit(str(tmp_path / "report.pdf"))
    dialog.close()
    await until((tmp_path / "report.pdf").exists)
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF-")


async def test_the_menu_offers_what_fits_the_selection(
    journal: Journal, history_page: HistoryPage, tmp_path: Path
) -> None:
    await fill(journal, tmp_path / "data", 2)
    await show(history_page)
    history_page.table.selectAll()
    menu = history_page.page_actions.menu()
    enabled = {action.text(): action.isEnabled() for action in menu.actions() if not action.isSeparator()}
    assert enabled == {
        "Save report": False,
        "Open report": False,
        "Print": False,
        "Save scan report": False,
        "Mark for follow-up": False,
        "Copy ID": True,
        "Copy rows": True,
        "Columns": True,
    }
    next(action for action in menu.actions() if action.text() == "Copy ID").trigger()
    assert QGuiApplication.clipboard().text() == "s0\ns1"
    menu.close()


async def test_s12_copied_ids_are_not_formulas(journal: Journal, history_page: HistoryPage) -> None:
    await journal.save_session(past("=1+cmd()"))
    await show(history_page)
    history_page.table.selectAll()
    menu = history_page.page_actions.menu()
    next(action for action in menu.actions() if action.text() == "Copy ID").trigger()
    assert QGuiApplication.clipboard().text() == "'=1+cmd()"
    menu.close()


async def test_control_f_focuses_the_search_with_its_text_selected(history_page: HistoryPage) -> None:
    await show(history_page)
    line(history_page, "Search").setText("old")
    history_page.focus_search()
    assert line(history_page, "Search").selectedText() == "old"
    assert history_page.focusWidget() is line(history_page, "Search")


async def test_a_row_without_any_time_or_ticket_is_shown(journal: Journal, history_page: HistoryPage) -> None:
    await journal.save_session(SessionRecord(id="bare"))
    await show(history_page)
    await select(history_page, 0)
    assert text_of(history_page, "historyStarted") == "—"
    assert text_of(history_page, "historyState") == "outcome unknown"


async def test_a_small_window_puts_the_details_below(
    journal: Journal, history_page: HistoryPage, tmp_path: Path
) -> None:
    await fill(journal, tmp_path / "data", 3)
    await show(history_page)
    await select(history_page, 0)
    assert history_page.details.geometry().left() > history_page.table.geometry().right()
    history_page.resize(620, 420)
    await until(lambda: history_page.details.geometry().top() > history_page.table.geometry().top())
    await until(lambda: history_page.minimumSizeHint().width() <= 620)


class Unreadable(History):
    """History that finds sessions, but cannot read their timelines while ``broken`` is true."""

    broken = True

    async def events(self, session_id: str) -> tuple[SessionEvent, ...]:
        if self.broken:
            raise HistoryUnreadable("disk I/O error")
        return await super().events(session_id)


async def test_d5_a_timeline_that_could_not_be_read_is_not_shown_as_empty(
    journal: Journal, env: UiEnv, history_page: HistoryPage, tmp_path: Path
) -> None:
    await journal.save_session(past(result=FAILED_RESULT))
    for event in TIMELINE:
        await journal.add_event("s1", event)
    history = Unreadable(journal)
    page = HistoryPage(replace(env.context, history=history))
    page.setParent(history_page.window())
    await show(page)
    await select(page, 0)
    await until(lambda: usable(button(page, "Save report")))
    (timeline,) = [area for area in page.findChildren(QPlainTextEdit) if area.accessibleName() == "Timeline"]
    assert timeline.toPlainText().startswith("The history cannot be read.")
    click(page, "Copy details")
    copied = QGuiApplication.clipboard().text()
    assert copied.endswith("The timeline could not be read.")
    assert "Connection: The timeline could not be read." in copied
    page.page_actions.save_report(str(tmp_path / "report.pdf"))
    await until((tmp_path / "report.pdf").exists)
    assert blankless("The timeline could not be read.") in "".join(pages_of((tmp_path / "report.pdf").read_bytes()))
    # The timeline is read again with the next refresh of the history.
    history.broken = False
    page.hide()
    page.show()
    page._on_table_selected()
    await until(lambda: page.details.events)
    assert len(timeline.toPlainText().splitlines()) == len(TIMELINE)


def test_d5_nothing_is_saved_or_copied_while_the_timeline_is_being_read(history_page: HistoryPage) -> None:
    details = history_page.details
    details.show_selection([past()], DAY)
    assert not usable(button(details, "Save report"))
    assert not usable(button(details, "Copy details"))
    details.show_events("s1", TIMELINE)
    assert usable(button(details, "Save report"))


async def test_d25_all_columns_shown_at_first_fit_a_window_of_1366_pixels_without_scrolling(
    journal: Journal, history_page: HistoryPage
) -> None:
    for number in range(60):
        await journal.save_session(past(f"s{number}", ago=1800 + 60 * number, result=FAILED_RESULT))
    history_page.window().resize(1366 - SIDEBAR, 700)
    history_page.resize(1366 - SIDEBAR, 700)
    await show(history_page)
    table = history_page.table
    assert not history_page.details.isVisible()
    assert table.horizontalHeader().length() <= table.viewport().width()


@pytest.mark.parametrize("width", [1366, 1280])
async def test_d25_vehicle_result_and_feedback_are_visible_beside_the_details(
    journal: Journal, history_page: HistoryPage, width: int
) -> None:
    for number in range(60):
        await journal.save_session(past(f"s{number}", ago=1800 + 60 * number, result=FAILED_RESULT))
    history_page.window().resize(width - SIDEBAR, 700)
    history_page.resize(width - SIDEBAR, 700)
    await show(history_page)
    await select(history_page, 0)
    assert history_page.details.isVisible()
    table = history_page.table
    for column in (columns.STARTED, columns.TICKET, columns.VEHICLE, columns.RESULT, columns.FEEDBACK):
        right = table.columnViewportPosition(column) + table.columnWidth(column)
        assert right <= table.viewport().width(), columns.COLUMNS[column].title


async def test_the_buttons_of_the_details_stand_together_below_the_table(
    journal: Journal, history_page: HistoryPage
) -> None:
    await journal.save_session(past("s1", result=FAILED_RESULT))
    history_page.window().resize(1024 - SIDEBAR, 560)
    history_page.resize(1024 - SIDEBAR, 560)
    await show(history_page)
    await select(history_page, 0)
    details = history_page.details
    row = [details.open_report, details.save, details.print_report, button(details, "Copy details"), details.mark]
    gaps = {right.geometry().left() - left.geometry().right() for left, right in pairwise(row)}
    assert len(gaps) == 1


async def test_there_is_room_for_the_heading_of_each_day_and_rows_stay_within_reach_of_the_keyboard(
    journal: Journal, history_page: HistoryPage
) -> None:
    for name, ago in {"a": 1800.0, "b": 3600.0, "c": DAY, "d": 3 * DAY}.items():
        await journal.save_session(past(name, ago=ago))
    await show(history_page)
    table = history_page.table
    assert [table.rowHeight(row) for row in range(4)] == [ROW_HEIGHT + HEADING, ROW_HEIGHT] + [ROW_HEIGHT + HEADING] * 2
    await select(history_page, 0)
    for _ in range(3):
        QTest.keyClick(table, Qt.Key.Key_Down)
    assert [one.id for one in history_page.selection] == ["d"]
    await journal.save_session(past("new", ago=60))
    history_page.feed.refresh()
    await until(partial(has_rows, history_page, 5))
    assert [table.rowHeight(row) - ROW_HEIGHT for row in range(5)] == [HEADING, 0, 0, HEADING, HEADING]


async def test_results_of_the_period_are_counted_in_the_journal_if_they_are_on_several_pages(
    env: UiEnv, journal: Journal, history_page: HistoryPage, tmp_path: Path
) -> None:
    await fill(journal, tmp_path / "data", 250)
    await journal.save_session(past("bad", ago=60, result=FAILED_RESULT))
    await show(history_page)
    shown = partial(text_of, history_page, "historyShown")
    await until(lambda: shown() == "251 sessions · 250 successful · 1 communication error")
    await journal.save_session(past("bad", ago=60))
    history_page.feed.refresh()
    await until(lambda: shown() == "251 sessions · 251 successful · 0 communication errors")


async def test_results_are_counted_again_only_after_a_change(
    journal: Journal, history_page: HistoryPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await fill(journal, tmp_path / "data", 250)
    asked: list[HistoryQuery] = []
    count = History.count

    async def counted(history: History, query: HistoryQuery) -> int:
        asked.append(query)
        return await count(history, query)

    monkeypatch.setattr(History, "count", counted)
    await show(history_page)
    await until(lambda: history_page.feed.state.line_errors is not None)
    assert len([query for query in asked if query.result]) == 2
    asked.clear()
    history_page.feed.refresh()
    await until(lambda: len(asked) == 2)
    await until(lambda: not history_page.feed._is_under_way("matching"))
    assert [query for query in asked if query.result] == []


async def test_the_filter_needs_follow_up_shows_who_still_waits_for_help(
    journal: Journal, history_page: HistoryPage
) -> None:
    await journal.save_session(past("good"))
    await journal.save_session(past("waits", result=FAILED_RESULT))
    await journal.save_session(replace(past("helped", result=FAILED_RESULT), followed_up_at=DAY))
    await show(history_page)
    click(history_page, "Needs follow-up")
    await until(lambda: cells(history_page, columns.SESSION) == ["waits"])
    assert text_of(history_page, "historyShown").startswith("1 of 3")
    history_page.clear_filter()
    await until(partial(has_rows, history_page, 3))
    assert not button(history_page, "Needs follow-up").isChecked()


async def test_the_details_begin_with_result_feedback_and_description_and_hide_what_is_unknown_of_the_car(
    journal: Journal, history_page: HistoryPage
) -> None:
    car = {"vehicle": "VW Golf VII", "vin": "WVWZZZ1KZ9W000001", "car_vin": "WVWZZZ1KZ9W000002"}
    await journal.save_session(replace(past("known", ago=60, result=FAILED_RESULT), **car))
    await journal.save_session(past("unknown", ago=120))
    await show(history_page)
    await select(history_page, 0)

    def height(name: str) -> int:
        label = history_page.details.findChild(Text, name)
        assert label is not None
        return label.mapTo(history_page.details, QPoint()).y()

    names = ["historyTicket", "historyResult", "historyFeedback", "historyVin", "historyCarVin"]
    await until(lambda: sorted(map(height, names)) == list(map(height, names)))
    (description,) = [one for one in history_page.findChildren(QPlainTextEdit) if one.accessibleName() == "Description"]
    assert height("historyFeedback") < description.mapTo(history_page.details, QPoint()).y() < height("historyVin")
    assert height("historyVehicle") == height("historyTicket") < height("historyResult")
    assert text_of(history_page, "historyCarVin").endswith("Differs from the VIN on the ticket.")
    await select(history_page, 1)
    assert [one.text() for one in history_page.details.findChildren(Text, "historyVehicle")] == ["—"]
    await until(lambda: not [one for one in history_page.details.findChildren(Text, "historyVin") if one.isVisible()])


async def test_the_customer_is_a_column_a_detail_and_found_by_the_search_and_exported(
    journal: Journal, history_page: HistoryPage, tmp_path: Path
) -> None:
    await journal.save_session(replace(past("jansen", ago=60), customer="Garage Jansen"))
    await journal.save_session(past("unknown", ago=120))
    await show(history_page)
    assert cells(history_page, columns.CUSTOMER) == ["Garage Jansen", "—"]
    assert not history_page.table.isColumnHidden(columns.CUSTOMER)
    await select(history_page, 0)
    await until(lambda: text_of(history_page, "historyCustomer") == "Garage Jansen")
    await select(history_page, 1)
    (detail,) = history_page.details.findChildren(Text, "historyCustomer")
    await until(lambda: not detail.isVisible())
    history_page.page_actions.save_table(str(tmp_path / "out.csv"))
    await until((tmp_path / "out.csv").exists)
    assert "Garage Jansen" in (tmp_path / "out.csv").read_text(encoding="utf-8-sig")
    await search(history_page, "jansen")
    assert cells(history_page, columns.SESSION) == ["jansen"]


@pytest.mark.parametrize("count", [12, 13])
async def test_op3_columns_added_to_a_saved_layout_are_shown_in_their_places(
    history_page: HistoryPage, count: int
) -> None:
    former = QTableWidget(0, count)
    header = former.horizontalHeader()
    header.setSectionsMovable(True)
    for place, column in enumerate((columns.STARTED, columns.TICKET, columns.DURATION)):
        header.moveSection(header.visualIndex(column), place)
    header.resizeSection(columns.TICKET, 133)
    header.hideSection(columns.STATE)
    state = bytes(header.saveState().toBase64().data()).decode("ascii")
    former.deleteLater()
    key = next(name for name in saved_view(history_page) if "historyTable" in name)
    restore_view(history_page, {key: state} | ({"HistoryPage.columns": str(count)} if count > 12 else {}))
    history_page.resize(2400, 700)
    await show(history_page)
    head = history_page.table.horizontalHeader()
    assert head.sectionSize(columns.TICKET) == 133
    assert head.isSectionHidden(columns.STATE)
    assert not head.isSectionHidden(columns.CUSTOMER)
    assert head.visualIndex(columns.CUSTOMER) == head.visualIndex(columns.DURATION) + 1
    assert count > 12 or head.visualIndex(columns.VEHICLE) == head.visualIndex(columns.TICKET) + 1


async def test_sessions_are_found_by_vehicle_and_vin(journal: Journal, history_page: HistoryPage) -> None:
    await journal.save_session(replace(past("golf"), vehicle="VW Golf VII", vin="WVWZZZ1KZ9W000001"))
    await journal.save_session(past("other"))
    await show(history_page)
    for words in ("golf", "vw vii", "1KZ9W000001"):
        await search(history_page, words)
        assert cells(history_page, columns.SESSION) == ["golf"]


async def test_the_details_show_the_notes_on_the_ticket(
    env: UiEnv, journal: Journal, history_page: HistoryPage, tmp_path: Path
) -> None:
    await fill(journal, tmp_path / "data", 1)
    note = Note(id="n", ticket="7000000", at=START, who="Bob (PC-3)", text="ignition must stay on")
    env.journal.notes.kept[note.id] = note
    await show(history_page)
    await select(history_page, 0)
    notes = history_page.findChild(QPlainTextEdit, "historyNotesList")
    assert notes is not None
    await until(lambda: notes.toPlainText().endswith("Bob (PC-3)\nignition must stay on"))


async def test_texts_in_the_details_are_as_high_as_their_lines(
    env: UiEnv, journal: Journal, history_page: HistoryPage, tmp_path: Path
) -> None:
    await fill(journal, tmp_path / "data", 1)
    await show(history_page)
    await select(history_page, 0)
    notes = history_page.findChild(QPlainTextEdit, "historyNotesList")
    assert notes is not None
    await until(lambda: notes.toPlainText() == "No notes on this ticket yet.")
    line_height = notes.fontMetrics().lineSpacing()
    await until(lambda: notes.height() < 3 * line_height + 1)
    one = notes.height()
    text = "\n".join(f"line {number}" for number in range(40))
    note = Note(id="n", ticket="7000000", at=START, who="Bob (PC-3)", text=text)
    env.journal.notes.kept[note.id] = note
    env.service.notes.notify()
    await until(lambda: notes.height() == one + 8 * line_height)


async def test_a_search_finds_a_session_by_a_note_that_is_written_meanwhile(
    env: UiEnv, journal: Journal, history_page: HistoryPage, tmp_path: Path
) -> None:
    await fill(journal, tmp_path / "data", 2)
    await show(history_page)
    await search(history_page, "ignition")
    assert has_rows(history_page, 0)
    await journal.notes.save(Note(id="n", ticket="7000000", at=START, who="Bob (PC-3)", text="Ignition must stay on"))
    env.service.notes.notify()
    await until(lambda: has_rows(history_page, 1))
    assert cells(history_page, columns.TICKET) == ["7000000"]


async def test_a_session_is_marked_for_a_follow_up_and_cleared_and_the_filter_follows(
    env: UiEnv, journal: Journal, history_page: HistoryPage
) -> None:
    env.service.recorder.journal = journal
    await journal.save_session(past("good"))
    await journal.save_session(past("other", ago=3600))
    await show(history_page)
    await select(history_page, 0)
    assert not shows(history_page, "historyFollowUp")
    click(history_page, "Mark for follow-up")
    await until(lambda: cells(history_page, columns.FEEDBACK)[0] == "Needs follow-up · Success")
    assert history_page.details.shown is not None
    assert history_page.details.shown.id == "good"
    click(history_page, "Needs follow-up")
    await until(lambda: cells(history_page, columns.SESSION) == ["good"])
    await select(history_page, 0)
    assert text_of(history_page, "historyFollowUp").startswith("needed; marked ")
    assert shows(history_page, "historyFollowUp")
    click(history_page, "Follow-up done")
    await until(partial(has_rows, history_page, 0))
    history_page.clear_filter()
    await until(partial(has_rows, history_page, 2))
    assert cells(history_page, columns.FEEDBACK) == ["Success", "Success"]


async def test_the_menu_marks_a_session_too_but_not_one_of_a_colleague(
    env: UiEnv, journal: Journal, history_page: HistoryPage
) -> None:
    env.service.recorder.journal = journal
    await journal.save_session(past("mine"))
    await journal.save_session(replace(past("theirs", ago=3600), mine=Ownership.NOT_KNOWN, who="Anna"))
    await show(history_page)
    for row, is_possible in ((0, True), (1, False)):
        await select(history_page, row)
        entries = {each.text(): each for each in history_page.page_actions.menu().actions()}
        assert entries["Mark for follow-up"].isEnabled() is is_possible
    await select(history_page, 0)
    entries = {each.text(): each for each in history_page.page_actions.menu().actions()}
    entries["Mark for follow-up"].trigger()
    await until(lambda: cells(history_page, columns.FEEDBACK)[0] == "Needs follow-up · Success")


async def test_op5_columns_fold_away_where_there_is_no_room_and_none_scrolls(
    journal: Journal, history_page: HistoryPage
) -> None:
    await journal.save_session(past("s0"))
    await show(history_page)
    table = history_page.table
    assert not table.isColumnHidden(columns.WHO)
    history_page.resize(816, 520)
    await until(lambda: table.isColumnHidden(columns.WHO) and table.isColumnHidden(columns.DESCRIPTION))
    assert table.horizontalScrollBar().maximum() == 0
    assert not any(table.isColumnHidden(column) for column in (columns.STARTED, columns.TICKET, columns.RESULT))
    entries = {each.text(): each for each in ColumnChooser(table.horizontalHeader(), table).actions()}
    assert entries["Who (no room)"].isChecked() is False
    # What is saved is what the user wants to see, whatever the width of the window.
    later = HistoryTableView(HistoryTableModel(lambda: START, table))
    later.horizontalHeader().restoreState(table.saved_header())
    assert not later.isColumnHidden(columns.WHO)
    later.deleteLater()
    assert table.isColumnHidden(columns.WHO)
    history_page.resize(1360, 700)
    await until(lambda: not table.isColumnHidden(columns.WHO))


async def test_op5_a_column_that_the_user_shows_stays_although_there_is_no_room(
    journal: Journal, history_page: HistoryPage
) -> None:
    await journal.save_session(past("s0"))
    await show(history_page)
    history_page.resize(816, 520)
    table = history_page.table
    await until(lambda: table.isColumnHidden(columns.DESCRIPTION))
    entries = {each.text(): each for each in ColumnChooser(table.horizontalHeader(), table).actions()}
    entries["Description (no room)"].trigger()
    assert not table.isColumnHidden(columns.DESCRIPTION)
    history_page.resize(810, 520)
    assert not table.isColumnHidden(columns.DESCRIPTION)


async def test_op5_the_count_is_not_cut_in_an_ordinary_window(
    journal: Journal, history_page: HistoryPage, tmp_path: Path
) -> None:
    await fill(journal, tmp_path / "data", 13)
    history_page.resize(1280 - SIDEBAR, 700)
    await show(history_page)
    label = history_page.findChild(Text, "historyShown")
    assert label is not None
    await until(lambda: label.text() == "13 sessions · 13 successful · 0 communication errors")
    await until(lambda: not label.is_cut)
