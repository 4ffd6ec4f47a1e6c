"""The export of a scan, with any texts and numbers of codes that a car may send."""

from __future__ import annotations

import asyncio

import pytest
from msgspec.structs import replace

from openobd_desktop.domain.car.diagnosis import Identity
from openobd_desktop.ui.tabs.car.export import ROWS_AT_ONCE, scan_csv
from tests.storage.scans import FULL, code

pytestmark = pytest.mark.usefixtures("qapp")


async def test_s5_a_long_export_gives_the_event_loop_its_turns() -> None:
    many = tuple(code(f"{number:06X}") for number in range(10 * ROWS_AT_ONCE))
    exporting = asyncio.ensure_future(scan_csv([replace(FULL, codes=many)], untested=True))
    turns = 0
    while not exporting.done():
        await asyncio.sleep(0)
        turns += 1
    assert turns >= 10
    assert len(exporting.result().splitlines()) == 1 + len(many)


async def test_d20_what_a_control_unit_calls_itself_is_no_formula() -> None:
    told = Identity(part_number="=cmd|' /C calc'!A0", software="@SUM(1)", hardware="-2+3", serial="+A1", system="=1")
    unit = replace(FULL, identity=told)
    text = (await scan_csv([unit], untested=True)).decode("utf-8-sig")
    row = text.splitlines()[1]
    for cell in ("'=cmd|", "'@SUM(1)", "'-2+3", "'+A1"):
        assert cell in row
