"""The strip that says that the history is not being saved."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.core.session.active_session import Phase
from openobd_desktop.errors import JournalUnavailable, TeamSilent
from openobd_desktop.ui.window.journal_banner import HistoryBanner
from tests.core.fakes import settle
from tests.ui.workbench import Workbench, click, shows, text_of


async def shown(qtbot: QtBot, workbench: Workbench, stage: QWidget) -> HistoryBanner:
    await workbench.log_in()
    banner = HistoryBanner(workbench.service.memory, workbench.desk.team, stage)
    workbench.service.memory.subscribe(banner.follow)
    return banner


async def test_f16_while_nothing_can_be_saved_it_says_so_and_the_session_goes_on(
    qtbot: QtBot, workbench: Workbench, stage: QWidget
) -> None:
    banner = await shown(qtbot, workbench, stage)
    assert not banner.isVisible()
    workbench.journal.broken = True
    active, _held = await workbench.open_session()
    assert active.phase is Phase.ACTIVE
    text = text_of(banner, "historyBanner")
    assert text.startswith("History not saved.")
    assert JournalUnavailable.what in text
    assert JournalUnavailable.advice in text
    workbench.journal.broken = False
    await workbench.service.interrupt(active.id)
    await settle()
    assert not banner.isVisible()


async def test_f16_the_raw_reason_folds_out(qtbot: QtBot, workbench: Workbench, stage: QWidget) -> None:
    banner = await shown(qtbot, workbench, stage)
    workbench.service.memory.tell(JournalUnavailable("<b>disk I/O error</b>"))
    assert not shows(banner, "historyDetails")
    click(banner, "Journal details")
    assert shows(banner, "historyDetails")
    assert text_of(banner, "historyDetails") == "JournalUnavailable: <b>disk I/O error</b>"
    click(banner, "Journal details")
    assert not shows(banner, "historyDetails")
    click(banner, "Journal details")
    workbench.service.memory.tell(None)
    workbench.service.memory.tell(JournalUnavailable("other"))
    assert not shows(banner, "historyDetails")


async def test_while_the_team_cannot_be_told_it_says_so_with_what_waits_and_goes_by_itself(
    qtbot: QtBot, workbench: Workbench, stage: QWidget
) -> None:
    banner = await shown(qtbot, workbench, stage)
    team = await workbench.join_team()
    team.subscribe(banner.follow)
    workbench.boards.failures["any"] = TeamSilent("timeout expired")
    active, _held = await workbench.open_session()
    await team.look()
    assert active.alive
    text = text_of(banner, "historyBanner")
    assert text.startswith(f"Not shared with the team. {TeamSilent.what}")
    assert text.endswith("1 session waiting to be shared.")
    click(banner, "Journal details")
    assert text_of(banner, "historyDetails") == "TeamSilent: timeout expired"
    workbench.boards.failures.clear()
    await team.look()
    assert not banner.isVisible()


async def test_that_nothing_is_saved_comes_before_that_nothing_is_shared(
    qtbot: QtBot, workbench: Workbench, stage: QWidget
) -> None:
    banner = await shown(qtbot, workbench, stage)
    team = await workbench.join_team()
    workbench.boards.failures["any"] = TeamSilent("timeout expired")
    workbench.journal.broken = True
    await workbench.open_session()
    await team.look()
    banner.follow()
    assert text_of(banner, "historyBanner").startswith("History not saved.")
