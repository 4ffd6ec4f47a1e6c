"""Changes of the network, as the short form of the drills."""

from __future__ import annotations

from tests.faults import move_drills
from tests.faults.drills import Effort


async def test_f32_a_session_reconnects_if_the_companys_proxy_moves_to_another_port() -> None:
    outcome = await move_drills.another_way_to_the_session(Effort(rounds=2))
    assert outcome.kept, outcome.measured
