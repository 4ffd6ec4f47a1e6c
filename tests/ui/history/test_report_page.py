"""The printed report of a session: one page with everything that a customer or colleague may ask for."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from openobd_desktop.domain.journal import EventKind, SessionEvent
from openobd_desktop.domain.session import ConnectionSummary, ServiceResult
from openobd_desktop.ui.history.details import HistoryDetails
from openobd_desktop.ui.history.report import pdf_of
from openobd_desktop.ui.history.texts import facts
from tests.core.fakes import START
from tests.pdf_text import blankless, pages_of
from tests.ui.past import FAILED_RESULT, TIMELINE, past
from tests.ui.ui_env import text_of

pytestmark = pytest.mark.usefixtures("nowhere")

TALK = (
    *TIMELINE[:3],
    SessionEvent(START - 1200, EventKind.ASKED, "Is the ignition on?"),
    SessionEvent(START - 1180, EventKind.ANSWERED, "Yes"),
    SessionEvent(START - 600, EventKind.CONNECTION, ConnectionSummary(90, 64, 82, 1240, 0.124, 2, 34, 12)),
    TIMELINE[3],
)


@pytest.fixture
def page(monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(QCoreApplication, "applicationVersion", lambda: "9.8.7")
    (only,) = pages_of(pdf_of(past(result=FAILED_RESULT), TALK, START))
    return only


@pytest.mark.parametrize(
    "expected",
    [
        "Ticket 7848095",
        "Started 2026-09-21 13:43:20",
        "Ended 2026-09-21 14:03:20",
        "Duration 20 min",
        "Latency: minimum 64 ms, median 82 ms, maximum 1240 ms; 12.4% over 500 ms.",
        "RESULT_FAILURE_COMMUNICATION_ERROR",
        "RESULT_NEEDS_COMPLETION",
        "Assistance requested",
        "The VCI fell out of its socket. The rest is done by hand.",
        "Is the ignition on?",
        "openOBD Desktop 9.8.7",
    ],
)
def test_u20_the_page_shows(page: str, expected: str) -> None:
    assert blankless(expected) in page


def test_u20_the_page_has_every_fact_of_the_details_with_its_caption(page: str) -> None:
    values = facts(past(result=FAILED_RESULT), TALK, START)
    assert len(values) > 10
    assert [each.caption for each in values if blankless(each.caption + each.text) not in page] == []


@pytest.mark.parametrize(
    "expected",
    [
        "13:50:00 to 13:50:31, 31 s",
        "13:53:20 Question asked: Is the ignition on? 13:53:40 Question answered: Yes",
    ],
    ids=["a gap", "a question"],
)
def test_u20_gaps_have_their_length_and_questions_their_answer(page: str, expected: str) -> None:
    assert blankless(expected) in page


GAPS = tuple(
    SessionEvent(START - 3000 + 10 * number + 5 * back, kind)
    for number in range(120)
    for back, kind in enumerate((EventKind.LINE_LOST, EventKind.LINE_BACK))
)
ANSWER = "Yes, even though " + " and ".join(f"lamp {number} is on" for number in range(200))
WORDS = "\n".join(f"Line {number} of what was done at the car, noted in full." for number in range(600))
assert len(WORDS) > 30_000


def test_d3_everything_is_printed_on_as_many_pages_as_necessary() -> None:
    events = (*GAPS, SessionEvent(START, EventKind.ANSWERED, ANSWER), SessionEvent(START, EventKind.FINISHED))
    record = replace(past(result=ServiceResult(FAILED_RESULT.results, None, WORDS)), gaps=120)
    pages = pages_of(pdf_of(record, events, START))
    feet = [blankless(f"Page {number} of {len(pages)}") for number in range(1, len(pages) + 1)]
    assert len(pages) > 10
    for page, foot in zip(pages, feet, strict=True):
        assert foot in page
        assert blankless("Session report, ticket 7848095") in page
        assert blankless("Created on 2026-09-21") in page
    whole = "".join(page[: page.rindex(blankless("Session report, ticket"))] for page in pages)
    values = facts(record, events, START)
    assert [each.caption for each in values if blankless(each.caption) not in whole] == []
    for text in (*(line for each in values for line in each.text.split("\n")), *WORDS.split("\n"), ANSWER):
        assert blankless(text) in whole
    assert whole.count(blankless("Connection to the service lost")) == 120
    assert whole.endswith(blankless("Session finished"))


@pytest.mark.parametrize("gaps", [0, 34, 35, 36, 44, 46, 47, 48, 60])
def test_d3_no_number_of_gaps_pushes_anything_off_the_report(gaps: int) -> None:
    record = replace(past(result=FAILED_RESULT), gaps=gaps)
    whole = "".join(pages_of(pdf_of(record, GAPS[: 2 * gaps], START)))
    for text in (*FAILED_RESULT.description.split("\n"), "RESULT_NEEDS_COMPLETION", "Assistance requested", "Timeline"):
        assert blankless(text) in whole
    assert whole.count(blankless("Connection to the service restored")) == gaps


def test_d3_a_very_long_word_is_broken_and_printed_completely() -> None:
    pages = pages_of(pdf_of(past(result=ServiceResult(FAILED_RESULT.results, None, "W" * 30_000)), (), START))
    assert sum(page.count("W") for page in pages) >= 30_000


def test_markup_in_texts_is_printed_literally() -> None:
    (only,) = pages_of(pdf_of(past(result=ServiceResult(FAILED_RESULT.results, None, "<b>bold</b>")), (), START))
    assert "<b>bold</b>" in only


def test_d3_the_details_show_the_first_gaps_and_the_number_of_the_others(qtbot: QtBot) -> None:
    details = HistoryDetails()
    qtbot.addWidget(details)
    details.show_selection([replace(past(result=FAILED_RESULT), gaps=120)], START)
    details.show_events("s1", GAPS)
    lines = text_of(details, "historyGaps").splitlines()
    assert (lines[0], len(lines), lines[-1]) == ("120", 13, "and 109 more events")
    details.show_events("s1", GAPS[:22])
    assert len(text_of(details, "historyGaps").splitlines()) == 12
