"""The tabs of a session in the real window, against the simulator over a real socket."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from openobd_desktop.core.session import Phase
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.domain.session import Result, ServiceResult
from openobd_desktop.protocol import logging_pb2
from openobd_desktop.simulator.car.connector_link import Sample, fixed
from openobd_desktop.ui.session.page import SessionPage
from openobd_desktop.ui.tables.text_table_model import TextTableModel
from openobd_desktop.ui.tables.text_table_view import TextTableView
from openobd_desktop.ui.tabs.connection.sparkline import Sparkline
from tests.end_to_end.script import Stage, play

FACTOR = 20.0
DONE = ServiceResult((Result.COMMUNICATION_ERROR,))


async def work_on(stage: Stage) -> tuple[ActiveSession, SessionPage]:
    """Starts a session in the demo, and shows its page."""
    await stage.context.profiles.start_demo()
    active = await stage.context.service.start_on_ticket(stage.logins.demo_tickets[0])
    stage.window.show_session(active.id)
    await stage.until(lambda: stage.hand.find(SessionPage, "sessionPage") is not None)
    return active, stage.hand.get(SessionPage, "sessionPage")


async def test_the_connection_is_plotted_rated_and_summarised(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    async def script(stage: Stage) -> None:
        active, _page = await work_on(stage)
        stage.hand.press("Connection details")
        link = stage.simulator.world.sessions[active.id].connector.link
        link.use(fixed(Sample(connected=True, latency=90)))
        await stage.until(lambda: stage.hand.read("connectionVerdict").startswith("healthy"))
        assert stage.hand.get(Sparkline, "connectionSparkline").shown.lines
        link.use(fixed(Sample(connected=True, latency=900)))
        await stage.until(lambda: stage.hand.read("connectionFlag") == "unhealthy")
        assert "is loose" in stage.hand.read("connectionAdvice")
        link.use(fixed(Sample(connected=False, latency=0)))
        await stage.until(lambda: stage.hand.read("connectionVerdict").startswith("no contact with the car"))
        await stage.until(lambda: active.trend.lost)
        link.use(fixed(Sample(connected=True, latency=90)))
        await stage.until(lambda: stage.hand.read("connectionVerdict").startswith("healthy"))
        assert stage.hand.read("connectionAdvice") == ""
        await active.finish(DONE)
        await stage.until(lambda: stage.hand.read("connectionSummary") != "")
        assert "The connector was disconnected once" in stage.hand.read("connectionSummary")

    await play(qapp, tmp_path, script, demo=True, clock_factor=FACTOR)


def rows(stage: Stage, title: str) -> TextTableModel:
    return stage.hand.get(TextTableView, title).rows


async def test_vehicle_ticket_and_control_units_appear_automatically(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    async def script(stage: Stage) -> None:
        active, page = await work_on(stage)
        session = stage.simulator.world.sessions[active.id]
        assert session.ticket is not None
        # However slow the machine is, detection is still running at the first request.
        session.started_at += 40
        page.tabs.choose("Vehicle and ticket")
        await stage.until(lambda: rows(stage, "Control units").rowCount() > 0)
        assert rows(stage, "Control units").rowCount() == len(session.connector.car.ecus.ecus)
        assert [row[1] for row in rows(stage, "Products").whole_rows()] == [
            each.name for each in session.ticket.products
        ]
        assert stage.hand.read("ticketNumber") == str(session.ticket.number)
        assert stage.hand.read("vehicleFullName") == session.connector.car.name
        assert stage.hand.read("batteryVoltage") == f"{session.connector.car.volts} V"
        session.connector.car = replace(session.connector.car, volts="11.8")
        await stage.press("Measure")
        await stage.until(lambda: stage.hand.read("batteryVoltage") == "11.8 V")
        await active.finish(DONE)

    await play(qapp, tmp_path, script, demo=True, clock_factor=FACTOR)


async def test_local_testers_and_scriptlog_reach_the_service(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    async def script(stage: Stage) -> None:
        active, page = await work_on(stage)
        connector = stage.simulator.world.sessions[active.id].connector
        page.tabs.choose("Tools")
        await stage.press("Allow testers")
        await stage.until(lambda: stage.hand.read("localsState") == "allowed")
        assert not connector.muted
        await stage.press("Block testers")
        await stage.until(lambda: stage.hand.read("localsState") == "blocked")
        assert connector.muted
        stage.hand.get(QComboBox, "Log level").setCurrentText("Error")
        stage.hand.get(QLineEdit, "Log line").setText("The trailer module stays silent")
        await stage.press("Write line")
        await stage.until(lambda: rows(stage, "ScriptLog").rowCount() == 1)
        (written,) = stage.simulator.call_log.log[active.id]
        assert tuple(written) == (logging_pb2.LOG_LEVEL_ERROR, "The trailer module stays silent")
        await active.finish(DONE)
        assert active.phase is Phase.ENDED

    await play(qapp, tmp_path, script, demo=True, clock_factor=FACTOR)
