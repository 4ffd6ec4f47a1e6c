"""T4: any untrusted text is shown as plain, short text without effect, wherever it appears."""

from __future__ import annotations

import csv
import io
import re
import time
from collections.abc import AsyncIterator, Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtWidgets import QDialog, QLabel, QMessageBox, QPushButton, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.core.profiles.profiles import DEMO
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.sessions.service_status import ServiceStatus
from openobd_desktop.domain.journal import EventKind, Note, SessionRecord
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Ownership, SessionEntry, SessionState
from openobd_desktop.domain.settings import Profile
from openobd_desktop.errors import NoAnswer, OpenObdError
from openobd_desktop.ui.feedback.dialog import FeedbackDialog
from openobd_desktop.ui.history.details import HistoryDetails
from openobd_desktop.ui.history.table_model import HistoryTableModel
from openobd_desktop.ui.lifecycle.crash_dialog import CrashDialog
from openobd_desktop.ui.lifecycle.quit_dialog import QuitDialog
from openobd_desktop.ui.look.text import CELL_LIMIT, LABEL_LIMIT, Text, clean, escaped, one_line, tip
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.messages.bar import MessageBar
from openobd_desktop.ui.messages.board import MessageBoard
from openobd_desktop.ui.profiles.dialog import ProfileDialog
from openobd_desktop.ui.session.alerts import SessionAlerts
from openobd_desktop.ui.session.hand_over_dialog import HandOverDialog
from openobd_desktop.ui.session.interrupt_dialog import InterruptDialog
from openobd_desktop.ui.session.notes import NotesDialog, NotesView
from openobd_desktop.ui.session.page import SessionPage
from openobd_desktop.ui.sessions.claim_dialog import ClaimConfirmDialog
from openobd_desktop.ui.sessions.columns import COLUMNS, whole_headers
from openobd_desktop.ui.sessions.details import SessionDetails
from openobd_desktop.ui.sessions.table_model import SessionTableModel
from openobd_desktop.ui.start.dialog import StartSessionDialog
from openobd_desktop.ui.tables.csv_export import clipboard_text, csv_bytes
from openobd_desktop.ui.widgets.notice import Notice
from openobd_desktop.ui.window.main_window import MainWindow
from openobd_desktop.ui.window.sidebar import ProfileButton
from openobd_desktop.ui.window.status_bar import status_texts
from tests.core.fakes import START, ManualClock, settle
from tests.ui.entries import entry
from tests.ui.hostile import (
    BIG,
    FORMULAS,
    HOSTILE,
    LONG,
    MARKUP,
    SHORTCUTS,
    faults,
    has_shortcut,
    is_clean,
    is_one_line,
    is_plain_tip,
    model_faults,
)
from tests.ui.past import past
from tests.ui.ui_env import TICKET, UiEnv, flush_deleted
from tests.ui.whole_window import EUROPE, dialogs_of, whole_window

SOME = [
    MARKUP[0],
    MARKUP[18],
    SHORTCUTS[0],
    FORMULAS[1],
    "\u202eevil\u2066\x00\x1b[2J",
    "\ud800",
    LONG[0],
    LONG[4],
    LONG[9],
]
"""One or two of each kind, for slow tests."""
STALL = 0.1
"""Maximum time for showing a text, in seconds."""


def hostile_entry(text: str, number: int = 0, state: SessionState = SessionState.UNKNOWN) -> SessionEntry:
    """Returns a session with hostile texts everywhere; its id is unique."""
    made = entry(
        f"{text}{number}", state, age=None, ticket=text, connector=text, state_text=text, created_text=text, host=text
    )
    made = replace(made, colleague=text, vehicle=text, profile=text)
    return made if number % 3 else replace(made, ticket="")


def hostile_error(text: str) -> OpenObdError:
    return NoAnswer(text, what=text, meaning=text, advice=text)


def test_t4_there_are_about_300_hostile_texts() -> None:
    assert len(HOSTILE) >= 300
    assert sum(len(text) > 100_000 for text in HOSTILE) >= 10


@pytest.mark.parametrize("made", [clean, one_line, escaped, tip])
def test_t4_every_hostile_text_comes_out_clean_and_short(made: Callable[[str], str]) -> None:
    for text in HOSTILE:
        shown = made(text)
        assert is_clean(shown, 2 * LABEL_LIMIT, kept="\n\t\u2060"), repr(text[:40])
        assert made in (clean, tip) or is_one_line(shown.replace("\u2060", "")), repr(text[:40])
    assert not any(has_shortcut(escaped(text)) for text in HOSTILE)
    assert all(is_plain_tip(tip(text)) for text in HOSTILE)


@given(st.text(), st.integers(1, 400))
def test_t4_any_text_comes_out_clean_and_marked_if_it_was_cut(text: str, limit: int) -> None:
    for shown in (clean(text, limit), one_line(text, limit)):
        assert is_clean(shown, limit)
        assert len(text) <= limit or shown.endswith("…")
    assert not has_shortcut(escaped(text))
    assert is_plain_tip(tip(text))


def test_t4_the_cells_and_tooltips_of_the_session_table(qtbot: QtBot) -> None:
    model = SessionTableModel(lambda: START)
    model.show_others(True)
    model.update_entries(hostile_entry(text, number) for number, text in enumerate(HOSTILE))
    assert model.rowCount() == len(HOSTILE)
    assert model_faults(model) == []


def test_t4_a_search_for_each_hostile_text_breaks_nothing(qtbot: QtBot) -> None:
    model = SessionTableModel(lambda: START)
    model.show_others(True)
    model.update_entries(hostile_entry(text, number) for number, text in enumerate(HOSTILE))
    for text in (*HOSTILE[:60], *LONG):
        model.search(text)
    model.search("")
    for column in range(len(COLUMNS)):
        model.sort(column)
    assert model.rowCount() == len(HOSTILE)


def test_t4_the_details_of_a_session(qtbot: QtBot) -> None:
    details = SessionDetails()
    qtbot.addWidget(details)
    for number, text in enumerate(HOSTILE):
        details.show_selection([hostile_entry(text, number)], START)
        assert faults(details) == []


def test_t4_the_cells_tooltips_and_details_of_the_history(qtbot: QtBot) -> None:
    details, model = HistoryDetails(), HistoryTableModel(lambda: START)
    qtbot.addWidget(details)
    for text in HOSTILE:
        facts = dict.fromkeys(("ticket", "who", "profile", "vehicle", "vin", "car_vin", "voltage"), text)
        record = replace(past(), products=(text,) * 3, **facts)
        model.show([record], has_more=False)
        details.show_selection([record], START)
        details.show_events(record.id, ())
        assert model_faults(model) + faults(details) == []


async def test_t4_the_notes_of_a_colleague_in_view_dialog_and_message(env: UiEnv, stage: QWidget) -> None:
    await env.join_team()
    view = NotesView(env.context, stage)
    view.show()
    for number, text in enumerate(SOME):
        note = Note(id="n", ticket=TICKET, at=START, who=text, text=text, to=env.service.recorder.who)
        env.journal.notes.kept["n"] = note
        env.colleague(SessionRecord(id=f"s{number}", ticket=text, created_at=START), text)
        await env.service.notes.refresh()
        view.show_ticket(TICKET)
        SessionAlerts(env.context).refresh()
        dialogs = [HandOverDialog(env.context, stage, text), NotesDialog(env.context, stage, text)]
        await settle()
        for shown in (view, *dialogs):
            assert faults(shown) == []
        for dialog in dialogs:
            dialog.deleteLater()


LIVE = re.compile(r"\s*([=@\uff1d\uff20]|[+\-\uff0b\uff0d].*(\w\(|![$A-Za-z]|\|))", re.DOTALL)
"""Matches cells that a spreadsheet would evaluate, unlike a minus sign before a number or a word."""


def test_t4_t13_the_csv_holds_no_formula_whichever_separator_it_is_read_with() -> None:
    rows = [[text[: BIG // 40], one_line(text), f"a {text[:CELL_LIMIT]}"] for text in HOSTILE]
    written = csv_bytes(["A", "B", "C"], rows).decode("utf-8-sig", "replace")
    for separator in (",", ";", "\t"):
        for row in csv.reader(io.StringIO(written, newline=""), delimiter=separator):
            for cell in row:
                assert not LIVE.match(cell), cell[:60]


def test_t4_copied_rows_have_the_right_number_of_cells() -> None:
    model = SessionTableModel(lambda: START)
    model.show_others(True)
    model.update_entries(hostile_entry(text, number) for number, text in enumerate(HOSTILE))
    copied = clipboard_text(whole_headers(), model.whole_rows())
    lines = copied.split("\n")
    assert len(lines) == len(HOSTILE) + 1
    assert {line.count("\t") for line in lines} == {len(COLUMNS)}


def test_t4_messages_and_notices(qtbot: QtBot) -> None:
    board = MessageBoard()
    bar, notice = MessageBar(board), Notice("hostileNotice")
    for widget in (bar, notice):
        qtbot.addWidget(widget)
    for text in HOSTILE:
        board.show_error(hostile_error(text), lambda: None)
        assert faults(bar) == []
        board.dismiss()
        board.show(text)
        assert faults(bar) == []
        board.dismiss()
        notice.show_error(hostile_error(text))
        assert faults(notice) == []
        notice.show_message(Tone.WARN, text, text)
        assert faults(notice) == []


async def test_t4_profiles_in_button_menu_and_dialog(env: UiEnv, stage: QWidget) -> None:
    profiles = env.context.profiles
    button = ProfileButton(env.context, stage)
    for number, text in enumerate(HOSTILE):
        profile = Profile(name=f"{text}{number}", cluster=text, host=text, client_id=text, certificate_file=text)
        profiles.change_settings(replace(profiles.settings, profiles=(profile, EUROPE)))
        profiles.set_given(profile, Secret("s3cret"))
        profiles._current = profile
        button.refresh()
        menu = button.menu_now()
        assert faults(menu) == []
        menu.deleteLater()
        flush_deleted()
        assert faults(button) == []
        if text in SOME:
            dialog = ProfileDialog(env.context, None, profile)
            assert faults(dialog) == []
            dialog.deleteLater()


@pytest.fixture
async def active(env: UiEnv) -> ActiveSession:
    opened, _ = await env.open_session()
    return opened


def spoil(env: UiEnv, active: ActiveSession, text: str) -> None:
    """Makes every text of an open session hostile."""
    active.session = replace(active.session, state_text=text, host=text, created_text=text)
    ticket, connector = (text, "") if len(text) % 2 else ("", text)
    active.record = replace(active.record, ticket=ticket, connector=connector)
    active.error = hostile_error(text)
    active.send_error = hostile_error(text)
    active.timeline.note(EventKind.LINE_LOST, text)
    entry = SessionEntry(active.session, active.origin.ticket, active.origin.connector, Ownership.NOT_KNOWN)
    env.service.store._entries[active.id] = entry


async def test_t4_the_page_of_a_session_and_its_timeline(qtbot: QtBot, env: UiEnv, active: ActiveSession) -> None:
    page = SessionPage(env.context, active.id)
    qtbot.addWidget(page)
    for text in HOSTILE:
        active.events.clear()
        spoil(env, active, text)
        page.show()
        page.hide()
    assert faults(page) == []


@pytest.mark.parametrize("text", SOME, ids=range(len(SOME)))
async def test_t4_every_dialog(qtbot: QtBot, env: UiEnv, active: ActiveSession, text: str) -> None:
    spoil(env, active, text)
    env.logins.demo_tickets = (text, text)
    env.context.profiles._current = DEMO
    context = env.context
    dialogs: list[QDialog] = [
        ClaimConfirmDialog(context.service, hostile_entry(text)),
        CrashDialog(None, text),
        QuitDialog(None, [text, text, text], can_keep=True),
        InterruptDialog(context, None, active.id),
        FeedbackDialog(context, None, active.id),
        StartSessionDialog(context, None, text[:64]),
    ]
    for dialog in dialogs:
        qtbot.addWidget(dialog)
        dialog.show()
        assert faults(dialog) == []


@pytest.fixture
async def window(qtbot: QtBot, env: UiEnv) -> AsyncIterator[MainWindow]:
    async with whole_window(env) as made:
        yield made


@pytest.mark.parametrize("text", SOME, ids=range(len(SOME)))
async def test_t4_the_whole_window_with_everything_hostile_at_once(
    env: UiEnv, window: MainWindow, active: ActiveSession, text: str
) -> None:
    held = env.backend.add(SessionState.UNKNOWN, session_id=f"{text}1")
    held.info = replace(held.info, state_text=text, host=text, created_text=text, created_at=None)
    await env.service.refresh()
    spoil(env, active, text)
    env.service.status.error = hostile_error(text)
    env.context.messages.show_error(hostile_error(text))
    window.show_session(active.id)
    await settle()
    assert faults(window) == []
    assert dialogs_of(window) == []


def test_t4_the_status_line(qtbot: QtBot) -> None:
    for text in HOSTILE:
        words = status_texts(ServiceStatus(error=hostile_error(text)), ManualClock(), 5, has_profile=True)
        assert is_plain_tip(tip(words.text))


def test_t4_the_walk_detects_faults(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    label, button = QLabel("<b>x</b>", window), QPushButton("&Finish", window)
    kept = [QTextBrowser(window), QMessageBox(window)]
    label.setToolTip("<b>x</b>")
    button.setAccessibleName("a\u202eb")
    found = "\n".join(faults(window))
    for words in ("AutoText", "its tooltip", "its text '&Finish'", "accessible name", "QTextBrowser", "QMessageBox"):
        assert words in found
    assert len(kept) == 2


def took(do: Callable[[], object]) -> float:
    """Returns the shortest of several durations of ``do``, in seconds."""
    times = []
    for _ in range(5):
        began = time.perf_counter()
        do()
        times.append(time.perf_counter() - began)
    return min(times)


@pytest.mark.parametrize("text", LONG, ids=lambda text: repr(text[:4]))
def test_t4_200_kb_cost_no_more_than_what_is_shown_of_them(qtbot: QtBot, text: str) -> None:
    """Compares with the same text at the length that is shown; a plain label would process all of it."""
    label, notice, details = Text(wrap=True), Notice("n"), SessionDetails()
    for widget in (label, notice, details):
        qtbot.addWidget(widget)
        widget.resize(400, 300)

    def show(shown: str, number: int = 0) -> None:
        label.setText("")
        label.setText(shown)
        label.grab()
        notice.show_error(NoAnswer(shown, what=shown))
        details.show_selection([hostile_entry(shown, 1)], START)
        model = SessionTableModel(lambda: START)
        model.update_entries([hostile_entry(shown, 1)])
        model.search("z")
        csv_bytes(["A"], model.whole_rows())

    short, long = took(lambda: show(text[: LABEL_LIMIT + 1])), took(lambda: show(text))
    print(f"{short * 1000:.1f} ms cut, {long * 1000:.1f} ms whole")
    assert long < max(STALL, 4 * short)
    assert len(text) > BIG - CELL_LIMIT
