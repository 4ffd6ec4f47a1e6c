"""Misbehaving desktop services, as the short form of the drills."""

from __future__ import annotations

import pytest

from tests.desktop_service import HOWS
from tests.faults.desktop_drills import STALL, run_on_a_desktop


@pytest.mark.parametrize("how", HOWS)
async def test_d6_the_loop_goes_on_whatever_the_services_of_the_desktop_do(how: str) -> None:
    seen = await run_on_a_desktop(how)
    assert seen.tray
    assert seen.alive
    assert seen.longest < STALL
