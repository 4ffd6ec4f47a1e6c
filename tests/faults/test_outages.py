"""Outages of the connection of a session, as the short form of the drills."""

from __future__ import annotations

from tests.faults import outage_drills
from tests.faults.bench import bench
from tests.faults.drills import Effort


async def test_f08_a_session_survives_an_outage_of_150_seconds() -> None:
    async with bench(speed=50) as bed:
        active = await bed.open_session()
        await outage_drills.outage(bed, active, 150)
        assert active.alive


async def test_f09_a_session_whose_token_has_expired_is_reported_as_lost_and_can_still_be_interrupted() -> None:
    outcome = await outage_drills.outages_longer_than_a_token(Effort(rounds=1, speed=50))
    assert outcome.kept, outcome.measured
