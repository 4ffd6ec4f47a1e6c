"""Offer in the finish form to scan the car after the repair, if it was scanned only before it."""

from __future__ import annotations

import pytest

from openobd_desktop.domain.car.diagnosis import ScanKind
from openobd_desktop.domain.journal import EventKind, ScanSummary
from tests.ui.feedback.feedback_form import Form
from tests.ui.ui_env import UiEnv, button, click, shows, text_of

BEFORE, AFTER, OTHER = ScanKind.BEFORE, ScanKind.AFTER, ScanKind.OTHER


def scanned(form: Form, *kinds: ScanKind) -> None:
    for kind in kinds:
        summary = ScanSummary(kind=kind.value, units=3, answered=3, codes=1, complete=True)
        form.active.timeline.note(EventKind.SCAN_ENDED, summary)
    form.dialog._show_state()


@pytest.mark.parametrize(
    ("kinds", "offered"),
    [((), False), ((BEFORE,), True), ((BEFORE, OTHER), True), ((BEFORE, AFTER), False), ((OTHER,), False)],
)
async def test_a_scan_is_offered_if_there_was_one_before_the_repair_only(
    form: Form, kinds: tuple[ScanKind, ...], offered: bool
) -> None:
    scanned(form, *kinds)
    assert shows(form.dialog, "finishScan") is offered


async def test_the_offer_shows_the_tab_for_scans_and_keeps_the_form(form: Form, env: UiEnv) -> None:
    scanned(form, BEFORE)
    assert "not after it" in text_of(form.dialog, "finishScan")
    click(form.dialog, "Scan after repair")
    assert ("scan", form.active.id) in env.asked
    assert form.dialog.isVisible()
    assert button(form.dialog, "Finish").isVisible()
