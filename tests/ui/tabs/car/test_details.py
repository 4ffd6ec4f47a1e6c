"""The details of a trouble code say no more than the control unit has reported."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from openobd_desktop.domain.car.diagnosis import FreezeFrame, Ignition, Monitor, Readiness
from openobd_desktop.ui.tabs.car.details import details_text
from openobd_desktop.ui.tabs.car.words.rows import CodeRow
from tests.storage.scans import FULL, code

pytestmark = pytest.mark.usefixtures("qapp")
COMPLETE = "All emissions self-tests are complete."


@pytest.mark.parametrize(
    ("ready", "not_ready", "is_complete"),
    [((Monitor.CATALYST,), (), True), ((), (Monitor.CATALYST,), False), ((), (), False)],
)
def test_d5_tests_are_complete_only_if_the_control_unit_has_some(
    ready: tuple[Monitor, ...], not_ready: tuple[Monitor, ...], is_complete: bool
) -> None:
    unit = replace(FULL, readiness=Readiness(False, 0, Ignition.SPARK, ready, not_ready))
    assert (COMPLETE in details_text(CodeRow(unit, code()))) is is_complete


def test_a_freeze_frame_is_shown_with_its_own_code_only() -> None:
    frame = FreezeFrame(code=code("012011"), record=1, raw=b"\x01\x05", is_extended=True)
    unit = replace(FULL, freeze_frames=(frame,))
    assert "Extended data (1)\nRaw: 0105" in details_text(CodeRow(unit, code("012011")))
    assert "Extended data" not in details_text(CodeRow(unit, code("012012")))


def test_a_freeze_frame_that_was_not_read_yet_is_mentioned() -> None:
    unit = replace(FULL, freeze_frames=(FreezeFrame(code=code("0120"), record=0),))
    assert "A freeze frame was stored when this code was set." in details_text(CodeRow(unit, code("012011")))
