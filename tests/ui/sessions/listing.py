"""The Sessions page over a fake service, with functions to fill and read it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.domain.session import SessionState
from openobd_desktop.ui.sessions.auto_refresh import AutoRefresh
from openobd_desktop.ui.sessions.claim_dialog import ClaimConfirmDialog
from openobd_desktop.ui.sessions.page import SessionsPage
from openobd_desktop.ui.window.commands import SessionDialogs
from tests.core.fakes import settle
from tests.ui.ui_env import SELDOM, UiEnv

ALL_STATES = (SessionState.AVAILABLE, SessionState.ACTIVE, SessionState.FINISHED, SessionState.FAILED)
HEADERS = (
    "State",
    "Ticket",
    "Vehicle",
    "Who",
    "Connection",
    "Running",
    "Created",
    "Result",
    "Session",
    "Endpoint",
    "Customer",
)
"""The headers of the session table, in their order, which exports and copies keep as well."""


@pytest.fixture
async def page(qtbot: QtBot, env: UiEnv) -> SessionsPage:
    """Returns the page after a login, in a window of 1200 by 700 pixels."""
    await env.log_in()
    holder = QWidget()
    context = SessionDialogs(env.context, holder, lambda session_id: env.asked.append(("open", session_id))).context
    refreshing = AutoRefresh(context.service, context.actions, context.messages, lambda: SELDOM, holder)
    made = SessionsPage(context, refreshing, holder)
    made.resize(1200, 700)
    holder.resize(1200, 700)
    holder.show()

    # pytest-qt closes its widgets before the fixtures end, by which time a running loop may have deleted them.
    def stop(_: QWidget) -> None:
        made.stop()
        refreshing.stop()

    qtbot.addWidget(holder, before_close_func=stop)
    return made


def add(env: UiEnv, *states: SessionState) -> list[str]:
    """Adds sessions started by others; returns their ids."""
    return [env.backend.add(state).info.id for state in states]


async def refresh(env: UiEnv) -> None:
    """Fetches the list as the timer would."""
    await env.service.refresh()
    await settle()


def cells(page: SessionsPage, column: int = 0) -> list[str]:
    """Returns the texts of a column from the top."""
    model = page.table.model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def dialog_of(page: SessionsPage) -> ClaimConfirmDialog:
    """Returns the only open claim dialog."""
    found = page.window().findChildren(ClaimConfirmDialog)
    assert len(found) == 1
    return found[0]
