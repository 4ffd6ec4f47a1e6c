"""The report of a session: plain text to copy, and a PDF."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QFont, QPaintDevice, QTextLayout
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from openobd_desktop.core.journal.notes import TicketNotes
from openobd_desktop.domain.journal import EventKind, Note, SessionEvent, SessionRecord
from openobd_desktop.domain.session import ConnectionSummary, Result, ServiceResult
from openobd_desktop.ui.history import sheets
from openobd_desktop.ui.history.columns import whole_headers, whole_row
from openobd_desktop.ui.history.details import HistoryDetails
from openobd_desktop.ui.history.report import report_of
from openobd_desktop.ui.history.texts import facts, minute, report_text, start_minute
from openobd_desktop.ui.session.notes import notes_text
from tests.core.fakes import START
from tests.ui.past import FAILED_RESULT, TIMELINE, past, pdf_of

pytestmark = pytest.mark.usefixtures("qapp")

LONG = replace(
    past("x" * 3000, ticket="9" * 500, result=ServiceResult(tuple(Result), None, "W" * 900 + " <b>bold</b>\n" * 300)),
    profile="p" * 400,
    host="h" * 300,
)
MANY = [SessionEvent(START + number, EventKind.LINE_LOST, "d" * 500) for number in range(500)]


def test_the_facts_name_everything_that_a_report_needs() -> None:
    values = {fact.caption: fact.text for fact in facts(past(result=FAILED_RESULT), TIMELINE, START)}
    assert values["Ticket"] == "7848095"
    assert values["Session ID"] == "s1"
    assert values["Duration"] == "20 min"
    assert values["Connection gaps"].splitlines()[0] == "1"
    assert "RESULT_NEEDS_COMPLETION" in values["Result"]
    assert "Assistance requested" in values["Feedback"]
    assert (values["Profile"], values["Endpoint"]) == ("Europe", "grpc.openobd.com:443")


def test_the_connection_is_summed_up_from_what_was_noted_at_the_end() -> None:
    noted = SessionEvent(START, EventKind.CONNECTION, ConnectionSummary(90, 64, 82, 1240, 0.124, 2, 34, 12))
    (summary,) = [fact.text for fact in facts(past(), [*TIMELINE, noted], START) if fact.caption == "Connection"]
    assert summary == (
        "90 connection readings. Latency: minimum 64 ms, median 82 ms, maximum 1240 ms; 12.4% over 500 ms. "
        "The connector was disconnected 2 times, for 34 s in total. Longest time without a reading: 12 s."
    )
    for events in (TIMELINE, [SessionEvent(START, EventKind.CONNECTION, "damaged <b>text</b>")]):
        (summary,) = [fact.text for fact in facts(past(), events, START) if fact.caption == "Connection"]
        assert summary == "—"


def test_every_fact_has_its_own_name() -> None:
    names = [fact.name for fact in facts(past(), (), START)]
    assert len(names) == len(set(names))


def test_the_copied_text_has_state_description_and_timeline_too() -> None:
    text = report_text(past(result=FAILED_RESULT), TIMELINE, START)
    assert "State: finished" in text
    assert FAILED_RESULT.description in text
    assert text.endswith("Session finished")


@pytest.mark.parametrize(
    ("record", "events"),
    [(past(), ()), (past(result=FAILED_RESULT), TIMELINE), (SessionRecord(id=""), ())],
    ids=["plain", "failed", "bare"],
)
async def test_an_ordinary_report_is_one_page(record: SessionRecord, events: tuple[SessionEvent, ...]) -> None:
    made = await pdf_of(record, events, START)
    assert made.startswith(b"%PDF-")
    assert made.rstrip().endswith(b"%%EOF")
    assert made.count(b"/Type /Page\n") == 1


async def test_a_report_with_any_content_takes_little_time() -> None:
    assert len(await pdf_of(LONG, tuple(MANY), START)) < 1_000_000


@pytest.mark.parametrize("letter", ["M", "M ", "\u0644", "\n", "\u3164"])
async def test_s17_a_text_of_a_million_characters_is_cut_before_it_is_laid_out(
    letter: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    endless = letter * (1_000_000 // len(letter))
    record = replace(
        past(endless, ticket=endless, result=ServiceResult((Result.SUCCESS,), None, endless)),
        **dict.fromkeys(("profile", "host", "connector", "who"), endless),
    )
    values = facts(record, (), START)
    assert max(len(fact.text) for fact in values) <= 400
    assert len(report_text(record, [SessionEvent(START, EventKind.ANSWERED, endless)], START)) < 60_000
    laid_out: list[int] = []

    def counted(text: str, font: QFont, device: QPaintDevice) -> QTextLayout:
        laid_out.append(len(text))
        return QTextLayout(text, font, device)

    monkeypatch.setattr(sheets, "QTextLayout", counted)
    assert (await pdf_of(record, [SessionEvent(START, EventKind.ANSWERED, endless)], START)).startswith(b"%PDF-")
    assert 0 < sum(laid_out) < 60_000


@pytest.fixture
def amsterdam(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Europe/Amsterdam")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


AUTUMN = datetime(2026, 10, 25, 0, 50, tzinfo=UTC).timestamp()
"""02:50 in Amsterdam; 20 minutes later the clocks there show 02:10."""
ACROSS = replace(past(), created_at=AUTUMN, claimed_at=AUTUMN, ended_at=AUTUMN + 1200)
CROSSING = (
    SessionEvent(AUTUMN, EventKind.STARTED),
    SessionEvent(AUTUMN + 300, EventKind.LINE_LOST),
    SessionEvent(AUTUMN + 900, EventKind.LINE_BACK),
    SessionEvent(AUTUMN + 1200, EventKind.FINISHED),
)


def test_d19_a_report_over_the_clock_change_shows_both_offsets(amsterdam: None) -> None:
    values = {fact.caption: fact.text for fact in facts(ACROSS, CROSSING, AUTUMN + 1300)}
    assert values["Started"] == "2026-10-25 02:50:00 UTC+02:00"
    assert values["Ended"] == "2026-10-25 02:10:00 UTC+01:00"
    assert values["Duration"] == "20 min"
    assert values["Connection gaps"].splitlines()[1] == "02:55:00 UTC+02:00 to 02:05:00 UTC+01:00, 10 min"
    lines = report_text(ACROSS, CROSSING, AUTUMN + 1300).splitlines()
    assert lines[-5] == "Timeline (UTC+02:00, UTC+01:00):"
    assert lines[-4].startswith("02:50:00 UTC+02:00  ")
    assert lines[-1].startswith("02:10:00 UTC+01:00  ")


def test_d19_the_details_on_the_screen_show_both_offsets_too(amsterdam: None, qtbot: QtBot) -> None:
    details = HistoryDetails()
    qtbot.addWidget(details)
    details.show_selection([ACROSS], AUTUMN + 1300)
    details.show_events(ACROSS.id, CROSSING)
    (timeline,) = [area for area in details.findChildren(QPlainTextEdit) if area.accessibleName() == "Timeline"]
    lines = timeline.toPlainText().splitlines()
    assert lines[0].startswith("02:50:00 UTC+02:00  ")
    assert lines[-1].startswith("02:10:00 UTC+01:00  ")


def test_d19_a_time_that_the_clocks_show_twice_has_its_offset_in_table_and_notes(amsterdam: None) -> None:
    assert start_minute(ACROSS) == "02:50 UTC+02:00"
    assert minute(ACROSS.ended_at) == "2026-10-25 02:10 UTC+01:00"
    assert (start_minute(past()), minute(past().ended_at)) == ("15:43", "2026-09-21 16:03")
    said = TicketNotes(
        tuple(Note(id=f"n{at}", ticket="1", at=at, who="Bob", text="x") for at in (AUTUMN, AUTUMN + 1200))
    )
    for days, before in ((0, ""), (1, "Yesterday "), (2, "2026-10-25 ")):
        lines = notes_text(said, AUTUMN + 36_000 + days * 86_400).splitlines()
        assert (lines[0], lines[3]) == (f"{before}02:50 UTC+02:00 Bob", f"{before}02:10 UTC+01:00 Bob")


@pytest.mark.parametrize(("text", "most"), [("a\n" * 1000, 10), ("=" * 2000, 150), ("ignition must stay on", 500)])
def test_s17_a_report_holds_the_newest_notes_that_can_be_laid_out_in_time(text: str, most: int) -> None:
    note = Note(id="n", ticket="1", at=START, who="Bob", text=text)
    said = TicketNotes((*(note,) * 499, replace(note, who="Anna")))
    blocks = list(report_of(past(), TIMELINE, START, noted=said).blocks)
    (table,) = [each for each in blocks if isinstance(each, sheets.Table) and "Note" in each.headers]
    rows = list(table.rows)
    assert 3 < len(rows) <= most
    assert rows[-1][1] == "Anna"
    assert (sheets.Paragraph("Older notes are not shown.") in blocks) is (len(rows) < 500)


def test_d19_a_report_of_one_offset_shows_it_once_above_its_timeline(amsterdam: None) -> None:
    lines = report_text(past(), TIMELINE, START).splitlines()
    assert "Timeline (UTC+02:00):" in lines
    assert lines[-1].startswith("16:03:20  ")


def test_d19_the_exported_row_shows_the_offsets_too(amsterdam: None) -> None:
    row = dict(zip(whole_headers(), whole_row(ACROSS, AUTUMN + 1300), strict=True))
    assert (row["Started"], row["Ended"]) == ("2026-10-25 02:50:00", "2026-10-25 02:10:00")
    assert (row["Duration"], row["UTC offset"]) == ("0:20:00", "UTC+02:00, UTC+01:00")
    plain = dict(zip(whole_headers(), whole_row(past(), START), strict=True))
    assert plain["UTC offset"] == "UTC+02:00"
