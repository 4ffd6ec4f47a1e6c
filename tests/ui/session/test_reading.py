"""Ages, limits and tones of an open session, judged at one moment."""

from __future__ import annotations

from dataclasses import replace

import pytest

from openobd_desktop.core.session.active_session import ActiveSession, Phase
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Result, ServiceResult
from openobd_desktop.ui.look.tone import Tone
from openobd_desktop.ui.session import reading
from tests.core.fakes import START
from tests.ui.ui_env import UiEnv

HOUR = 3600.0


@pytest.fixture
async def active(env: UiEnv) -> ActiveSession:
    opened, _ = await env.open_session()
    return opened


@pytest.mark.parametrize(
    ("age", "text", "below", "tone"),
    [
        (0.0, "0 s of 4 h", "4:00 h left", Tone.INFO),
        (720.0, "12 min of 4 h", "3:48 h left", Tone.INFO),
        (3.5 * HOUR - 1, "3:29 h of 4 h", "30 min left", Tone.INFO),
        (3.5 * HOUR, "3:30 h of 4 h", "30 min left", Tone.WARN),
        (4 * HOUR - 601, "3:49 h of 4 h", "10 min left", Tone.WARN),
        (4 * HOUR - 600, "3:50 h of 4 h", "10 min left", Tone.BAD),
        (4 * HOUR - 1, "3:59 h of 4 h", "1 s left", Tone.BAD),
        (4 * HOUR, "4:00 h of 4 h", "over the limit", Tone.BAD),
    ],
)
async def test_f22_the_age_is_told_beside_its_limit(
    active: ActiveSession, age: float, text: str, below: str, tone: Tone
) -> None:
    assert reading.age_text(active, age) == text
    assert reading.age_below(active, age) == below
    assert reading.age_tone(active, age) is tone
    assert bool(reading.age_warning(active, age)) is (tone is not Tone.INFO)


async def test_the_age_counts_from_what_the_service_told(active: ActiveSession) -> None:
    assert reading.session_age(active, START + 90) == 90


async def test_f13_the_age_goes_by_the_clock_of_the_service_while_it_runs_and_after(
    env: UiEnv, active: ActiveSession
) -> None:
    await env.clock.advance(90)
    await active.finish(ServiceResult((Result.SUCCESS,)))
    await env.clock.advance(3600)
    assert reading.session_age(active, START + 90 + 3600) == 90


async def test_f13_an_age_that_a_wrong_clock_makes_negative_counts_as_nothing(active: ActiveSession) -> None:
    assert reading.session_age(active, START - 86400) == 0


async def test_an_unreadable_start_makes_the_age_unknown_and_warns_of_nothing(active: ActiveSession) -> None:
    active.session = replace(active.session, created_at=None)
    age = reading.session_age(active, START + 5 * HOUR)
    assert age is None
    assert reading.age_text(active, age) == "not known"
    assert reading.age_below(active, age) == ""
    assert reading.age_warning(active, age) == ""


async def test_an_ended_session_does_not_age_on(env: UiEnv, active: ActiveSession) -> None:
    env.clock.elapsed = 3.9 * HOUR
    active.keeper.receive(Secret("fresh"))
    await env.service.interrupt(active.id)
    env.clock.elapsed = 9 * HOUR
    age = reading.session_age(active, env.service.service_time())
    assert reading.age_text(active, age) == "ran 3:54 h"
    assert reading.age_tone(active, age) is Tone.INFO
    assert reading.age_warning(active, age) == ""
    assert reading.age_below(active, age) == ""


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
    assert reading.token_left_text(active) == left
    assert reading.token_tone(active) is tone


async def test_what_is_left_of_a_token_is_a_share_of_its_life(env: UiEnv, active: ActiveSession) -> None:
    assert reading.token_share(active) == 1
    env.clock.elapsed = 225
    assert reading.token_share(active) == pytest.approx(0.25)
    env.clock.elapsed = 900
    assert reading.token_share(active) == 0


async def test_before_the_claim_and_after_the_end_there_is_no_token_to_speak_of(active: ActiveSession) -> None:
    for phase, left in ((Phase.CLAIMING, "not available yet"), (Phase.ENDED, "ended")):
        active.phase = phase
        assert reading.token_left_text(active) == left
        assert reading.token_age_text(active) == "—"
        assert reading.token_tone(active) is Tone.NEUTRAL
