"""Scenes of the team journal: settings, list, history, dialogs and banner."""

from __future__ import annotations

from msgspec.structs import replace

from openobd_desktop.core.journal.history import History
from openobd_desktop.domain.journal import SessionRecord
from openobd_desktop.domain.session import SessionState
from openobd_desktop.domain.settings import PolicyOverrides
from openobd_desktop.errors import TeamLoginRefused, TeamSilent
from openobd_desktop.ui.history.page import HistoryPage
from openobd_desktop.ui.sessions.claim_dialog import ClaimConfirmDialog
from openobd_desktop.ui.settings.page import SettingsPage
from openobd_desktop.ui.window.page_stack import HISTORY, SETTINGS
from tests.core.fake_team import URL
from tests.core.fakes import settle
from tests.gallery import Stage
from tests.gallery_pages import LONG, many
from tests.gallery_scenes import IDS, log_in, named
from tests.gallery_settings import PLACES
from tests.ui.past import FAILED_RESULT, past
from tests.ui.ui_env import TICKET, button, click, line

COLLEAGUES = ("Anna (PC-12)", "Bob from the branch with the long name (WORKSHOP-PC-0000000017)", "Chloé (PC-3)")


async def team_sessions(stage: Stage) -> None:
    """Lists sessions, some of them of colleagues."""
    env = stage.env
    await log_in(stage)
    await env.join_team()
    for number, entry in enumerate(env.service.store.entries[:9]):
        ticket = str(int(TICKET) + number) if number != 3 else ""
        reported = replace(past(entry.id, ticket=ticket, result=None), state=entry.session.state)
        env.colleague(reported, COLLEAGUES[number % len(COLLEAGUES)])
    await env.context.team.sync()
    await settle()


async def team_claim(stage: Stage) -> None:
    await team_sessions(stage)
    service = stage.env.service
    entry = next(one for one in service.store.entries if one.session.state is SessionState.AVAILABLE and one.colleague)
    ClaimConfirmDialog(service, entry, stage.window).open()


async def team_start(stage: Stage) -> None:
    await team_sessions(stage)
    entries = stage.env.service.store.entries
    running = next(one for one in entries if one.session.state.is_running and one.colleague and one.ticket)
    stage.window.session_commands.start(running.ticket)


async def team_interrupt(stage: Stage) -> None:
    await team_sessions(stage)
    stage.window.session_commands.interrupt(IDS[1] + "-0001-4d8e-9b71-5a0c3e92d601")


async def team_settings(stage: Stage) -> None:
    stage.env.context = replace(stage.env.context, folders=PLACES)
    stage.restart()
    await stage.env.join_team()
    _show_journal(stage)


async def team_settings_off(stage: Stage) -> None:
    await log_in(stage)
    _show_journal(stage)


async def team_settings_refused(stage: Stage) -> None:
    await team_settings_off(stage)
    stage.env.boards.failures["any"] = TeamLoginRefused("FATAL: password authentication failed for user")
    click(stage.window, "Team database")
    line(stage.window, "Database address").setText(URL)
    click(stage.window, "Test database")
    await settle()
    _show_journal(stage)


async def team_settings_locked(stage: Stage) -> None:
    stage.env.lock(PolicyOverrides(team_journal=URL))
    stage.restart()
    await log_in(stage)
    _show_journal(stage)


def _show_journal(stage: Stage) -> None:
    stage.window.show_place(SETTINGS)
    page = stage.window.findChild(SettingsPage)
    assert page is not None
    page.show_journal()


async def team_away(stage: Stage) -> None:
    await log_in(stage)
    await stage.env.join_team()
    stage.env.boards.failures["any"] = TeamSilent("timeout expired")
    await stage.env.open_session()
    await stage.env.context.team.sync()
    await settle()


async def team_history(stage: Stage) -> None:
    """Shows the history of the team, in which one colleague has long texts."""
    env = stage.env
    env.context = replace(env.context, history=History(many(), team=env.context.team))
    stage.restart()
    await log_in(stage)
    await env.join_team()
    for number in range(7):
        env.colleague(_done(number), COLLEAGUES[number % len(COLLEAGUES)])
    stage.window.show_place(HISTORY)
    await settle()
    page = stage.window.findChild(HistoryPage)
    assert page is not None
    button(page, "Team").click()
    await settle()


def _done(number: int) -> SessionRecord:
    result = {1: FAILED_RESULT, 2: LONG}.get(number)
    made = past(f"t{number}", ago=1800.0 + 9000 * number, ticket=str(int(TICKET) + number))
    return replace(made, result=result or made.result)


async def team_history_selected(stage: Stage) -> None:
    await team_history(stage)
    page = stage.window.findChild(HistoryPage)
    assert page is not None
    page.table.selectRow(1)
    await settle()


async def team_history_away(stage: Stage) -> None:
    await team_history(stage)
    stage.env.boards.failures["any"] = TeamSilent("timeout expired")
    page = stage.window.findChild(HistoryPage)
    assert page is not None
    button(page, "This PC").click()
    await settle()
    button(page, "Team").click()
    await settle()


TEAM_SCENES = named(
    team_sessions,
    team_claim,
    team_start,
    team_interrupt,
    team_settings,
    team_settings_off,
    team_settings_refused,
    team_settings_locked,
    team_away,
    team_history,
    team_history_selected,
    team_history_away,
)
