"""The program killed with SIGKILL, as the short form of the drill."""

from __future__ import annotations

from tests.faults.crash_drills import killed_at_random_moments_and_resumed
from tests.faults.drills import Effort


async def test_f14_f03_f20_a_killed_program_resumes_with_one_start_and_all_saved_data() -> None:
    outcome = await killed_at_random_moments_and_resumed(Effort(rounds=4))
    assert outcome.kept, outcome.measured
