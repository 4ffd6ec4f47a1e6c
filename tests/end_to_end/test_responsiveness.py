"""Responsiveness of the window while the service is slow, and of the streams while a dialog is open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.ui.feedback.dialog import FeedbackDialog
from openobd_desktop.ui.lifecycle.quit_dialog import QuitDialog
from tests.end_to_end.script import Stage, play

START = "sessionController/startSessionOnTicket"
READINGS = 10


async def start_session(stage: Stage) -> ActiveSession:
    await stage.context.profiles.start_demo()
    active = await stage.context.service.start_on_ticket(stage.logins.demo_tickets[0])
    stage.window.show_session(active.id)
    await stage.until(lambda: active.trend.newest is not None)
    return active


async def count_readings(stage: Stage, active: ActiveSession) -> None:
    """Waits until several new readings have arrived."""
    seen: list[object] = []
    last: list[object] = [active.trend.newest]

    def note() -> None:
        if active.trend.newest is not last[0]:
            last[0] = active.trend.newest
            seen.append(active.trend.newest)

    undos = [announces.subscribe(note) for announces in (active, active.readings)]
    await stage.until(lambda: len(seen) >= READINGS)
    for undo in undos:
        undo()


async def test_f37_the_streams_continue_while_any_dialog_is_open(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    async def script(stage: Stage) -> None:
        active = await start_session(stage)
        window = stage.window
        openings: list[Callable[[], object]] = [
            lambda: window.session_commands.start("7848112"),
            lambda: window.session_commands.finish(active.id),
            lambda: window.session_commands.interrupt(active.id),
            lambda: window.profile_commands.edit(None),
            lambda: QuitDialog(window, ["7848095"], can_keep=True).open(),
        ]
        for opening in openings:
            opening()
            (dialog,) = stage.hand.dialogs()
            # Only the feedback form lets the user continue elsewhere in the meantime.
            assert dialog.isModal() is not isinstance(dialog, FeedbackDialog)
            renewals = active.keeper.renewals
            await count_readings(stage, active)
            await stage.until(lambda before=renewals: active.keeper.renewals > before)  # type: ignore[misc]  # default
            assert isinstance(dialog, QDialog)
            dialog.reject()
            await stage.until(lambda: not stage.hand.dialogs())

    await play(qapp, tmp_path, script, demo=True, clock_factor=40.0)


async def test_f11_while_the_service_is_slow_the_window_is_responsive_and_shows_its_pending_calls(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    async def script(stage: Stage) -> None:
        await stage.context.profiles.start_demo()
        stage.simulator.faults.freeze(START)
        stage.hand.press("Start session")
        stage.hand.get(QLineEdit, "Ticket number").setText(stage.logins.demo_tickets[0])
        stage.hand.press("Start")
        button = stage.hand.get(QAbstractButton, "Start")
        await stage.until(lambda: "(2 s)" in button.text())
        assert not button.isEnabled()
        lists = len(stage.simulator.call_log.of("sessionController/getSessionList"))
        stage.context.actions.run(stage.context.service.refresh, owner=stage.window)
        await stage.until(lambda: len(stage.simulator.call_log.of("sessionController/getSessionList")) > lists)
        stage.simulator.faults.thaw(START)
        await stage.until(lambda: bool(stage.context.service.open_sessions))
        assert len(stage.simulator.call_log.of(START)) == 1

    await play(qapp, tmp_path, script, demo=True)
