"""What is said above a session: the line away, the session lost, or how it ended."""

from __future__ import annotations

import pytest

from openobd_desktop.core.session.active_session import Phase
from openobd_desktop.domain.session import Result, ServiceResult, SessionState, UserFeedback
from openobd_desktop.errors import LineSilent, NoAnswer, TokenLost
from openobd_desktop.ui.look.tone import Tone
from openobd_desktop.ui.session.status_texts import outcome_text, outcome_tone, status_text
from tests.core.fakes import settle
from tests.ui.ui_env import UiEnv


async def test_while_all_is_well_nothing_is_said(env: UiEnv) -> None:
    active, _ = await env.open_session()
    assert status_text(active, env.clock) is None


async def test_a_stream_that_ends_without_an_error_is_said_too(env: UiEnv) -> None:
    active, held = await env.open_session()
    held.streams[-1].put_nowait(None)
    await settle()
    word = status_text(active, env.clock)
    assert active.phase is Phase.RECONNECTING
    assert word is not None
    assert word.tone is Tone.WARN
    assert word.text.startswith("Connection to the service lost.")


async def test_trouble_during_the_finish_is_said_too(env: UiEnv) -> None:
    active, _ = await env.open_session()
    active.phase, active.error = Phase.FINISHING, LineSilent()
    word = status_text(active, env.clock)
    assert word is not None
    assert word.text.startswith(LineSilent().what)


async def test_f18_a_result_that_waits_for_the_line_is_said_with_the_time_it_still_can(env: UiEnv) -> None:
    active, _ = await env.open_session()
    active.phase, active.error, active.send_error = Phase.FINISHING, LineSilent(), LineSilent()
    await env.clock.advance(108)
    word = status_text(active, env.clock)
    assert word is not None
    assert word.text == (
        "Result waiting to be sent, 3:12 left.\nConnection lost. The result will be sent automatically once it is "
        "restored."
    )


async def test_f18_a_result_that_was_not_confirmed_is_said_until_something_graver_is(env: UiEnv) -> None:
    active, _ = await env.open_session()
    error = NoAnswer("raw")
    word = status_text(active, env.clock, error)
    assert word is not None
    assert (word.tone, word.text.splitlines()[0]) == (Tone.BAD, error.what)
    active.phase = Phase.RECONNECTING
    word = status_text(active, env.clock, error)
    assert word is not None
    assert word.tone is Tone.WARN


async def test_a_lost_session_is_told_with_what_to_do(env: UiEnv) -> None:
    active, _ = await env.open_session()
    active.phase = Phase.LOST
    word = status_text(active, env.clock)
    assert word is not None
    assert word.tone is Tone.BAD
    assert TokenLost().advice in word.text


@pytest.mark.parametrize(
    ("state", "tone", "text"),
    [
        (SessionState.FINISHED, Tone.INFO, "not by this program"),
        (SessionState.INTERRUPTED, Tone.WARN, "does not say whether the work succeeded"),
        (SessionState.FAILED, Tone.BAD, "error in the service"),
        (SessionState.UNKNOWN, Tone.INFO, "no longer reports how"),
    ],
)
async def test_each_end_from_outside_has_its_words_and_says_that_no_result_was_sent(
    env: UiEnv, state: SessionState, tone: Tone, text: str
) -> None:
    active, _ = await env.open_session()
    active.phase = Phase.ENDED
    active.session = env.backend.set_state(active.id, state)
    word = status_text(active, env.clock)
    assert word is not None
    assert word.tone is tone
    assert text in word.text
    assert "No result was sent from here." in word.text


@pytest.mark.parametrize(("in_doubt", "text"), [(True, "It is not known whether"), (False, "was not accepted.")])
async def test_s2_an_end_from_outside_after_a_result_was_sent_says_what_is_known_of_it(
    env: UiEnv, in_doubt: bool, text: str
) -> None:
    active, _ = await env.open_session()
    active.phase = Phase.ENDED
    active.unconfirmed, active.in_doubt = ServiceResult((Result.SUCCESS,)), in_doubt
    active.session = env.backend.set_state(active.id, SessionState.UNKNOWN)
    word = status_text(active, env.clock)
    assert word is not None
    assert text in word.text
    assert "No result was sent" not in word.text


def test_an_outcome_is_told_in_plain_words() -> None:
    results = (Result.NEEDS_COMPLETION, Result.COMMUNICATION_ERROR)
    told = outcome_text(ServiceResult(results, UserFeedback.ASSISTANCE_REQUESTED, "no answer"))
    assert told.split("\n") == [
        "The service has confirmed the result: Partially done, Communication error.",
        "User feedback: Assistance requested.",
        "Description: no answer",
    ]


def test_an_outcome_without_words_has_no_line_for_them() -> None:
    assert "Description" not in outcome_text(ServiceResult((Result.SUCCESS,)))
    assert "User feedback: Not asked." in outcome_text(ServiceResult((Result.SUCCESS,)))


@pytest.mark.parametrize(
    ("results", "feedback", "tone"),
    [
        ((Result.SUCCESS,), UserFeedback.SUCCESS, Tone.GOOD),
        ((Result.SUCCESS,), None, Tone.GOOD),
        ((Result.SUCCESS,), UserFeedback.ASSISTANCE_REQUESTED, Tone.WARN),
        ((Result.NEEDS_COMPLETION,), None, Tone.WARN),
        ((Result.NEEDS_COMPLETION, Result.COMMUNICATION_ERROR), None, Tone.BAD),
        ((Result.FAILURE,), UserFeedback.FAILURE, Tone.BAD),
    ],
)
def test_d13_the_tone_follows_the_result_and_not_its_delivery(
    results: tuple[Result, ...], feedback: UserFeedback | None, tone: Tone
) -> None:
    assert outcome_tone(ServiceResult(results, feedback)) is tone
