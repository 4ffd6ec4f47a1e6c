"""What the Partner API shows beside a session, in the real program against the simulator: voltage, chat, functions."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from openobd_desktop.core.tickets import session_readings
from openobd_desktop.domain.secret import Secret
from openobd_desktop.ui.session.page import SessionPage
from openobd_desktop.ui.session.tabs import CHAT, FUNCTIONS
from openobd_desktop.ui.tabs.chat.panel import MessageList
from tests.end_to_end.script import Stage, play
from tests.end_to_end.test_tickets import profile_of, simulated
from tests.ui.ui_env import text_of

NUMBER, SAID = 7849003, "The yellow lamp is still on"


def messages_of(page: SessionPage) -> list[str]:
    """Returns the messages of the chat; none before its tab has been built."""
    found = page.findChild(MessageList)
    roles = range(found.count()) if found is not None else ()
    return [str(found.item(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in roles if found is not None]


def offered_by(page: SessionPage) -> int:
    """Returns the number of functions that are offered on the page."""
    found = [view for view in page.findChildren(QTableView) if view.accessibleName() == "Offered functions"]
    return found[0].model().rowCount() if found else 0


async def test_voltage_chat_and_functions_of_the_ticket_are_beside_its_session_and_the_chat_is_in_no_log(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level("DEBUG")
    monkeypatch.setattr(session_readings, "DELAY", 0.0)
    async with simulated() as simulator:
        address = await simulator.start_partner_api()
        secret, api = Secret(simulator.credentials.client_secret), simulator.partner_api
        assert api is not None
        api.chat.add(api.queue.add_ticket(number=NUMBER), SAID)

        async def script(stage: Stage) -> None:
            await stage.context.profiles.save(profile_of(simulator, address), secret, use=True)
            active = await stage.context.service.start_on_ticket(str(NUMBER))
            stage.window.show_place(active.id)
            page = stage.window.findChild(SessionPage)
            assert page is not None
            await stage.until(lambda: stage.context.profiles.readings.of(active.id) is not None)
            await stage.until(lambda: "connector" in text_of(page, "connectionRoundTrip"))
            await stage.until(lambda: text_of(page, "vehicleFacts").endswith(" V"))
            page.tabs.choose(CHAT)
            await stage.until(lambda: any(SAID in each for each in messages_of(page)))
            page.tabs.choose(FUNCTIONS)
            await stage.until(lambda: offered_by(page) > 0)
            await stage.context.service.interrupt(active.id)

        await play(qapp, tmp_path, script, insecure_loopback=True)
        assert "openobd" in caplog.text
        assert SAID not in caplog.text
