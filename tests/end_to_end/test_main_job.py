"""The main task in the real window, against the simulator over a real socket."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLineEdit, QPlainTextEdit, QRadioButton
from pytestqt.qtbot import QtBot

from openobd_desktop.core.session import Phase
from openobd_desktop.domain.session import Ownership, Result, SessionState
from tests.end_to_end.script import Stage, play

FACTOR = 30.0
"""Speed at which tokens are renewed every 4 seconds; a slow PC may take 2 seconds to show a session during a call."""
KEPT = 15 * 60.0
OVERTAKEN = 60.0
"""Simulated seconds after a stream is opened within which its first token may overtake a call in progress."""


def tick(stage: Stage, result: Result) -> None:
    boxes = [box for box in stage.window.findChildren(QCheckBox) if box.accessibleDescription() == result.value]
    (box,) = [box for box in boxes if box.isVisible()]
    box.click()


async def test_a_session_of_15_simulated_minutes_ends_with_the_entered_result(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    async def script(stage: Stage) -> None:
        await stage.context.profiles.start_demo()
        ticket = stage.logins.demo_tickets[0]
        stage.window.show_sessions()
        await stage.press("Start session")
        stage.hand.get(QLineEdit, "Ticket number").setText(f" #{ticket} ")
        await stage.press("Start")
        await stage.until(lambda: bool(stage.context.service.open_sessions))
        (active,) = stage.context.service.open_sessions
        began = stage.context.service.clock.monotonic()
        await stage.until(lambda: stage.context.service.clock.monotonic() - began > KEPT)
        assert active.phase is Phase.ACTIVE
        assert active.keeper.renewals >= 7
        await stage.until(lambda: stage.hand.find(QAbstractButton, "Start") is None)
        await stage.press("Finish session")
        tick(stage, Result.NEEDS_COMPLETION)
        tick(stage, Result.COMMUNICATION_ERROR)
        stage.hand.get(QRadioButton, "Failure").click()
        stage.hand.get(QPlainTextEdit, "Description").setPlainText("The left mirror stays silent.")
        # At this speed, the next renewal could overtake a call that is sent just before it.
        renewals = active.keeper.renewals
        await stage.until(lambda: active.keeper.renewals > renewals)
        await stage.press("Finish")
        await stage.until(lambda: active.phase is Phase.ENDED)
        entry = stage.context.service.store.get(active.id)
        assert entry is not None
        assert (entry.session.state, entry.ticket, entry.mine) == (SessionState.FINISHED, ticket, Ownership.STARTED)
        check_record(stage, active.id)

    await play(qapp, tmp_path, script, demo=True, clock_factor=FACTOR)


def check_record(stage: Stage, session_id: str) -> None:
    record = stage.simulator.call_log
    assert tuple(record.results[session_id]) == ([4, 8], 3, "The left mirror stays silent.")
    inside = [call for call in record.calls if call.session_id == session_id and call.token_kind == "ST"]
    assert {call.method for call in inside} == {
        "session/openSessionTokenStream",
        "connectionMonitor/openConnectorInformationStream",
        "ticketInfo/getTicketDetails",
        "vehicleInfo/getVehicleDetails",
        "vehicleInfo/getEcuList",
        "productInfo/getProductList",
        "function/getVariable",
        "session/finish",
    }
    (opened, *_) = record.of("session/openSessionTokenStream")
    assert [call for call in inside if not call.token_was_newest and call.at - opened.at > OVERTAKEN] == []
    assert len(record.of("session/authenticate")) == 1
    assert len(record.of("session/finish")) == 1
    assert len(record.of("sessionController/startSessionOnTicket")) == 1
