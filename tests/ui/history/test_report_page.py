"""The printed report of a session: everything that a customer or colleague may ask for."""

from __future__ import annotations

import re

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from openobd_desktop.core.journal.notes import TicketNotes
from openobd_desktop.domain.functions import FunctionCall, RunState, Variable
from openobd_desktop.domain.journal import EventKind, Note, SessionEvent
from openobd_desktop.domain.questions import Exchange, ExchangeState, Question, QuestionKind, Target
from openobd_desktop.domain.session import ConnectionSummary, Result, ServiceResult, UserFeedback
from openobd_desktop.errors import NoAnswer
from openobd_desktop.system.turns import Turns
from openobd_desktop.ui.history.details import HistoryDetails
from openobd_desktop.ui.history.report import Company, report_of
from openobd_desktop.ui.history.report_output import make_pdf
from openobd_desktop.ui.history.texts import facts
from tests.core.fakes import START
from tests.pdf_text import blankless, pages_of
from tests.ui.past import FAILED_RESULT, TIMELINE, past, pdf_of
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
async def page(monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(QCoreApplication, "applicationVersion", lambda: "9.8.7")
    (only,) = pages_of(await pdf_of(past(result=FAILED_RESULT), TALK, START))
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
        "13:53:20 Question asked Is the ignition on? 13:53:40 Question answered Yes",
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


async def test_d3_everything_is_printed_on_as_many_pages_as_necessary() -> None:
    events = (*GAPS, SessionEvent(START, EventKind.ANSWERED, ANSWER), SessionEvent(START, EventKind.FINISHED))
    record = replace(past(result=ServiceResult(FAILED_RESULT.results, None, WORDS)), gaps=120)
    pages = pages_of(await pdf_of(record, events, START))
    feet = [blankless(f"Page {number} of {len(pages)}") for number in range(1, len(pages) + 1)]
    assert len(pages) > 10
    for page, foot in zip(pages, feet, strict=True):
        assert foot in page
        assert blankless("Session report, ticket 7848095") in page
        assert blankless("Created on 2026-09-21") in page
    whole = "".join(page[: page.rindex(blankless("Session report, ticket"))] for page in pages)
    headers = blankless("Time Event Details")
    repeated = whole.count(headers) - 1
    assert repeated > 0
    # A cell that continues on the next page continues below the repeated headers.
    whole = whole.replace(headers, "")
    values = facts(record, events, START)
    assert [each.caption for each in values if blankless(each.caption) not in whole] == []
    for text in (*(line for each in values for line in each.text.split("\n")), *WORDS.split("\n"), ANSWER):
        assert blankless(text) in whole
    assert whole.count(blankless("Connection to the service lost")) == 120
    assert whole.endswith(blankless("Session finished"))


@pytest.mark.parametrize("gaps", [0, 34, 35, 36, 44, 46, 47, 48, 60])
async def test_d3_no_number_of_gaps_pushes_anything_off_the_report(gaps: int) -> None:
    record = replace(past(result=FAILED_RESULT), gaps=gaps)
    whole = "".join(pages_of(await pdf_of(record, GAPS[: 2 * gaps], START)))
    for text in (*FAILED_RESULT.description.split("\n"), "RESULT_NEEDS_COMPLETION", "Assistance requested", "Timeline"):
        assert blankless(text) in whole
    assert whole.count(blankless("Connection to the service restored")) == gaps


async def test_d3_a_very_long_word_is_broken_and_printed_completely() -> None:
    pages = pages_of(await pdf_of(past(result=ServiceResult(FAILED_RESULT.results, None, "W" * 30_000)), (), START))
    assert sum(page.count("W") for page in pages) >= 30_000


async def test_markup_in_texts_is_printed_literally() -> None:
    (only,) = pages_of(await pdf_of(past(result=ServiceResult(FAILED_RESULT.results, None, "<b>bold</b>")), (), START))
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


T = START - 1500
ON = Exchange(
    1, Question(kind=QuestionKind.YES_NO, text="Is the ignition on?"), T, ExchangeState.ANSWERED, True, T + 20
)
SIDE = Exchange(
    2,
    Question(kind=QuestionKind.CHOICE, text="Which side?", options=("left", "right"), target=Target.OPERATOR),
    T + 40,
    ExchangeState.REPLACED,
    settled_at=T + 50,
)
STARTED = FunctionCall(
    id="f1", name="Read odometer", at=T + 60, state=RunState.RUNNING, arguments=(Variable("unit", "km"),)
)
ENDED = replace(
    STARTED,
    state=RunState.ENDED,
    result=ServiceResult((Result.NEEDS_VALIDATION,), UserFeedback.SUCCESS, "Compare it with the dashboard."),
    results=(Variable("reading", "120345"),),
)
FAILED = replace(STARTED, id="f2", name="", at=T + 90, state=RunState.FAILED, error=NoAnswer.what)
DONE_AND_SAID = (
    SessionEvent(T, EventKind.ASKED, replace(ON, state=ExchangeState.OPEN, answer=None, settled_at=None)),
    SessionEvent(T + 20, EventKind.ANSWERED, ON),
    SessionEvent(T + 40, EventKind.ASKED, replace(SIDE, state=ExchangeState.OPEN, settled_at=None)),
    SessionEvent(T + 50, EventKind.NOT_ANSWERED, SIDE),
    SessionEvent(T + 60, EventKind.FUNCTION_STARTED, STARTED),
    SessionEvent(T + 80, EventKind.FUNCTION_ENDED, ENDED),
    SessionEvent(T + 90, EventKind.FUNCTION_STARTED, replace(FAILED, state=RunState.PREPARING, error="")),
    SessionEvent(T + 95, EventKind.FUNCTION_FAILED, FAILED),
)


@pytest.fixture
async def told() -> str:
    return "".join(pages_of(await pdf_of(past(), DONE_AND_SAID, START)))


@pytest.mark.parametrize(
    "expected",
    [
        "Conversation Time Question Answer 13:48:20 Is the ignition on? Yes (answered 13:48:40)",
        "13:49:00 Which side? Choices: left, right Shown on: Operator dashboard (replaced 13:49:10)",
        "Functions Started Function Arguments Outcome 13:49:20 Read odometer unit = km Needs to be checked "
        "Feedback: Success Compare it with the dashboard. reading = 120345",
        f"13:49:50 f2 unit = km {NoAnswer.what}",
    ],
    ids=["an answer", "no answer", "a function", "a function that failed"],
)
def test_the_report_tells_all_that_was_said_and_done(told: str, expected: str) -> None:
    assert blankless(expected) in told


async def test_a_question_and_a_function_whose_ends_were_not_recorded_are_told_as_such() -> None:
    whole = "".join(pages_of(await pdf_of(past(), DONE_AND_SAID[::2][:3], START)))
    assert blankless("Is the ignition on? (waiting)") in whole
    assert blankless("unit = km The end of this function was not recorded.") in whole


async def test_a_long_question_and_answer_are_printed_completely_once_and_mentioned_in_the_timeline() -> None:
    words = " ".join(f"lamp {number}" for number in range(400))
    one = replace(ON, question=Question(kind=QuestionKind.FREE_TEXT, text=f"Which? {words}"), answer=words)
    pages = pages_of(await pdf_of(past(), [SessionEvent(T + 20, EventKind.ANSWERED, one)], START))
    whole = "".join(page[: page.rindex(blankless("Session report, ticket"))] for page in pages)
    assert whole.count("lamp399") == 2


CAR = replace(
    past(),
    customer="Garage Jansen",
    vehicle="VW Golf VII 1.4 TSI",
    vin="WVWZZZ1KZ9W000001",
    car_vin="WVWZZZ1KZ9W000002",
    products=("Front camera", "Radar"),
    voltage="12.4",
)


@pytest.mark.parametrize(
    "expected",
    [
        "Ticket 7848095 · VW Golf VII 1.4 TSI",
        "Customer Garage Jansen Vehicle VW Golf",
        "VIN on the ticket WVWZZZ1KZ9W000001",
        "VIN read from the car WVWZZZ1KZ9W000002 Differs from the VIN on the ticket.",
        "Products Front camera Radar",
        "Battery 12.4 V",
    ],
)
async def test_the_report_tells_customer_and_vehicle_and_that_the_vins_differ(expected: str) -> None:
    (only,) = pages_of(await pdf_of(CAR, (), START))
    assert blankless(expected) in only


async def test_the_same_vin_written_differently_is_no_difference() -> None:
    (only,) = pages_of(await pdf_of(replace(CAR, car_vin="wvwzzz1kz9w000001\0"), (), START))
    assert "Differs" not in only


async def test_each_page_has_the_name_and_the_logo_of_the_company() -> None:
    logo = QImage(300, 100, QImage.Format.Format_RGB32)
    logo.fill(QColor("green"))
    record = past(result=ServiceResult(FAILED_RESULT.results, None, WORDS))
    plain = await make_pdf(report_of(record, (), START))
    made = await make_pdf(report_of(record, (), START, Company("Van Dijk Diagnostics", logo)))
    pages = pages_of(made)
    assert len(pages) > 5
    assert [blankless("Van Dijk Diagnostics") in page for page in pages] == [True] * len(pages)
    assert (b"/Subtype /Image" in plain, b"/Subtype /Image" in made) == (False, True)


async def test_a_report_names_its_title_author_and_language_to_a_viewer() -> None:
    made = await make_pdf(report_of(past(), (), START, Company("Größe (B.V.)")))
    update = made[made.index(b"%%EOF") :]
    assert ("\ufeffGröße (B.V.)".encode("utf-16-be").hex()).encode() in update
    assert b"/Lang (en" in update
    assert b"/DisplayDocTitle true" in update
    places = [int(place) for place in re.findall(rb"(\d{10}) 00000 n ", update)]
    assert [re.match(rb"\d+ 0 obj\n<<", made[place:]) is not None for place in places] == [True, True]
    start = int(re.findall(rb"startxref\n(\d+)\n%%EOF", update)[-1])
    assert made[start:].startswith(b"xref\n")
    assert blankless("Session report, ticket 7848095") in "".join(pages_of(made))


async def test_d3_the_loop_gets_its_turn_all_the_time_while_a_long_report_is_made(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    given: list[None] = []

    async def give(turns: Turns) -> None:
        given.append(None)

    monkeypatch.setattr(Turns, "give", give)
    record = past(result=ServiceResult(FAILED_RESULT.results, None, WORDS))
    events = [SessionEvent(START - 3000 + number, EventKind.LOGGED, f"Line {number}") for number in range(300)]
    await pdf_of(record, events, START)
    assert len(given) > 2 * (len(WORDS.split("\n")) + len(events))


NOTES = (
    Note(id="n1", ticket="7848095", at=START - 90000, who="Anna (PC-12)", text="customer calls back at 3\n<b>or 4</b>"),
    Note(
        id="n2",
        ticket="7848095",
        at=START - 900,
        who="Bob (PC-3)",
        text="ignition must stay on",
        to="Chloé",
        acknowledged_at=START - 300,
    ),
)


async def test_the_notes_on_the_ticket_are_a_part_of_their_own_by_whom_and_when() -> None:
    (page,) = pages_of(await make_pdf(report_of(past(), TIMELINE, START, noted=TicketNotes(NOTES))))
    for expected in (
        "Notes on the ticket Time By Note",
        "2026-09-20 13:13 Anna (PC-12) customer calls back at 3 <b>or 4</b>",
        "2026-09-21 13:58 Bob (PC-3) ignition must stay on Handed over to Chloé Acknowledged 2026-09-21 14:08",
    ):
        assert blankless(expected) in page
    (without,) = pages_of(await pdf_of(past(), TIMELINE, START))
    assert blankless("Notes on the ticket") not in without


async def test_a_report_says_if_notes_could_not_be_read() -> None:
    (page,) = pages_of(await make_pdf(report_of(past(), (), START, noted=TicketNotes((), is_complete=False))))
    assert blankless("Notes on the ticket Some notes could not be read.") in page
