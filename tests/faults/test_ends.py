"""The end of a session in every order, over real sockets with the real client."""

from __future__ import annotations

import pytest

from openobd_desktop.domain.session import SessionState
from tests.faults import end_drills
from tests.faults.bench import bench
from tests.faults.drills import Effort
from tests.faults.end_drills import WAYS, some_plays


@pytest.mark.parametrize("way", WAYS)
async def test_d2_a_session_that_was_never_broken_has_no_gap_in_any_order_of_its_end(way: str) -> None:
    plays = [play for play in some_plays() if play.way == way]
    outcome = await end_drills.count(Effort(rounds=len(plays)), plays)
    assert outcome.kept, outcome.measured


async def test_d2_a_break_just_before_the_end_still_counts_as_one() -> None:
    outcome = await end_drills.break_just_before_an_end(Effort(rounds=8))
    assert outcome.kept, outcome.measured


async def test_d22_an_open_session_reported_as_available_is_shown_as_active() -> None:
    async with bench() as bed:
        active = await bed.open_session()
        # A service may report the state of the nested context that waits to be claimed.
        bed.simulator.world.sessions[active.id].shown_state = "available"
        await bed.service.refresh()
        await bed.service.look_up(active.id)
        entry = bed.service.store.get(active.id)
        assert entry is not None
        assert (entry.session.state, active.session.state) == (SessionState.ACTIVE, SessionState.ACTIVE)
        await bed.service.finish(active.id, end_drills.DONE)
        assert active.session.state is SessionState.FINISHED
