"""Banners about the journal and the demo."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.core.session import Phase
from openobd_desktop.errors import JournalUnavailable, TeamSilent
from openobd_desktop.ui.common.translate import install
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.window.banners import HistoryBanner, demo_text
from openobd_desktop.ui.window.main_window import MainWindow
from tests.core.fakes import settle
from tests.ui.ui_env import UiEnv, button, click, flush_deleted, shows, text_of

ROOM = 740
"""Width in pixels of the text of a banner in a window that fills a screen 1024 pixels wide."""
CONNECTOR = "1b4e28ba-2fa1-41d2-883f-0016d3cca427"


async def shown(qtbot: QtBot, env: UiEnv, stage: QWidget) -> HistoryBanner:
    await env.log_in()
    banner = HistoryBanner(env.service.recorder, env.context.team, stage)
    env.service.recorder.subscribe(banner.refresh)
    return banner


async def test_f16_while_nothing_can_be_saved_the_banner_is_shown_and_the_session_continues(
    qtbot: QtBot, env: UiEnv, stage: QWidget
) -> None:
    banner = await shown(qtbot, env, stage)
    assert not banner.isVisible()
    env.journal.broken = True
    active, _held = await env.open_session()
    assert active.phase is Phase.ACTIVE
    text = text_of(banner, "historyBanner")
    assert JournalUnavailable.what in text
    assert JournalUnavailable.advice in text
    env.journal.broken = False
    await env.service.interrupt(active.id)
    await settle()
    assert not banner.isVisible()


async def test_f16_the_raw_reason_folds_out(qtbot: QtBot, env: UiEnv, stage: QWidget) -> None:
    banner = await shown(qtbot, env, stage)
    env.service.recorder.set_error(JournalUnavailable("<b>disk I/O error</b>"))
    assert not shows(banner, "historyDetails")
    click(banner, "History details")
    assert shows(banner, "historyDetails")
    assert text_of(banner, "historyDetails").endswith("JournalUnavailable: <b>disk I/O error</b>")
    click(banner, "History details")
    assert not shows(banner, "historyDetails")
    click(banner, "History details")
    env.service.recorder.set_error(None)
    env.service.recorder.set_error(JournalUnavailable("other"))
    assert not shows(banner, "historyDetails")


async def test_while_the_team_cannot_be_reached_the_banner_counts_what_waits_and_clears_automatically(
    qtbot: QtBot, env: UiEnv, stage: QWidget
) -> None:
    banner = await shown(qtbot, env, stage)
    team = await env.join_team()
    team.subscribe(banner.refresh)
    env.boards.failures["any"] = TeamSilent("timeout expired")
    active, _held = await env.open_session()
    await team.sync()
    assert active.alive
    text = text_of(banner, "historyBanner")
    assert text.startswith(f"Not shared with the team. {TeamSilent.what}")
    assert text.endswith("1 session waiting to be shared.")
    click(banner, "History details")
    assert text_of(banner, "historyDetails").endswith("TeamSilent: timeout expired")
    env.boards.failures.clear()
    await team.sync()
    assert not banner.isVisible()


async def test_not_saving_takes_precedence_over_not_sharing(qtbot: QtBot, env: UiEnv, stage: QWidget) -> None:
    banner = await shown(qtbot, env, stage)
    team = await env.join_team()
    env.boards.failures["any"] = TeamSilent("timeout expired")
    env.journal.broken = True
    await env.open_session()
    await team.sync()
    banner.refresh()
    assert text_of(banner, "historyBanner").startswith(JournalUnavailable.what)


async def test_d12_the_focus_does_not_move_to_a_button_that_acts_when_the_banner_disappears(
    env: UiEnv, stage: QWidget
) -> None:
    before, after = QPushButton("Before"), QPushButton("Finish session")
    banner = HistoryBanner(env.service.recorder, env.context.team)
    column = QVBoxLayout(stage)
    for widget in (before, banner, after):
        column.addWidget(widget)
    await settle()
    env.service.recorder.set_error(JournalUnavailable("disk I/O error"))
    banner.refresh()
    button(banner, "History details").setFocus()
    env.service.recorder.set_error(None)
    banner.refresh()
    assert stage.focusWidget() is before


def test_the_first_three_tickets_are_named() -> None:
    text = demo_text(("7848095", "7848102", "7848110", "7848123"))
    assert text.startswith("Demo. All data is simulated.")
    assert text.endswith("All data is simulated. Tickets to try: 7848095, 7848102, 7848110.")


def test_without_a_free_ticket_none_is_named() -> None:
    assert "Tickets" not in demo_text(())
    assert "All data is simulated" in demo_text(())


@pytest.mark.parametrize("language", ["en", "nl", "de", "fr"])
async def test_each_banner_takes_one_line_at_1024_by_600(
    qtbot: QtBot, env: UiEnv, qapp: QApplication, language: str
) -> None:
    install(qapp, language)
    env.logins.demo_tickets = ("7848095", "7848112", "7848127", "7848199")
    await env.context.profiles.start_demo()
    window = MainWindow(env.context)
    try:
        window.resize(1012, 562)
        window.show()
        await env.context.service.start_on_connector(CONNECTOR)
        env.service.recorder.set_error(JournalUnavailable("disk I/O error"))
        await settle()
        for name in ("demoBanner", "developmentBanner", "historyBanner"):
            takes_one_line(qtbot, window, name)
        demo = window.findChild(Text, "demoBanner")
        assert demo is not None
        assert demo.fontMetrics().horizontalAdvance(demo.text()) <= ROOM
        window.resize(1280, 800)
        label = window.findChild(Text, "historyBanner")
        assert label is not None
        qtbot.waitUntil(lambda: label.wordWrap())
    finally:
        window.force_close()
        window.deleteLater()
        flush_deleted()
        install(qapp, "en")


def takes_one_line(qtbot: QtBot, window: MainWindow, name: str) -> None:
    label = window.findChild(Text, name)
    assert label is not None
    qtbot.waitUntil(lambda: label.isVisible() and label.width() > 300)
    qtbot.waitUntil(lambda: label.height() < 2 * label.fontMetrics().lineSpacing())
    assert label.is_cut is bool(label.toolTip())
