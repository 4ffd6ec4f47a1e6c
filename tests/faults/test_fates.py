"""What is said of a session's fate, in the short form of the drill."""

from __future__ import annotations

import random

import pytest

from tests.faults.drills import Effort
from tests.faults.fate_drills import SPEED, sentences_about_a_sessions_fate


@pytest.mark.parametrize("seed", [1, 2])
async def test_s2_nothing_false_is_said_of_a_sessions_fate(logged_errors: list[str], seed: int) -> None:
    random.seed(seed)
    outcome = await sentences_about_a_sessions_fate(Effort(rounds=25, speed=SPEED))
    assert outcome.kept, outcome.measured
    # gRPC logs bytes that it cannot read.
    logged_errors.clear()
