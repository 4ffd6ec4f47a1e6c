"""Texts of the history, and searching."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from openobd_desktop.domain.journal import EventKind, SessionEvent, SessionRecord
from openobd_desktop.domain.session import Result, ServiceResult, SessionState, UserFeedback
from openobd_desktop.ui.common.times import local_clock, moment, sheet_moment
from openobd_desktop.ui.history import texts as words
from tests.core.fakes import START
from tests.ui.past import DAY, FAILED_RESULT, TIMELINE, past

pytestmark = pytest.mark.usefixtures("qapp")


def test_ended_and_running_sessions_have_a_state() -> None:
    assert words.state_text(past(), START) == "finished"
    assert words.state_text(past(result=None), START) == "active"


def test_a_session_whose_end_was_not_seen_is_not_called_active_for_ever() -> None:
    record = past(ago=DAY, result=None)
    assert words.state_text(record, START) == "outcome unknown"
    assert words.end_text(record, START) == "Unknown on this PC; last known state: active."
    assert words.entry_of(record, START).session.state is SessionState.UNKNOWN


def test_a_session_without_any_known_time_has_an_unseen_end() -> None:
    assert words.lost_sight(SessionRecord(id="s1"), START)


def test_the_duration_is_from_start_to_end_or_a_dash() -> None:
    assert words.length_text(past()) == "20 min"
    assert words.sheet_length(past()) == "0:20:00"
    assert words.length_text(past(result=None)) == "—"
    assert words.sheet_length(past(result=None)) == ""


def test_a_session_counts_from_its_claim_if_its_creation_is_unknown() -> None:
    assert words.length(replace(past(), created_at=None)) == 1198.0


@pytest.mark.parametrize("seconds", [1e300, -1e300, float("nan"), None])
def test_a_time_outside_the_calendar_is_a_dash(seconds: float | None) -> None:
    assert moment(seconds) == words.minute(seconds) == "—"
    assert sheet_moment(seconds) == ""


def test_the_cell_shows_minutes_and_the_export_a_universal_format() -> None:
    assert moment(START).startswith(words.minute(START))
    assert len(moment(START)) - len(words.minute(START)) == 3
    assert sheet_moment(START).endswith(local_clock(START))


def test_results_are_shown_as_labels_with_protocol_names_on_request() -> None:
    record = past(result=FAILED_RESULT)
    plain = words.result_text(record)
    assert "Communication error" in plain
    assert "RESULT_" not in plain
    assert "Communication error (RESULT_FAILURE_COMMUNICATION_ERROR)" in words.result_text(record, wire=True)
    assert words.result_lines(record).splitlines()[:2] == [
        "Communication error",
        "RESULT_FAILURE_COMMUNICATION_ERROR",
    ]
    assert words.result_text(past(result=None)) == words.result_lines(past(result=None)) == "—"


def test_feedback_that_was_not_requested_differs_from_no_result() -> None:
    assert words.feedback_text(past(result=ServiceResult((Result.SUCCESS,)))) == "Not asked"
    assert words.feedback_text(past(result=None)) == "—"
    assert words.feedback_text(past(result=FAILED_RESULT), wire=True).endswith("(USER_FEEDBACK_ASSISTANCE_REQUESTED)")


def test_a_development_session_is_shown_by_its_connector() -> None:
    assert words.ticket_text(replace(past(ticket=""), connector="c-1")) == "connector c-1"
    assert words.ticket_text(past(ticket="")) == "—"


def test_gaps_are_listed_with_their_length_and_an_open_one_has_none() -> None:
    lost = SessionEvent(START, EventKind.LINE_LOST)
    closed, opened = words.gap_lines([*TIMELINE, lost])
    assert closed == f"{local_clock(START - 1400)} to {local_clock(START - 1369)}, 31 s"
    assert opened == f"from {local_clock(START)}"


def test_a_gap_at_the_end_of_a_session_has_no_length() -> None:
    lost, end = SessionEvent(START, EventKind.LINE_LOST), SessionEvent(START + 9, EventKind.ENDED)
    assert words.gap_lines([lost, end]) == [f"from {local_clock(START)}"]


def test_a_line_of_the_timeline_has_time_event_and_detail() -> None:
    assert words.event_line(TIMELINE[1]).endswith("Connection to the service lost: the line went silent")
    assert words.event_line(TIMELINE[0]).endswith("  Session started")


def test_a_search_word_matches_states_results_and_feedback_that_contain_it() -> None:
    (word,) = words.search_texts("SUCCESS")
    assert word.text == "success"
    assert word.results == (Result.SUCCESS,)
    assert word.feedback == (UserFeedback.SUCCESS,)
    (word,) = words.search_texts("interr")
    assert word.states == (SessionState.INTERRUPTED,)
    (word,) = words.search_texts("asked")
    assert word.feedback == (None,)


def test_labels_are_compared_without_accents(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "state_label", lambda session: f"terminée {session.state.value}")
    (word,) = words.search_texts("TERMINEE")
    assert set(word.states) == set(SessionState)


def test_a_result_is_also_found_by_its_name_in_the_protocol() -> None:
    (word,) = words.search_texts("RESULT_NEEDS_COMPLETION")
    assert word.results == (Result.NEEDS_COMPLETION,)


def test_a_search_pasted_by_mistake_is_cut(qtbot: QtBot) -> None:
    assert len(words.search_texts("word " * 5000)) == words.WORDS_LIMIT


def test_d16_a_pasted_search_is_cleaned_like_a_ticket() -> None:
    assert [word.text for word in words.search_texts("784\u200b8095\ufeff \uff17")] == ["7848095", "7"]
