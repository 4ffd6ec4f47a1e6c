"""Long tasks let other tasks run whenever their time slice is over."""

from __future__ import annotations

import asyncio

import pytest

from openobd_desktop.system.turns import Turns


@pytest.mark.parametrize(("seconds", "turns"), [(0.0, 3), (3600.0, 0)])
async def test_f24_others_have_their_turn_when_a_slice_is_over_and_not_before(seconds: float, turns: int) -> None:
    taken = 0

    async def count() -> None:
        nonlocal taken
        while True:
            await asyncio.sleep(0)
            taken += 1

    counting = asyncio.ensure_future(count())
    await asyncio.sleep(0)
    pace = Turns(seconds)
    for _ in range(3):
        await pace.give()
    counting.cancel()
    assert taken == turns
