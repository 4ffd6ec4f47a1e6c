"""Connections of a session that break, go silent or are merely quiet, as the short form of the drills."""

from __future__ import annotations

from tests.faults import line_drills
from tests.faults.drills import Effort


async def test_f06_a_new_token_arrives_within_five_seconds_after_a_reset() -> None:
    outcome = await line_drills.reset_of_the_line(Effort(rounds=6))
    assert outcome.kept, outcome.measured


async def test_f06_a_new_token_arrives_within_five_seconds_after_the_token_stream_alone_breaks() -> None:
    outcome = await line_drills.break_of_the_token_stream_alone(Effort(rounds=6))
    assert outcome.kept, outcome.measured


async def test_f07_a_half_open_connection_is_noticed_within_nine_seconds_and_replaced_within_twelve() -> None:
    outcome = await line_drills.half_open_line(Effort(rounds=2, speed=5))
    assert outcome.kept, outcome.measured


async def test_f07_a_silent_connection_is_noticed_within_nine_seconds_and_replaced_within_twelve() -> None:
    outcome = await line_drills.silent_line(Effort(rounds=2, speed=5))
    assert outcome.kept, outcome.measured


async def test_f07_fifty_sessions_on_a_line_that_goes_half_open_each_have_a_fresh_token_within_twelve_seconds() -> None:
    outcome = await line_drills.half_open_line_of_fifty_sessions(Effort(rounds=1, speed=2))
    assert outcome.kept, outcome.measured


async def test_f07_a_quiet_monitor_alone_never_replaces_the_connection() -> None:
    outcome = await line_drills.quiet_monitor_on_a_living_line(Effort(rounds=1, speed=10))
    assert outcome.kept, outcome.measured
