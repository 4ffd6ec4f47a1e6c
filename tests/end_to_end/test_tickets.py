"""Tickets in the real program, against the simulator's Partner API: they appear, and sessions are started on them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from openobd_desktop.client import Gateway
from openobd_desktop.core.aio.clock import SystemClock
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.tickets import queue
from openobd_desktop.core.tickets.queue import TicketQueue
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import Profile
from openobd_desktop.simulator import Rules, Simulator
from openobd_desktop.simulator.partner_api.state.people import CUSTOMERS
from openobd_desktop.ui.tickets.page import TicketsPage
from openobd_desktop.ui.window.page_stack import TICKETS
from tests.core.fakes import ManualClock
from tests.end_to_end.script import Stage, play

NEW, POLLED = 7849001, 7849002
VIN = "WVWZZZ1KZ9W777777"


def profile_of(simulator: Simulator, address: str) -> Profile:
    """Returns a profile with the address of the simulator's Partner API."""
    credentials = simulator.credentials
    return Profile(
        name="Simulator",
        cluster=credentials.cluster_id,
        host=simulator.host,
        port=simulator.port,
        client_id=credentials.client_id,
        partner_api=address,
    )


def simulated() -> Simulator:
    return Simulator("quiet morning", rules=Rules(rest_car_every=0.0, rest_burst=1000))


def row_of(page: TicketsPage, number: int) -> int:
    """Returns the row of a ticket; -1 if it is not shown."""
    model = page.table.model()
    return next((row for row in range(model.rowCount()) if model.index(row, 1).data() == str(number)), -1)


def texts_of(page: TicketsPage, number: int) -> list[str]:
    """Returns the texts of a row."""
    model = page.table.model()
    return [str(model.index(row_of(page, number), column).data()) for column in range(model.columnCount())]


async def test_a_ticket_made_while_the_page_is_open_is_on_it_and_a_session_is_started_from_its_row(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level("DEBUG")
    # Only an event can make the ticket appear in time.
    monkeypatch.setattr(queue, "POLL", 3600.0)
    async with simulated() as simulator:
        address = await simulator.start_partner_api()
        secret = Secret(simulator.credentials.client_secret)

        async def script(stage: Stage) -> None:
            await stage.context.profiles.save(profile_of(simulator, address), secret, use=True)
            stage.window.show_place(TICKETS)
            page = stage.window.findChild(TicketsPage)
            assert page is not None
            tickets = stage.context.profiles.tickets
            await stage.until(lambda: tickets.state.is_complete)
            api = simulator.partner_api
            assert api is not None
            # An open socket may not have requested events yet.
            await stage.until(lambda: any("tickets.ticket.created" in each.events for each in api.sockets.open))
            api.queue.add_ticket(number=NEW, customer=CUSTOMERS[1], vin=VIN)
            await stage.until(lambda: row_of(page, NEW) >= 0)
            await stage.until(lambda: CUSTOMERS[1].company_name in texts_of(page, NEW))
            page.table.selectRow(row_of(page, NEW))
            QTest.keyClick(page.table, Qt.Key.Key_Return)
            await stage.until(lambda: bool(stage.context.service.open_sessions))
            (active,) = stage.context.service.open_sessions
            assert active.origin.ticket == str(NEW)
            await stage.until(lambda: active.record.customer == CUSTOMERS[1].company_name)
            stage.window.show_place(TICKETS)
            await stage.until(lambda: page.page_actions.show.usable)
            await stage.context.service.interrupt(active.id)

        await play(qapp, tmp_path, script, insecure_loopback=True)
        logged = caplog.text
        assert "openobd" in logged
        for private in (simulator.credentials.client_secret, VIN, CUSTOMERS[1].company_name):
            assert private not in logged


@pytest.mark.parametrize("has_socket", [True, False])
async def test_a_ticket_of_which_no_event_tells_is_found_within_15_seconds(has_socket: bool) -> None:
    failures: list[BaseException] = []
    scope, clock = TaskScope(lambda name, error: failures.append(error)), ManualClock()
    async with simulated() as simulator:
        address = await simulator.start_partner_api()
        api = simulator.partner_api
        assert api is not None
        if not has_socket:
            api.faults.fail("/wssprd", 403)
        gateway = Gateway(
            profile_of(simulator, address), Secret(simulator.credentials.client_secret), insecure_loopback=True
        )
        tickets = TicketQueue(scope, clock, lambda new: None)
        tickets.use(gateway.partner_api)
        tickets.watch()
        await _until(lambda: tickets.state.is_complete)
        api.queue.add_ticket(number=POLLED, announce=False)
        await clock.advance(15)
        await _until(lambda: tickets.store.numbered(POLLED) is not None)
        assert 429 not in [request.status for request in api.log.requests]
        tickets.use(None)
        await scope.aclose()
        await gateway.aclose()
    assert failures == []


async def _until(condition: Callable[[], bool]) -> None:
    """Waits for the network while the injected clock stands still."""
    clock = SystemClock()
    while not condition():
        await clock.sleep(0.01)
