"""What stands on the printed report of a session: one page with all that a customer or a colleague may ask for."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication

from openobd_desktop.core.trend import Summary
from openobd_desktop.domain import ServiceResult
from openobd_desktop.records import EventKind, SessionEvent
from openobd_desktop.ui.report import pdf_of
from openobd_desktop.ui.report_text import facts
from tests.core.fakes import START
from tests.pdf_text import blankless, pages_of
from tests.ui.past import TIMELINE, TROUBLE, past

pytestmark = pytest.mark.usefixtures("nowhere")

TALK = (
    *TIMELINE[:3],
    SessionEvent(START - 1200, EventKind.ASKED, "Is the ignition on?"),
    SessionEvent(START - 1180, EventKind.ANSWERED, "Yes"),
    SessionEvent(START - 600, EventKind.CONNECTION, Summary(90, 64, 82, 1240, 0.124, 2, 34, 12).text),
    TIMELINE[3],
)


@pytest.fixture
def page(monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(QCoreApplication, "applicationVersion", lambda: "9.8.7")
    (only,) = pages_of(pdf_of(past(result=TROUBLE), TALK, START))
    return only


@pytest.mark.parametrize(
    "told",
    [
        "Ticket 7848095",
        "Started 2026-09-21 13:43:20",
        "Ended 2026-09-21 14:03:20",
        "Duration 20 min",
        "Latency minimum 64 ms, median 82 ms, maximum 1240 ms; 12.4 % over 500 ms.",
        "RESULT_FAILURE_COMMUNICATION_ERROR",
        "RESULT_NEEDS_COMPLETION",
        "Assistance requested",
        "The VCI fell out of its socket. The rest is done by hand.",
        "Is the ignition on?",
        "openOBD Desktop 9.8.7",
    ],
)
def test_u20_the_page_tells(page: str, told: str) -> None:
    assert blankless(told) in page


def test_u20_the_page_has_every_fact_of_the_details_with_its_caption(page: str) -> None:
    told = facts(past(result=TROUBLE), TALK, START)
    assert len(told) > 10
    assert [each.caption for each in told if blankless(each.caption + each.text) not in page] == []


@pytest.mark.parametrize(
    "told",
    [
        "13:50:00 to 13:50:31, 31 s",
        "13:53:20 Question asked: Is the ignition on? 13:53:40 Question answered: Yes",
    ],
    ids=["a gap", "a question"],
)
def test_u20_gaps_have_their_length_and_questions_their_answer(page: str, told: str) -> None:
    assert blankless(told) in page


def test_what_has_no_room_is_counted_and_the_foot_stays() -> None:
    many = tuple(SessionEvent(START + number, EventKind.LINE_LOST, f"d{number}") for number in range(500))
    wordy = replace(past(), result=ServiceResult(TROUBLE.results, None, "W " * 900))
    (only,) = pages_of(pdf_of(wordy, many, START))
    assert re.search(r"and\d{3}moreevent", only)
    assert "Madeon2026-09-21" in only


def test_markup_of_others_is_printed_as_it_was_written() -> None:
    (only,) = pages_of(pdf_of(past(result=ServiceResult(TROUBLE.results, None, "<b>bold</b>")), (), START))
    assert "<b>bold</b>" in only
