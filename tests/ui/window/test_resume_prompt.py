"""A run that leaves former sessions aside says so, and after crashes it offers to take the state along for support."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from openobd_desktop.ui.context.app_context import SafeMode
from openobd_desktop.ui.messages.board import Message
from openobd_desktop.ui.window.resume_prompt import Resumption
from tests.ui.workbench import Workbench


def told(workbench: Workbench, stage: QWidget, mode: SafeMode) -> Message:
    """What is said at the start of a run in this mode."""
    desk = replace(workbench.desk, safe_mode=mode, diagnostics=lambda: "all that support needs")
    Resumption(desk, stage, lambda session_id: None).follow()
    assert desk.messages.current is not None
    return desk.messages.current


async def test_f15_u11_after_crashes_the_state_is_offered_to_be_taken_along(
    workbench: Workbench, stage: QWidget
) -> None:
    message = told(workbench, stage, SafeMode.CRASHED)
    assert message.what.startswith("The program ended unexpectedly twice")
    assert message.offer is not None
    assert message.offer.text == "Copy diagnostics"
    workbench.desk.messages.take_offer()
    assert QGuiApplication.clipboard().text() == "all that support needs"
    assert workbench.desk.messages.current is not None
    assert workbench.desk.messages.current.what.startswith("Diagnostics copied.")


async def test_who_asked_for_safe_mode_is_offered_nothing(workbench: Workbench, stage: QWidget) -> None:
    message = told(workbench, stage, SafeMode.ASKED)
    assert message.what.startswith("Safe mode:")
    assert message.offer is None
