"""The demo stays on this PC: no connection, no lookup and no open port reaches beyond it."""

from __future__ import annotations

import socket
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from openobd_desktop.client.transport.channel import open_channel
from openobd_desktop.client.transport.endpoint import EndpointPolicy
from openobd_desktop.core.session import Phase
from openobd_desktop.domain.questions import ExchangeState, Question, QuestionKind
from openobd_desktop.domain.session import Result, ServiceResult
from openobd_desktop.ui.common.external import fetch
from openobd_desktop.ui.pictures.external import PUBLIC
from openobd_desktop.ui.tickets.page import TicketsPage
from openobd_desktop.ui.window.page_stack import TICKETS
from tests.end_to_end.script import Stage, play
from tests.loopback import Seen, is_here, watched_network

ELSEWHERE = "192.0.2.1"
"""An address reserved for documentation (RFC 5737), which is never assigned."""


async def test_a_whole_session_in_the_demo_connects_to_no_other_pc(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with watched_network() as seen:

        async def script(stage: Stage) -> None:
            await stage.context.profiles.start_demo()
            active = await stage.context.service.start_on_ticket(stage.logins.demo_tickets[0])
            stage.window.show_session(active.id)
            await stage.until(lambda: active.trend.newest is not None)
            seen.look_at_sockets()
            questions = active.services.questions
            asked = await questions.ask(Question(kind=QuestionKind.YES_NO, text="Is the ignition on?"))
            assert (await questions.outcome(asked)).state is ExchangeState.ANSWERED
            await stage.context.service.refresh()
            seen.look_at_sockets()
            await active.finish(ServiceResult((Result.SUCCESS,)))
            await stage.until(lambda: active.phase is Phase.ENDED)

        await play(qapp, tmp_path, script, demo=True, clock_factor=30.0)
    assert seen.abroad == []
    assert seen.near > 2


async def test_the_demo_shows_tickets_with_names_and_readings_and_connects_to_no_other_pc(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with watched_network() as seen:

        async def script(stage: Stage) -> None:
            await stage.context.profiles.start_demo()
            stage.window.show_place(TICKETS)
            page, tickets = stage.window.findChild(TicketsPage), stage.context.profiles.tickets
            assert page is not None
            await stage.until(lambda: tickets.state.is_complete)
            free = tickets.store.numbered(int(stage.logins.demo_tickets[0]))
            assert free is not None
            page.table.choose(free.id)
            await stage.until(lambda: " V" in stage.hand.read("ticketReading"))
            seen.look_at_sockets()
            active = await stage.context.service.start_on_ticket(str(free.number))
            await stage.until(lambda: bool(active.record.customer))
            seen.look_at_sockets()

        await play(qapp, tmp_path, script, demo=True)
    assert seen.abroad == []
    assert seen.near > 2


def connect() -> None:
    with socket.socket() as line:
        line.connect((ELSEWHERE, 443))


def look_up() -> None:
    socket.getaddrinfo("grpc.openobd.com", 443)


def find_picture() -> None:
    PUBLIC.look_up(QObject(), "images.example", lambda addresses: None)


@pytest.mark.parametrize("leave", [connect, look_up, find_picture])
def test_the_watch_detects_and_refuses_access_to_other_pcs(qapp: QApplication, leave: Callable[[], None]) -> None:
    with watched_network() as seen, pytest.raises(OSError, match="nobody may leave"):
        leave()
    assert len(seen.abroad) == 1


async def test_the_watch_detects_channels_and_pages(qtbot: QtBot) -> None:
    with watched_network() as seen:
        opened = open_channel(EndpointPolicy("grpc.openobd.com", 443).login, roots=None)
        with pytest.raises(OSError, match="nobody may leave"):
            await fetch("https://releases.example/latest.json", 10)
        await opened.close()
    assert len(seen.abroad) == 2


@pytest.mark.parametrize(("host", "near"), [("127.0.0.1", True), ("::1", True), ("0.0.0.0", False), ("::", False)])
def test_the_watch_detects_a_port_that_is_open_to_others(host: str, near: bool) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.create_server((host, 0), family=family):
        seen = Seen()
        seen.look_at_sockets()
    assert (f"listens on {host}" in seen.abroad) is not near


@pytest.mark.parametrize("host", ["127.0.0.1", "127.1.2.3", "[::1]", "::ffff:127.0.0.1", "localhost", "/run/bus", None])
def test_all_names_of_this_pc_are_recognised(host: object) -> None:
    assert is_here(host)


@pytest.mark.parametrize("host", [ELSEWHERE, "grpc.openobd.com", "localhost.example", "::ffff:192.0.2.1", "10.0.0.1"])
def test_other_pcs_are_not_mistaken_for_this_one(host: str) -> None:
    assert not is_here(host)
