"""The team's history: selected with one click, with operators' names, and with its errors."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.core.journal.history import History
from openobd_desktop.errors import TeamSilent
from openobd_desktop.ui.common.window_state import restore_view, saved_view
from openobd_desktop.ui.history import columns
from openobd_desktop.ui.history.page import HistoryPage
from openobd_desktop.ui.tables.record_table_view import ColumnChooser
from tests.core.fakes import settle
from tests.ui.past import FAILED_RESULT, cells, past, show, until
from tests.ui.ui_env import UiEnv, button, click, text_of


@pytest.fixture
async def team_page(qtbot: QtBot, env: UiEnv) -> HistoryPage:
    """Returns the page of an operator without sessions who shares a journal with Anna."""
    await env.join_team()
    env.context = replace(env.context, history=History(team=env.context.team))
    made = HistoryPage(env.context)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    return made


def shows_who(page: HistoryPage) -> bool:
    return not page.table.isColumnHidden(columns.WHO) or page.table.why_hidden(columns.WHO) == "no room"


def _toggle_who(page: HistoryPage) -> None:
    menu = ColumnChooser(page.table.horizontalHeader(), page)
    next(action for action in menu.actions() if action.text() == "Who").trigger()


async def choose(page: HistoryPage, name: str) -> None:
    click(page, name)
    await settle()
    await until(lambda: not page.feed.state.asking)


async def test_the_history_of_this_pc_is_shown_until_the_team_is_selected(env: UiEnv, team_page: HistoryPage) -> None:
    env.colleague(past("theirs", ticket="4711"))
    await show(team_page)
    assert cells(team_page, columns.TICKET) == []
    await choose(team_page, "Team")
    assert cells(team_page, columns.TICKET) == ["4711"]
    assert cells(team_page, columns.WHO) == ["Anna (PC-12)"]
    assert shows_who(team_page)
    assert text_of(team_page, "historyShown") == "1 session · 1 successful · 0 communication errors"
    await choose(team_page, "This PC")
    assert cells(team_page, columns.TICKET) == []


async def test_the_column_who_stays_as_chosen_for_this_pc_and_for_the_team(
    env: UiEnv, team_page: HistoryPage, qtbot: QtBot
) -> None:
    await show(team_page)
    _toggle_who(team_page)
    await choose(team_page, "Team")
    assert shows_who(team_page)
    team_page.hide()
    await show(team_page)
    await choose(team_page, "This PC")
    assert not shows_who(team_page)
    await choose(team_page, "Team")
    next_run = HistoryPage(env.context)
    qtbot.addWidget(next_run)
    restore_view(next_run, saved_view(team_page))
    await show(next_run)
    assert not shows_who(next_run)
    await choose(next_run, "Team")
    assert shows_who(next_run)


async def test_a_saved_view_without_the_column_who_shows_it(env: UiEnv, team_page: HistoryPage, qtbot: QtBot) -> None:
    await show(team_page)
    _toggle_who(team_page)
    older = {key: value for key, value in saved_view(team_page).items() if ".operator" not in key}
    next_run = HistoryPage(env.context)
    qtbot.addWidget(next_run)
    restore_view(next_run, older | {"HistoryPage.operatorOfThisPc": "maybe"})
    await show(next_run)
    assert shows_who(next_run)


async def test_without_a_team_there_is_no_choice(env: UiEnv, history_page: HistoryPage) -> None:
    await show(history_page)
    whose = [each for each in history_page.findChildren(QWidget) if each.accessibleName() in ("This PC", "Team")]
    assert [each.isVisible() for each in whose] == [False, False]


async def test_after_leaving_the_team_the_history_of_this_pc_is_shown(env: UiEnv, team_page: HistoryPage) -> None:
    env.colleague(past("theirs"))
    await show(team_page)
    await choose(team_page, "Team")
    env.context.change_settings(replace(env.context.profiles.settings, team_journal=""))
    await until(lambda: cells(team_page, columns.TICKET) == [])
    assert not team_page.feed.query.of_team


async def test_new_sessions_of_colleagues_appear_automatically(env: UiEnv, team_page: HistoryPage) -> None:
    await show(team_page)
    await choose(team_page, "Team")
    assert cells(team_page, columns.TICKET) == []
    env.colleague(past("theirs", ticket="4711"))
    await env.context.team.sync()
    await until(lambda: cells(team_page, columns.TICKET) == ["4711"])


async def test_an_unavailable_database_is_shown_and_can_be_retried(env: UiEnv, team_page: HistoryPage) -> None:
    env.colleague(past("theirs", ticket="4711"))
    env.boards.failures["find"] = TeamSilent("raw")
    await show(team_page)
    click(team_page, "Team")
    await until(lambda: team_page.feed.state.error is not None)
    assert text_of(team_page, "historyEmptyTitle") == TeamSilent.what
    env.boards.failures.clear()
    await choose(team_page, "Try again")
    assert cells(team_page, columns.TICKET) == ["4711"]


async def test_the_details_name_the_colleague_and_say_where_the_timeline_is(env: UiEnv, team_page: HistoryPage) -> None:
    env.colleague(past("theirs", result=FAILED_RESULT))
    await show(team_page)
    await choose(team_page, "Team")
    team_page.table.selectRow(0)
    await settle()
    assert text_of(team_page, "historyWho") == "Anna (PC-12)"
    click(team_page, "Copy details")
    copied = QGuiApplication.clipboard().text()
    assert "Operator: Anna (PC-12)" in copied
    assert "The VCI fell out of its socket." in copied


async def test_the_export_of_the_team_names_the_operators(env: UiEnv, team_page: HistoryPage, tmp_path: Path) -> None:
    env.colleague(past("theirs"), who="=cmd|' /C calc'!A0")
    await show(team_page)
    await choose(team_page, "Team")
    target = tmp_path / "team.csv"
    team_page.page_actions.save_table(str(target))
    await until(target.exists)
    head, row = list(csv.reader(target.read_text(encoding="utf-8-sig").splitlines()))
    assert head[columns.WHO] == "Who"
    assert row[columns.WHO] == "'=cmd|' /C calc'!A0"


async def test_the_choice_has_the_contract_names(env: UiEnv, team_page: HistoryPage) -> None:
    await show(team_page)
    assert button(team_page, "This PC").isChecked()
    assert not button(team_page, "Team").isChecked()


async def test_the_sessions_on_a_ticket_are_those_of_the_team_and_the_newest_one_is_selected(
    env: UiEnv, team_page: HistoryPage
) -> None:
    for number in range(3):
        env.colleague(past(f"theirs{number}", ago=1800 + 60 * number, ticket="4711"))
    env.colleague(past("newer", ago=60, ticket="4712"))
    await show(team_page)
    team_page.show_ticket("4711")
    await until(lambda: team_page.details.shown is not None)
    assert team_page.feed.query.of_team
    assert [word.text for word in team_page.feed.query.words] == ["4711"]
    assert team_page.details.shown is not None
    assert team_page.details.shown.id == "theirs0"


async def test_a_session_of_this_pc_is_not_looked_for_in_the_team(env: UiEnv, team_page: HistoryPage) -> None:
    await show(team_page)
    await choose(team_page, "Team")
    team_page.choose("mine")
    await until(lambda: not team_page.feed.state.asking)
    assert not team_page.feed.query.of_team
