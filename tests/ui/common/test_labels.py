"""Tests for the labels of the values of the domain."""

from __future__ import annotations

from enum import Enum

import pytest

from openobd_desktop.core.rules.feedback import FeedbackProblem
from openobd_desktop.core.session import Phase
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.domain.journal import EventKind
from openobd_desktop.domain.session import Result, SessionState, UserFeedback
from openobd_desktop.ui.common.labels import (
    event_label,
    feedback_label,
    phase_label,
    problem_label,
    result_texts,
    state_label,
    state_meaning,
    subject_text,
    ticket_label,
)
from tests.ui.entries import entry
from tests.ui.ui_env import UiEnv


@pytest.mark.parametrize("state", list(SessionState))
def test_every_state_has_a_label_and_a_meaning(state: SessionState) -> None:
    session = entry(state=state).session
    assert state_label(session) == state.value
    assert state_meaning(session).endswith(".")


def test_an_unknown_state_is_shown_as_sent_by_the_service() -> None:
    assert state_label(entry(state=SessionState.UNKNOWN, state_text="paused").session) == "paused"


def test_a_state_without_a_text_is_shown_as_unknown() -> None:
    assert state_label(entry(state=SessionState.UNKNOWN, state_text=" \n").session) == "unknown"


@pytest.mark.parametrize(
    ("word", "values"),
    [
        (feedback_label, UserFeedback),
        (problem_label, FeedbackProblem),
        (event_label, EventKind),
    ],
)
def test_all_values_have_different_labels(word: object, values: type[Enum]) -> None:
    assert callable(word)
    words = [word(value) for value in values]
    assert all(words)
    assert len(set(words)) == len(words)


def test_feedback_that_was_not_requested_differs_from_nothing() -> None:
    assert feedback_label(None) == "Not asked"
    assert feedback_label(UserFeedback.NOTHING) == "None"


@pytest.mark.parametrize("result", list(Result))
def test_every_result_shows_what_the_operator_does_next(result: Result) -> None:
    words = result_texts(result)
    assert words.wire == result.value
    assert "_" not in words.text
    assert words.advice.endswith(".")


def test_no_two_results_have_the_same_text() -> None:
    assert len({result_texts(result).text for result in Result}) == len(Result)


@pytest.mark.parametrize(
    ("ticket", "connector", "word"),
    [
        ("7848095", "", "7848095"),
        ("", "1b4e28ba-2fa1-41d2-883f-0016d3cca427", "connector 1b4e…"),
        ("", "900101", "connector 900101"),
        ("", "", "—"),
    ],
)
def test_the_ticket_or_its_substitute_is_shown(ticket: str, connector: str, word: str) -> None:
    assert ticket_label(ticket, connector) == word


async def test_an_open_session_is_shown_by_its_phase_and_after_its_end_by_its_state(env: UiEnv) -> None:
    active, _held = await env.open_session()
    words = {}
    for phase in Phase:
        active.phase = phase
        words[phase] = phase_label(active)
    assert words[Phase.RECONNECTING] == "reconnecting"
    assert words[Phase.ENDED] == "ended"
    assert len(set(words.values())) == len(Phase)
    await _interrupted(env, active)
    assert phase_label(active) == "interrupted"


async def _interrupted(env: UiEnv, active: ActiveSession) -> None:
    active.phase = Phase.ACTIVE
    await env.service.interrupt(active.id)


@pytest.mark.parametrize(
    ("ticket", "connector", "expected"),
    [
        ("7848095", "", "Ticket 7848095"),
        ("", "900101060", "Connector 900101060 (not charged)"),
        ("", "1b4e28ba-2fa1-41d2-883f-0016d3cca427", "Connector 1b4e… (not charged)"),
        ("7848095", "900101060", "Ticket 7848095"),
        ("", "", "Ticket unknown"),
        ("<b>1\n\u202e2", "", "Ticket <b>1 2"),
    ],
)
def test_a_session_is_named_by_what_is_known(ticket: str, connector: str, expected: str) -> None:
    assert subject_text(ticket, connector) == expected
