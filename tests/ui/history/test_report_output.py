"""Reports saved, opened and printed, for the History page, the page of a session and a message."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QDesktopServices, QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from openobd_desktop.core.journal import OWED_PAUSE
from openobd_desktop.core.journal.history import History
from openobd_desktop.domain.car.scans import FoundScans, SavedScan
from openobd_desktop.domain.journal import EventKind, HistoryQuery, SessionEvent
from openobd_desktop.domain.settings import Settings
from openobd_desktop.errors import TeamConnectionRefused
from openobd_desktop.storage import Journal
from openobd_desktop.ui.common import file_dialogs
from openobd_desktop.ui.history import report_output
from openobd_desktop.ui.history.page import HistoryPage
from openobd_desktop.ui.history.report import report_of
from openobd_desktop.ui.history.report_output import Reports, Subject, report_name
from openobd_desktop.ui.history.sheets import paint_on
from tests.core.fakes import START
from tests.pdf_text import blankless, pages_of
from tests.storage.scans import SCAN
from tests.ui.past import FAILED_RESULT, TIMELINE, files, past, show, until
from tests.ui.ui_env import UiEnv, button, click, usable


class Viewer:
    """The program that the system uses for PDF files."""

    def __init__(self) -> None:
        self.opened: list[str] = []
        self.starts = True

    def open(self, url: QUrl) -> bool:
        self.opened.append(url.toLocalFile())
        return self.starts

    def content(self, number: int) -> bytes:
        return Path(self.opened[number]).read_bytes()


@pytest.fixture
def viewer(monkeypatch: pytest.MonkeyPatch) -> Viewer:
    made = Viewer()
    monkeypatch.setattr(QDesktopServices, "openUrl", made.open)
    return made


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """Yields the folder used last."""
    made = tmp_path / "documents"
    made.mkdir()
    former = file_dialogs._Folder.path
    file_dialogs._Folder.path = str(made)
    yield made
    file_dialogs._Folder.path = former


@pytest.fixture
async def reports(env: UiEnv, journal: Journal, stage: QWidget) -> Reports:
    await journal.save_session(past(result=FAILED_RESULT))
    for event in TIMELINE:
        await journal.add_event("s1", event)
    env.context = replace(env.context, history=History(journal))
    return Reports(env.context, stage)


def said(env: UiEnv) -> str:
    return env.context.messages.current.what if env.context.messages.current is not None else ""


async def test_one_click_makes_a_report_under_a_new_name_and_opens_it(
    env: UiEnv, reports: Reports, viewer: Viewer, folder: Path
) -> None:
    (folder / "report-7848095-2026-09-21.pdf").write_bytes(b"of this morning")
    reports.open(reports.of_session("s1"))
    await until(lambda: viewer.opened)
    assert files(folder) == ["report-7848095-2026-09-21-2.pdf", "report-7848095-2026-09-21.pdf"]
    assert viewer.opened == [str(folder / "report-7848095-2026-09-21-2.pdf")]
    assert (folder / "report-7848095-2026-09-21.pdf").read_bytes() == b"of this morning"
    (only,) = pages_of((folder / "report-7848095-2026-09-21-2.pdf").read_bytes())
    assert blankless("The VCI fell out of its socket.") in only
    assert blankless("Connection to the service restored") in only
    assert said(env).startswith("The report was saved as ")


async def test_a_report_contains_the_notes_on_the_ticket(
    env: UiEnv, reports: Reports, viewer: Viewer, folder: Path
) -> None:
    await env.service.notes.add("7848095", "customer calls back at 3")
    await env.service.notes.add("4711", "of another ticket")
    reports.open(reports.of_session("s1"))
    await until(lambda: viewer.opened)
    (only,) = pages_of(viewer.content(0))
    assert blankless("customer calls back at 3") in only
    assert blankless("of another ticket") not in only


@pytest.mark.parametrize("fails", [False, True])
async def test_d22_the_report_of_a_colleagues_session_has_its_scans_or_says_that_they_could_not_be_read(
    env: UiEnv, stage: QWidget, viewer: Viewer, folder: Path, fails: bool
) -> None:
    team = await env.join_team()
    scope = env.service.recorder.scope
    env.boards.scans["scan"] = SavedScan(id="scan", session_id="s9", scan=SCAN, who="Anna (PC-12)", scope=scope)
    env.colleague(replace(past(), id="s9"))
    (record,) = (await team.find(HistoryQuery(of_team=True), None, 9)).records
    if fails:
        env.boards.failures["any"] = TeamConnectionRefused()

    async def subject() -> Subject:
        return record, ()

    Reports(env.context, stage).open(subject)
    await until(lambda: viewer.opened)
    text = "".join(pages_of(viewer.content(0)))
    assert (blankless("Scan of the car: ") in text) is not fails
    assert (blankless("Some scans could not be read.") in text) is fails


async def test_a_report_that_no_program_can_show_is_saved_all_the_same(
    env: UiEnv, reports: Reports, viewer: Viewer, folder: Path
) -> None:
    viewer.starts = False
    reports.open(reports.of_session("s1"))
    await until(lambda: viewer.opened)
    assert said(env).endswith("report-7848095-2026-09-21.pdf, but no program could be started to show it.")
    assert files(folder) == ["report-7848095-2026-09-21.pdf"]


async def test_a_saved_report_can_be_opened_from_its_confirmation(
    env: UiEnv, reports: Reports, viewer: Viewer, folder: Path, stage: QWidget
) -> None:
    reports.save(reports.of_session("s1"))
    await until(lambda: stage.findChildren(QFileDialog))
    (dialog,) = stage.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(folder / "mine.pdf"))
    dialog.close()
    await until(lambda: said(env))
    assert (env.context.messages.current and env.context.messages.current.offer) is not None
    env.context.messages.accept_offer()
    assert viewer.opened == [str(folder / "mine.pdf")]


async def test_the_report_of_an_open_session_has_what_happened_a_moment_ago(
    env: UiEnv, stage: QWidget, viewer: Viewer, folder: Path
) -> None:
    active, _ = await env.open_session()
    active.timeline.note(EventKind.LOGGED, "a moment ago")
    reports = Reports(env.context, stage)
    reports.open(reports.of_session(active.id))
    await until(lambda: viewer.opened)
    assert blankless("a moment ago") in "".join(pages_of(viewer.content(0)))


async def test_d22_the_report_of_a_resumed_session_says_if_what_came_before_could_not_be_read(
    env: UiEnv, stage: QWidget, viewer: Viewer, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    earlier: list[SessionEvent] | None = None

    async def events(session_id: str) -> list[SessionEvent] | None:
        return earlier

    monkeypatch.setattr(env.service.recorder, "events", events)
    active, _ = await env.open_session()
    active.timeline.note(EventKind.LOGGED, "in this run")
    active.timeline.recall()
    reports = Reports(env.context, stage)
    reports.open(reports.of_session(active.id))
    await until(lambda: viewer.opened)
    report = "".join(pages_of(viewer.content(0)))
    assert blankless("What happened before the session was resumed could not be read.") in report
    assert blankless("in this run") in report
    earlier = [SessionEvent(START, EventKind.LOGGED, "in the run before")]
    await env.clock.advance(OWED_PAUSE)
    reports.open(reports.of_session(active.id))
    await until(lambda: len(viewer.opened) == 2)
    report = "".join(pages_of(viewer.content(1)))
    assert blankless("could not be read") not in report
    assert blankless("in the run before") in report


async def test_a_session_that_is_not_in_the_history_is_told(env: UiEnv, reports: Reports) -> None:
    reports.open(reports.of_session("s2"))
    await until(lambda: said(env))
    assert said(env) == "This session is not in the history."


async def test_a_session_is_found_in_the_history_by_its_whole_id(journal: Journal) -> None:
    history = History(journal)
    for name in ("s1", "s12", "S1"):
        await journal.save_session(past(name, ticket="4711"))
    found = await history.session("s1")
    assert found == past("s1", ticket="4711")
    assert await history.session("s") is None


async def test_the_company_of_the_settings_is_printed_and_a_logo_that_is_gone_is_left_out(
    env: UiEnv, reports: Reports, viewer: Viewer, folder: Path
) -> None:
    logo = folder / "logo.png"
    picture = QImage(2000, 400, QImage.Format.Format_RGB32)
    picture.fill(QColor("green"))
    assert picture.save(str(logo))
    env.context.profiles.change_settings(Settings(company="Van Dijk", logo=str(logo)))
    reports.open(reports.of_session("s1"))
    await until(lambda: viewer.opened)
    first = viewer.content(0)
    assert b"/Subtype /Image" in first
    assert "VanDijk" in pages_of(first)[0]
    logo.unlink()
    reports.open(reports.of_session("s1"))
    await until(lambda: len(viewer.opened) == 2)
    assert b"/Subtype /Image" not in viewer.content(1)


async def test_d6_a_logo_on_a_disk_that_does_not_respond_is_left_out(
    env: UiEnv, reports: Reports, viewer: Viewer, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = threading.Event()

    def read_slowly(path: Path) -> QImage:
        answers.wait(20)
        return QImage()

    monkeypatch.setattr(report_output, "read_logo", read_slowly)
    monkeypatch.setattr(report_output, "LOGO_PATIENCE", 0.1)
    env.context.profiles.change_settings(Settings(logo="/far/logo.png"))
    reports.open(reports.of_session("s1"))
    await until(lambda: viewer.opened)
    assert not answers.is_set()
    answers.set()


async def test_s10_a_logo_whose_path_is_not_valid_is_left_out(
    env: UiEnv, reports: Reports, viewer: Viewer, folder: Path
) -> None:
    env.context.profiles.change_settings(Settings(logo="logo\0.png"))
    reports.open(reports.of_session("s1"))
    await until(lambda: viewer.opened)
    assert b"/Subtype /Image" not in viewer.content(0)


async def test_a_print_dialog_opens_without_blocking_and_prints_when_accepted(
    env: UiEnv, reports: Reports, stage: QWidget, folder: Path
) -> None:
    reports.print(reports.of_session("s1"))
    await until(lambda: stage.findChildren(QPrintDialog))
    (dialog,) = stage.findChildren(QPrintDialog)
    assert dialog.isVisible()
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(folder / "printed.pdf"))
    dialog.accepted.emit(printer)
    dialog.close()
    await until(lambda: said(env))
    assert said(env) == "The report was sent to the printer."
    assert blankless("Session report") in "".join(pages_of((folder / "printed.pdf").read_bytes()))


async def test_d6_a_print_service_that_does_not_respond_blocks_nothing_and_is_reported(
    env: UiEnv, reports: Reports, stage: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = threading.Event()
    monkeypatch.setattr(report_output, "_list_printers", answers.wait)
    monkeypatch.setattr(report_output, "PATIENCE", 0.05)
    reports.print(reports.of_session("s1"))
    await until(lambda: said(env))
    assert said(env) == "The print service of this PC is not responding."
    assert stage.findChildren(QPrintDialog) == []
    answers.set()
    reports.print(reports.of_session("s1"))
    await until(lambda: stage.findChildren(QPrintDialog))


async def test_d6_a_print_service_that_stops_responding_while_a_printer_is_chosen_blocks_nothing(
    env: UiEnv, reports: Reports, stage: QWidget, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reports.print(reports.of_session("s1"))
    await until(lambda: stage.findChildren(QPrintDialog))
    (dialog,) = stage.findChildren(QPrintDialog)
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(folder / "printed.pdf"))
    answers = threading.Event()
    monkeypatch.setattr(report_output, "_list_printers", answers.wait)
    monkeypatch.setattr(report_output, "PATIENCE", 0.05)
    dialog.accepted.emit(printer)
    dialog.close()
    await until(lambda: said(env))
    assert said(env) == "The print service of this PC is not responding."
    assert not (folder / "printed.pdf").exists()
    answers.set()


async def test_a_cancelled_report_leaves_nothing_being_painted(qapp: object) -> None:
    events = [SessionEvent(START + number, EventKind.LOGGED, "x" * 200) for number in range(500)]
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    making = asyncio.ensure_future(paint_on(printer, report_of(past(), events, START)))
    await asyncio.sleep(0)
    making.cancel()
    with pytest.raises(asyncio.CancelledError):
        await making
    assert not printer.paintingActive()


@pytest.mark.parametrize(
    ("ticket", "name"), [("7848095", "report-7848095-2026-09-21.pdf"), ("../a b", "report-a-b-2026-09-21.pdf")]
)
def test_a_report_is_named_after_ticket_and_date(ticket: str, name: str) -> None:
    assert report_name(past(ticket=ticket)) == name


async def test_the_details_in_the_history_open_and_print_the_report(
    journal: Journal, history_page: HistoryPage, viewer: Viewer, folder: Path
) -> None:
    await journal.save_session(past())
    await show(history_page)
    history_page.table.selectRow(0)
    await until(lambda: usable(button(history_page, "Open report")))
    click(history_page, "Open report")
    await until(lambda: viewer.opened)
    assert files(folder) == ["report-7848095-2026-09-21.pdf"]
    click(history_page, "Print")
    await until(lambda: history_page.window().findChildren(QPrintDialog))
    history_page.window().findChildren(QPrintDialog)[0].close()


async def test_a_session_is_shown_in_the_history_whatever_was_searched_for(
    journal: Journal, history_page: HistoryPage
) -> None:
    for number in range(5):
        await journal.save_session(past(f"s{number}", ago=1800 + 60 * number))
    await show(history_page)
    history_page._search.setText("no such thing")
    history_page._ask()
    await until(lambda: not history_page.feed.state.asking)
    history_page.choose("s3")
    await until(lambda: history_page.selection)
    assert [one.id for one in history_page.selection] == ["s3"]
    assert history_page._search.text() == ""


async def test_a_session_further_back_is_searched_for_and_an_unknown_one_selects_nothing(
    journal: Journal, history_page: HistoryPage
) -> None:
    for number in range(205):
        await journal.save_session(past(f"one-{number}", ago=1800 + 60 * number))
    await show(history_page)
    history_page.choose("one-204")
    await until(lambda: history_page.selection)
    assert [one.id for one in history_page.selection] == ["one-204"]
    history_page.choose("of another PC")
    await until(lambda: history_page._search.text() == "of another PC" and not history_page.feed.state.asking)
    assert history_page.selection == []


async def test_the_report_of_an_open_session_names_the_operator(
    env: UiEnv, stage: QWidget, viewer: Viewer, folder: Path
) -> None:
    await env.log_in()
    env.service.recorder.who = "Anna (PC-12)"
    active, _ = await env.open_session()
    reports = Reports(env.context, stage)
    reports.open(reports.of_session(active.id))
    await until(lambda: viewer.opened)
    assert blankless("Operator Anna (PC-12)") in pages_of(viewer.content(0))[0]


async def test_the_scans_of_a_session_in_the_history_have_a_report_of_their_own(
    env: UiEnv, journal: Journal, history_page: HistoryPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    env.service.recorder.journal = journal
    await journal.save_session(past("s1"))
    await journal.save_session(past("s2", ago=3600))
    await journal.scans.save(SavedScan(id="x1", session_id="s1", scan=SCAN))
    await show(history_page)

    async def choose(row: int) -> None:
        history_page.table.selectRow(row)
        shown = f"s{row + 1}"
        await until(lambda: history_page.details.shown is not None and history_page.details.shown.id == shown)
        await until(lambda: usable(button(history_page, "Save report")))
        entries = {each.text(): each for each in history_page.page_actions.menu().actions()}
        entries["Save scan report"].trigger()

    await choose(0)
    await until(lambda: bool(history_page.window().findChildren(QFileDialog)))
    (dialog,) = history_page.window().findChildren(QFileDialog)
    assert "scan-7848095" in dialog.selectedFiles()[0]
    file = tmp_path / "scan.pdf"
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    await until(lambda: env.context.messages.current is not None)
    assert blankless("Scan report Ticket 7848095") in "".join(pages_of(file.read_bytes()))
    env.context.messages.dismiss()
    await choose(1)
    await until(lambda: env.context.messages.current is not None)
    message = env.context.messages.current
    assert message is not None
    assert message.text == "The car was not scanned in this session."
    monkeypatch.setattr(journal.scans, "of_session", _unreadable)
    env.context.messages.dismiss()
    await choose(1)
    await until(lambda: env.context.messages.current is not None)
    assert env.context.messages.current is not None
    assert env.context.messages.current.text == "The scans of this session could not be read."


async def _unreadable(_session_id: str) -> FoundScans:
    return FoundScans(is_complete=False)
