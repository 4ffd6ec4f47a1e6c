"""Past sessions, a real journal on disk that contains them, and the History page that shows them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from openobd_desktop.core.journal.history import History
from openobd_desktop.domain.journal import EventKind, SessionEvent, SessionRecord
from openobd_desktop.domain.session import Ownership, Result, ServiceResult, SessionState, UserFeedback
from openobd_desktop.storage import Journal
from openobd_desktop.ui.history.page import HistoryPage
from openobd_desktop.ui.history.report import report_of
from openobd_desktop.ui.history.report_output import make_pdf
from tests.core.fakes import START
from tests.ui.ui_env import UiEnv

DAY = 86400.0
DONE = ServiceResult((Result.SUCCESS,), UserFeedback.SUCCESS, "")
FAILED_RESULT = ServiceResult(
    (Result.COMMUNICATION_ERROR, Result.NEEDS_COMPLETION),
    UserFeedback.ASSISTANCE_REQUESTED,
    "The VCI fell out of its socket.\nThe rest is done by hand.",
)
TIMELINE = (
    SessionEvent(START - 1800, EventKind.STARTED),
    SessionEvent(START - 1400, EventKind.LINE_LOST, "the line went silent"),
    SessionEvent(START - 1369, EventKind.LINE_BACK),
    SessionEvent(START - 600, EventKind.FINISHED),
)


async def pdf_of(record: SessionRecord, events: Sequence[SessionEvent] | None, now: float) -> bytes:
    """Returns the report of a session as a PDF."""
    return await make_pdf(report_of(record, events, now))


def past(
    name: str = "s1", *, ago: float = 1800.0, ticket: str = "7848095", result: ServiceResult | None = DONE
) -> SessionRecord:
    """Returns a session started ``ago`` seconds ago, finished after 20 minutes, or active without a result."""
    began = START - ago
    return SessionRecord(
        id=name,
        profile="Europe",
        ticket=ticket,
        mine=Ownership.STARTED,
        host="grpc.openobd.com",
        state=SessionState.FINISHED if result else SessionState.ACTIVE,
        created_at=began,
        claimed_at=began + 2,
        ended_at=began + 1200 if result else None,
        gaps=1,
        result=result,
    )


async def until(condition: Callable[[], object]) -> None:
    """Runs the loop until ``condition`` holds."""
    async with asyncio.timeout(20):
        while not condition():  # noqa: ASYNC110 - Qt's signals and tasks alike may make it true
            await asyncio.sleep(0.005)


@pytest.fixture
async def journal(tmp_path: Path) -> AsyncIterator[Journal]:
    """Yields an empty journal on disk."""
    made = Journal(tmp_path / "data", None)
    await made.open()
    yield made
    await made.aclose()


@pytest.fixture
async def history_page(qtbot: QtBot, env: UiEnv, journal: Journal) -> AsyncIterator[HistoryPage]:
    """Yields the History page in a window of 1200 by 700 pixels, which has not been shown yet."""
    env.context = replace(env.context, history=History(journal))
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.resize(1200, 700)
    made = HistoryPage(env.context)
    made.setParent(holder)
    made.resize(1200, 700)
    yield made
    # pytest-qt deletes its windows before any fixture ends.
    if isValid(holder):
        holder.close()


async def show(page: HistoryPage) -> None:
    """Shows the page, and waits until it has read the first sessions."""
    page.window().show()
    page.show()
    await until(lambda: (not page.feed.state.asking and page.feed.state.total is not None) or page.feed.state.error)


def cells(page: HistoryPage, column: int) -> list[str]:
    """Returns the texts of a column from the top."""
    model = page.table.model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def files(folder: Path) -> list[str]:
    """Returns the names of the files in a folder."""
    return sorted(each.name for each in folder.iterdir() if each.is_file())
