"""Starts whose replies are lost, as the short form of the drill."""

from __future__ import annotations

from tests.faults.drills import Effort
from tests.faults.start_drills import SPEED, starts_whose_reply_is_lost


async def test_f01_f02_lost_replies_and_repeated_clicks_create_no_second_session() -> None:
    outcome = await starts_whose_reply_is_lost(Effort(rounds=10, speed=SPEED))
    assert outcome.kept, outcome.measured
