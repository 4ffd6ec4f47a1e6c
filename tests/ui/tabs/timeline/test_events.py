"""Rows of the timeline: local time, event and details in the user's language."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from openobd_desktop.domain.functions import FunctionCall, RunState
from openobd_desktop.domain.journal import ClearedUnit, Clearing, EventDetail, EventKind, ScanSummary, SessionEvent
from openobd_desktop.domain.questions import ConversationEnd, Exchange, ExchangeState, Question, QuestionKind
from openobd_desktop.domain.session import ConnectionSummary, ServiceResult
from openobd_desktop.errors import NoAnswer
from openobd_desktop.ui.common.labels import event_label
from openobd_desktop.ui.tabs.timeline.panel import TimelineColumn, detail_text, event_row, timeline_headers
from tests.pseudo import is_pseudo, pseudo, pseudo_language

pytestmark = pytest.mark.usefixtures("qapp")

AT = 1_790_000_000.0


def test_each_column_has_a_header() -> None:
    assert timeline_headers() == ("Time", "Event", "Details")
    assert len(timeline_headers()) == len(TimelineColumn)


def test_a_row_shows_local_time_event_and_details() -> None:
    local = datetime.fromtimestamp(AT, UTC).astimezone()
    row = event_row(SessionEvent(AT, EventKind.LINE_LOST, "The line went silent."))
    assert row == (f"{local:%H:%M:%S}", "Connection to the service lost", "The line went silent.")


@pytest.mark.parametrize("kind", list(EventKind))
def test_every_kind_of_event_has_a_label(kind: EventKind) -> None:
    assert event_row(SessionEvent(AT, kind, ""))[TimelineColumn.EVENT] == event_label(kind)


def event(kind: EventKind, detail: EventDetail) -> SessionEvent:
    return SessionEvent(1000.0, kind, detail)


def test_the_figures_of_a_connection_are_shown_as_sentences() -> None:
    summary = ConnectionSummary(90, 64, 82, 1240, 0.124, losses=2, away_seconds=34, longest_silence=12)
    assert detail_text(event(EventKind.CONNECTION, summary)) == (
        "90 connection readings. Latency: minimum 64 ms, median 82 ms, maximum 1240 ms; 12.4% over 500 ms. "
        "The connector was disconnected 2 times, for 34 s in total. Longest time without a reading: 12 s."
    )


def test_a_connection_without_readings_has_no_latency() -> None:
    assert detail_text(event(EventKind.CONNECTION, ConnectionSummary())) == "0 connection readings."


def test_unreadable_figures_are_shown_unchanged() -> None:
    assert detail_text(event(EventKind.CONNECTION, "good")) == "good"


@pytest.mark.parametrize("end", ConversationEnd)
def test_the_end_of_a_conversation_has_a_label(end: ConversationEnd, qapp: QApplication) -> None:
    with pseudo_language(qapp):
        assert is_pseudo(detail_text(event(EventKind.CONVERSATION_ENDED, end)))


def test_an_error_stored_in_english_is_translated(qapp: QApplication) -> None:
    with pseudo_language(qapp):
        assert detail_text(event(EventKind.LINE_LOST, NoAnswer.what)) == pseudo(NoAnswer.what)


def test_a_question_is_shown_with_its_answer_which_is_translated_unless_a_person_wrote_it(qapp: QApplication) -> None:
    asked = Exchange(1, Question(kind=QuestionKind.YES_NO, text="Is it on? {x}"), 0.0)
    answered = replace(asked, state=ExchangeState.ANSWERED, answer=True)
    written = replace(answered, question=Question(kind=QuestionKind.FREE_TEXT, text="Why?"), answer="Low battery")
    with pseudo_language(qapp):
        assert detail_text(event(EventKind.ASKED, asked)) == "Is it on? {x}"
        assert detail_text(event(EventKind.ANSWERED, answered)) == f"Is it on? {{x}} {pseudo('Yes')}"
        assert detail_text(event(EventKind.ANSWERED, written)) == "Why? Low battery"


def test_a_choice_that_was_not_offered_is_shown_as_it_is_stored() -> None:
    asked = Question(kind=QuestionKind.CHOICE, text="Which?", options=("left", "right"))
    one = Exchange(1, asked, 0.0, ExchangeState.ANSWERED, 1)
    assert detail_text(event(EventKind.ANSWERED, one)) == "Which? right"
    assert detail_text(event(EventKind.ANSWERED, replace(one, answer=7))) == "Which? 7"


def test_a_function_is_shown_with_what_it_reported_or_why_it_failed(qapp: QApplication) -> None:
    call = FunctionCall(id="f1", name="Coding", at=0.0, state=RunState.RUNNING)
    reported = replace(call, result=ServiceResult((), None, "All coded"))
    with pseudo_language(qapp):
        assert detail_text(event(EventKind.FUNCTION_STARTED, replace(call, name=""))) == "f1"
        assert detail_text(event(EventKind.FUNCTION_ENDED, reported)) == "Coding: All coded"
        failed = replace(call, error=NoAnswer.what)
        assert detail_text(event(EventKind.FUNCTION_FAILED, failed)) == f"Coding: {pseudo(NoAnswer.what)}"


def test_a_text_written_by_a_person_is_not_translated() -> None:
    assert detail_text(event(EventKind.ASKED, "Is the ignition on? {x}")) == "Is the ignition on? {x}"


@pytest.mark.parametrize(
    ("scan", "text"),
    [
        (
            ScanSummary(kind="before repair", units=12, answered=10, codes=3, complete=True),
            "Before repair: control units that answered: 10 of 12; trouble codes: 3",
        ),
        (
            ScanSummary(kind="after repair", units=12),
            "After repair: control units that answered: 0 of 12; trouble codes: 0; not every control unit was asked",
        ),
        (
            ScanSummary(kind="of a newer version", units=1, answered=1, complete=True),
            "control units that answered: 1 of 1; trouble codes: 0",
        ),
    ],
)
def test_the_end_of_a_scan_is_shown_with_its_counts(scan: ScanSummary, text: str) -> None:
    assert detail_text(event(EventKind.SCAN_ENDED, scan)) == text


def test_the_beginning_of_a_scan_says_how_many_control_units_are_asked() -> None:
    assert detail_text(event(EventKind.SCAN_STARTED, ScanSummary(kind="other", units=12))) == "Other: control units: 12"


def test_cleared_codes_are_shown_with_who_cleared_them_and_what_became_of_them(qapp: QApplication) -> None:
    clearing = Clearing(
        who="Anna (PC-12)",
        units=(
            ClearedUnit(unit="7E0 → 7E8", codes=("P0120-11", "U0100-87"), outcome="gone"),
            ClearedUnit(unit="7E1 → 7E9", codes=("P0700-00",), outcome="refused", reason=NoAnswer.what),
            ClearedUnit(unit="1F", codes=(), outcome="of a newer version"),
        ),
    )
    assert detail_text(event(EventKind.CODES_CLEARED, clearing)) == (
        "Anna (PC-12); 7E0 → 7E8: P0120-11, U0100-87 (gone);"
        f" 7E1 → 7E9: P0700-00 (refused: {NoAnswer.what}); 1F: of a newer version"
    )
    with pseudo_language(qapp):
        assert pseudo(NoAnswer.what) in detail_text(event(EventKind.CODES_CLEARED, clearing))


def test_the_start_of_clearing_names_the_codes_and_no_outcome() -> None:
    units = (ClearedUnit(unit="7E0 → 7E8", codes=("P0120-11",), outcome=""),)
    text = detail_text(event(EventKind.CLEARING_STARTED, Clearing(who="Anna (PC-12)", units=units)))
    assert text == "Anna (PC-12); 7E0 → 7E8: P0120-11"


@pytest.mark.parametrize(
    "outcome", ["gone", "came back", "unknown", "refused", "silent", "remained", "not reached", "broken off"]
)
def test_every_outcome_of_clearing_has_a_text(outcome: str, qapp: QApplication) -> None:
    clearing = Clearing(who="", units=(ClearedUnit(unit="", codes=(), outcome=outcome),))
    with pseudo_language(qapp):
        assert is_pseudo(detail_text(event(EventKind.CODES_CLEARED, clearing)).removeprefix(": "))
