"""Misbehaving desktop services, as the short form of the drills."""

from __future__ import annotations

import pytest

from tests.desktop_service import HOWS
from tests.faults.desktop_drills import STALL, run_on_a_desktop


@pytest.mark.parametrize("how", HOWS)
async def test_d6_no_desktop_service_can_block_the_loop(how: str) -> None:
    seen = await run_on_a_desktop(how)
    assert seen.tray
    assert seen.alive
    assert seen.longest < STALL
