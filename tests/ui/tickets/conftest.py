"""Tickets page that uses a fake of the Partner API."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from pytestqt.qtbot import QtBot

from openobd_desktop.core.tickets.queue import TicketQueue
from openobd_desktop.domain.tickets import CLOSED, IN_PROGRESS, Ticket
from openobd_desktop.ui.tickets.page import TicketsPage
from tests.core.fake_partner_api import FakePartnerApi
from tests.core.fake_tickets import offer, ticket
from tests.core.fakes import settle
from tests.ui.ui_env import UiEnv, env

__all__ = ["env"]

TICKETS = (
    ticket(7848095),
    ticket(7848096, IN_PROGRESS, operator_id="o1"),
    ticket(7848097, connected=False),
    ticket(7848098, CLOSED, connected=False),
)


class Page:
    """The page with its environment."""

    def __init__(self, env: UiEnv, page: TicketsPage) -> None:
        self.env = env
        self.page = page

    @property
    def api(self) -> FakePartnerApi:
        return self.env.backend.partner_api

    @property
    def queue(self) -> TicketQueue:
        return self.env.context.profiles.tickets

    @property
    def rows(self) -> list[list[str]]:
        """The texts of the visible rows, without hidden columns."""
        model, table = self.page.table.model(), self.page.table
        shown = [column for column in range(model.columnCount()) if not table.isColumnHidden(column)]
        return [[str(model.index(row, column).data()) for column in shown] for row in range(model.rowCount())]

    @property
    def numbers(self) -> list[str]:
        """The ticket numbers in the order of the rows."""
        model = self.page.table.model()
        return [str(model.index(row, 1).data()) for row in range(model.rowCount())]

    def select(self, number: int) -> None:
        """Selects the row of a ticket."""
        self.page.table.selectRow(self.numbers.index(str(number)))


@asynccontextmanager
async def shown_page(env: UiEnv, qtbot: QtBot, *tickets: Ticket, width: int = 1280) -> AsyncIterator[Page]:
    """Logs in, and shows the page with ``tickets``."""
    if tickets:
        offer(env.backend.partner_api, *tickets)
    await env.log_in()
    page = TicketsPage(env.context)
    qtbot.addWidget(page)
    page.resize(width, 700)
    page.show()
    await settle()
    yield Page(env, page)


@pytest.fixture
async def shown(env: UiEnv, qtbot: QtBot) -> AsyncIterator[Page]:
    """The page with four tickets."""
    async with shown_page(env, qtbot, *TICKETS) as page:
        yield page
