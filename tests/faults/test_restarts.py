"""Restarts of the service while a session is open, as the short form of the drill."""

from __future__ import annotations

from tests.faults import restart_drills
from tests.faults.drills import Effort


async def test_f10_a_session_survives_ten_restarts_without_losing_a_token() -> None:
    outcome = await restart_drills.restart_of_the_service(Effort(rounds=10))
    assert outcome.kept, outcome.measured
