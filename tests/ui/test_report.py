"""The report of a session: plain facts to copy, and a PDF that is one page whatever stands in it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from openobd_desktop.core.trend import Summary
from openobd_desktop.domain import Result, ServiceResult
from openobd_desktop.records import EventKind, SessionEvent, SessionRecord
from openobd_desktop.ui.report import pdf_of
from openobd_desktop.ui.report_text import facts, report_text
from tests.core.fakes import START
from tests.ui.past import TIMELINE, TROUBLE, past

pytestmark = pytest.mark.usefixtures("qapp")

LONG = replace(
    past("x" * 3000, ticket="9" * 500, result=ServiceResult(tuple(Result), None, "W" * 900 + " <b>bold</b>\n" * 300)),
    profile="p" * 400,
    host="h" * 300,
)
MANY = [SessionEvent(START + number, EventKind.LINE_LOST, "d" * 500) for number in range(500)]


def test_the_facts_name_everything_that_a_report_needs() -> None:
    told = {fact.caption: fact.text for fact in facts(past(result=TROUBLE), TIMELINE, START)}
    assert told["Ticket"] == "7848095"
    assert told["Session id"] == "s1"
    assert told["Duration"] == "20 min"
    assert told["Gaps in the line"].splitlines()[0] == "1"
    assert "RESULT_NEEDS_COMPLETION" in told["Result"]
    assert "Assistance requested" in told["Feedback"]
    assert (told["Profile"], told["Endpoint"]) == ("Europe", "grpc.openobd.com:443")


def test_the_connection_is_summed_up_from_what_was_noted_at_the_end() -> None:
    noted = SessionEvent(START, EventKind.CONNECTION, Summary(90, 64, 82, 1240, 0.124, 2, 34, 12).text)
    (told,) = [fact.text for fact in facts(past(), [*TIMELINE, noted], START) if fact.caption == "Connection"]
    assert told == (
        "90 readings of the connection. Latency minimum 64 ms, median 82 ms, maximum 1240 ms; 12.4 % over 500 ms. "
        "The connector was lost 2 times, for 34 s in all. Longest time without a reading: 12 s."
    )
    for events in (TIMELINE, [SessionEvent(START, EventKind.CONNECTION, "damaged <b>text</b>")]):
        (told,) = [fact.text for fact in facts(past(), events, START) if fact.caption == "Connection"]
        assert told == "—"


def test_every_fact_has_a_name_of_its_own() -> None:
    names = [fact.name for fact in facts(past(), (), START)]
    assert len(names) == len(set(names))


def test_the_copied_text_has_state_description_and_timeline_too() -> None:
    text = report_text(past(result=TROUBLE), TIMELINE, START)
    assert "State: finished" in text
    assert TROUBLE.description in text
    assert text.endswith("Session finished")


@pytest.mark.parametrize(
    ("record", "events"),
    [(past(), ()), (past(result=TROUBLE), TIMELINE), (SessionRecord(id=""), ()), (LONG, tuple(MANY))],
    ids=["plain", "trouble", "bare", "long"],
)
def test_a_report_is_one_page(record: SessionRecord, events: tuple[SessionEvent, ...]) -> None:
    made = pdf_of(record, events, START)
    assert made.startswith(b"%PDF-")
    assert made.rstrip().endswith(b"%%EOF")
    assert made.count(b"/Type /Page\n") == 1


def test_a_report_needs_no_long_time_whatever_stands_in_it() -> None:
    assert len(pdf_of(LONG, tuple(MANY), START)) < 1_000_000
