"""Texts and tones of a session's state, running time and token."""

from __future__ import annotations

import asyncio

import pytest
from msgspec.structs import replace

from openobd_desktop.core.session import Phase
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.finish import PAUSE, SENDS
from openobd_desktop.core.session.links import with_state
from openobd_desktop.domain.journal import EventKind
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Result, ServiceResult, SessionState, UserFeedback
from openobd_desktop.errors import LineSilent, NoAnswer, TokenLost
from openobd_desktop.ui.common.labels import outcome_tone
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.session import status_texts
from openobd_desktop.ui.session.status_texts import outcome_text, status_text
from tests.core.fakes import START, settle
from tests.ui.ui_env import UiEnv

HOUR = 3600.0


@pytest.fixture
async def active(env: UiEnv) -> ActiveSession:
    opened, _ = await env.open_session()
    return opened


@pytest.mark.parametrize(
    ("age", "text", "below", "tone"),
    [
        (0.0, "0 s of 4 h", "4:00 h", Tone.INFO),
        (720.0, "12 min of 4 h", "3:48 h", Tone.INFO),
        (3.5 * HOUR - 1, "3:29 h of 4 h", "30 min", Tone.INFO),
        (3.5 * HOUR, "3:30 h of 4 h", "30 min", Tone.WARN),
        (4 * HOUR - 601, "3:49 h of 4 h", "10 min", Tone.WARN),
        (4 * HOUR - 600, "3:50 h of 4 h", "10 min", Tone.BAD),
        (4 * HOUR - 1, "3:59 h of 4 h", "1 s", Tone.BAD),
        (4 * HOUR, "4:00 h of 4 h", "over the limit", Tone.BAD),
    ],
)
async def test_f22_the_running_time_is_shown_beside_its_limit(
    active: ActiveSession, age: float, text: str, below: str, tone: Tone
) -> None:
    assert status_texts.age_text(active, age) == text
    assert status_texts.time_left_text(active, age) == below
    assert status_texts.age_tone(active, age) is tone
    assert bool(status_texts.age_warning(active, age)) is (tone is not Tone.INFO)


async def test_the_running_time_counts_from_the_start_sent_by_the_service(active: ActiveSession) -> None:
    assert status_texts.session_age(active, START + 90) == 90


async def test_f13_the_running_time_uses_the_clock_of_the_service(env: UiEnv, active: ActiveSession) -> None:
    await env.clock.advance(90)
    await active.finish(ServiceResult((Result.SUCCESS,)))
    await env.clock.advance(3600)
    assert status_texts.session_age(active, START + 90 + 3600) == 90


async def test_f13_a_negative_age_caused_by_a_wrong_clock_counts_as_zero(active: ActiveSession) -> None:
    assert status_texts.session_age(active, START - 86400) == 0


async def test_an_unreadable_start_makes_the_age_unknown_and_warns_of_nothing(active: ActiveSession) -> None:
    active.session = replace(active.session, created_at=None)
    age = status_texts.session_age(active, START + 5 * HOUR)
    assert age is None
    assert status_texts.age_text(active, age) == "unknown"
    assert status_texts.time_left_text(active, age) == "unknown"
    assert status_texts.age_warning(active, age) == ""


async def test_an_ended_session_does_not_age(env: UiEnv, active: ActiveSession) -> None:
    env.clock.elapsed = 3.9 * HOUR
    active.keeper.receive(Secret("fresh"))
    await env.service.interrupt(active.id)
    env.clock.elapsed = 9 * HOUR
    age = status_texts.session_age(active, env.service.service_clock.now())
    assert status_texts.age_text(active, age) == "ran for 3:54 h"
    assert status_texts.age_tone(active, age) is Tone.INFO
    assert status_texts.age_warning(active, age) == ""
    assert status_texts.time_left_text(active, age) == "ended"


@pytest.mark.parametrize(
    ("passed", "left", "tone"),
    [
        (0, "valid for 5:00", Tone.GOOD),
        (135, "valid for 2:45", Tone.GOOD),
        (136, "valid for 2:44", Tone.WARN),
        (240, "valid for 1:00", Tone.WARN),
        (241, "valid for 0:59", Tone.BAD),
        (299, "valid for 0:01", Tone.BAD),
        (300, "expired", Tone.BAD),
        (3000, "expired", Tone.BAD),
    ],
)
async def test_the_token_warns_when_a_renewal_is_late_and_is_critical_in_its_last_minute(
    env: UiEnv, active: ActiveSession, passed: int, left: str, tone: Tone
) -> None:
    env.clock.elapsed = passed
    assert status_texts.token_left_text(active) == left
    assert status_texts.token_tone(active) is tone


async def test_the_time_left_of_a_token_is_a_share_of_its_life(env: UiEnv, active: ActiveSession) -> None:
    assert status_texts.token_share(active) == 1
    env.clock.elapsed = 225
    assert status_texts.token_share(active) == pytest.approx(0.25)
    env.clock.elapsed = 900
    assert status_texts.token_share(active) == 0


async def test_before_the_claim_and_after_the_end_no_token_is_shown(active: ActiveSession) -> None:
    for phase, left in ((Phase.CLAIMING, "not available yet"), (Phase.ENDED, "ended")):
        active.phase = phase
        assert status_texts.token_left_text(active) == left
        assert status_texts.token_age_text(active) == "—"
        assert status_texts.token_tone(active) is Tone.NEUTRAL


async def test_without_a_problem_there_is_no_text(env: UiEnv) -> None:
    active, _ = await env.open_session()
    assert status_text(active, env.clock) is None


async def test_a_stream_that_ends_without_an_error_is_mentioned_too(env: UiEnv) -> None:
    active, held = await env.open_session()
    held.streams[-1].put_nowait(None)
    await settle()
    word = status_text(active, env.clock)
    assert active.phase is Phase.RECONNECTING
    assert word is not None
    assert word.tone is Tone.WARN
    assert word.text.startswith("The connection to the service has been lost.")


async def test_an_error_during_the_finish_is_mentioned_too(env: UiEnv) -> None:
    active, _ = await env.open_session()
    active.phase, active.error = Phase.FINISHING, LineSilent()
    word = status_text(active, env.clock)
    assert word is not None
    assert word.text.startswith(LineSilent().what)


async def test_f18_a_result_waiting_for_the_connection_is_shown_with_the_time_left(env: UiEnv) -> None:
    active, _ = await env.open_session()
    active.phase, active.error, active.send_error = Phase.FINISHING, LineSilent(), LineSilent()
    await env.clock.advance(108)
    word = status_text(active, env.clock)
    assert word is not None
    assert word.text == (
        "The result has not been confirmed yet (3:12 left).\nThe connection has been lost. Once it is restored, the "
        "program will find out whether the result arrived and, if not, send it again."
    )


async def test_f18_an_unconfirmed_result_is_mentioned_unless_something_is_worse(env: UiEnv) -> None:
    active, _ = await env.open_session()
    error = NoAnswer("raw")
    word = status_text(active, env.clock, error)
    assert word is not None
    assert (word.tone, word.text.splitlines()[0]) == (Tone.BAD, error.what)
    active.phase = Phase.RECONNECTING
    word = status_text(active, env.clock, error)
    assert word is not None
    assert word.tone is Tone.WARN


async def test_a_lost_session_is_shown_with_advice(env: UiEnv) -> None:
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
        (SessionState.INTERRUPTED, Tone.WARN, "not known whether the work succeeded"),
        (SessionState.FAILED, Tone.BAD, "error in the service"),
        (SessionState.UNKNOWN, Tone.INFO, "no longer reports how"),
    ],
)
async def test_each_end_from_outside_has_its_text_and_states_that_no_result_was_sent(
    env: UiEnv, state: SessionState, tone: Tone, text: str
) -> None:
    active, _ = await env.open_session()
    active.phase = Phase.ENDED
    active.session = env.backend.set_state(active.id, state)
    word = status_text(active, env.clock)
    assert word is not None
    assert word.tone is tone
    assert text in word.text
    assert "No result was sent from this PC since the program was started." in word.text


async def test_s2_a_resumed_session_may_have_been_finished_by_an_earlier_run(env: UiEnv) -> None:
    active, _ = await env.open_session()
    active.timeline.note(EventKind.RESUMED)
    active.phase = Phase.ENDED
    active.session = env.backend.set_state(active.id, SessionState.FINISHED)
    word = status_text(active, env.clock)
    assert word is not None
    assert "it is not known whether this program finished it" in word.text
    assert "No result was sent from this PC since the program was started." in word.text


@pytest.mark.parametrize(("in_doubt", "text"), [(True, "It is not known whether"), (False, "was not accepted.")])
async def test_s2_an_end_from_outside_after_a_result_was_sent_states_what_is_known(
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


async def test_s2_while_a_result_is_being_sent_an_end_that_is_already_known_does_not_mean_that_it_was_refused(
    env: UiEnv,
) -> None:
    active, _ = await env.open_session()
    answer = env.backend.gates["finish"] = asyncio.Event()
    sending = env.scope.start(active.finish(ServiceResult((Result.SUCCESS,))), "finish")
    await settle()
    active.record_end(with_state(active.session, SessionState.FINISHED))
    word = status_text(active, env.clock)
    assert word is not None
    assert "not known whether this program finished it" in word.text
    assert "not known whether the result sent from this PC was accepted" in word.text
    answer.set()
    await sending
    word = status_text(active, env.clock)
    assert word is not None
    assert "The service has confirmed the result" in word.text


async def test_s2_a_session_that_is_finished_after_its_result_did_not_arrive_in_time_may_have_been_finished_with_it(
    env: UiEnv,
) -> None:
    active, _ = await env.open_session()
    env.backend.failures["finish"] = [NoAnswer() for _ in range(SENDS)]
    sending = env.scope.start(_refused(active), "finish")
    await settle()
    await env.clock.advance(PAUSE)
    await sending
    active.record_end(env.backend.set_state(active.id, SessionState.FINISHED))
    word = status_text(active, env.clock)
    assert word is not None
    assert "not known whether this program finished it" in word.text
    assert "was not accepted" not in word.text


async def _refused(active: ActiveSession) -> None:
    with pytest.raises(NoAnswer):
        await active.finish(ServiceResult((Result.SUCCESS,)))


def test_an_outcome_is_shown_in_plain_words() -> None:
    results = (Result.NEEDS_COMPLETION, Result.COMMUNICATION_ERROR)
    shown = outcome_text(ServiceResult(results, UserFeedback.ASSISTANCE_REQUESTED, "no answer"))
    assert shown.split("\n") == [
        "The service has confirmed the result: Partially done, Communication error.",
        "Mechanic's feedback: Assistance requested.",
        "Description: no answer",
    ]


def test_an_outcome_without_a_description_has_no_line_for_it() -> None:
    assert "Description" not in outcome_text(ServiceResult((Result.SUCCESS,)))
    assert "Mechanic's feedback: Not asked." in outcome_text(ServiceResult((Result.SUCCESS,)))


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
