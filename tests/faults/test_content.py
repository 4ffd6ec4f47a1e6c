"""Unusual content sent by the service, as the short form of the drills."""

from __future__ import annotations

from tests.faults import content_drills
from tests.faults.drills import Effort


def test_f24_messages_of_any_content_cause_no_exception() -> None:
    content_drills.convert_many(1000, repeatable=True)


async def test_f24_a_list_of_fifty_thousand_sessions_is_processed_in_slices() -> None:
    arrived, share_of_longest_stall = await content_drills.list_is_taken_in_slices(content_drills.LONG_LIST)
    assert arrived == content_drills.LONG_LIST
    assert share_of_longest_stall < content_drills.SHARE_OF_ONE_STALL


async def test_f25_a_flood_of_readings_affects_neither_memory_nor_loop_and_the_newest_counts() -> None:
    outcome = await content_drills.flood_of_readings(Effort(rounds=10))
    assert outcome.kept, outcome.measured
