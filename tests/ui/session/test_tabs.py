"""The tabs of a session page, of which only the visible one is refreshed."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.domain.journal import Note
from openobd_desktop.domain.questions import Question, QuestionKind
from openobd_desktop.domain.settings import Theme
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.theme import apply_theme
from openobd_desktop.ui.session import tabs as session_tabs
from openobd_desktop.ui.session.tabs import NOTES, PANELS, PanelKind, SessionTabs
from openobd_desktop.ui.tabs import SessionPanel
from tests.core.fakes import START, settle
from tests.ui.ui_env import TICKET, UiEnv


class Counting(SessionPanel):
    """Panel that counts its refreshes."""

    refreshed = 0

    def refresh(self) -> None:
        self.refreshed += 1


class Other(Counting):
    """A second panel."""


@pytest.fixture
async def active(env: UiEnv) -> ActiveSession:
    return (await env.open_session())[0]


async def test_a_panel_needs_one_line_and_is_refreshed_only_while_visible(
    env: UiEnv, active: ActiveSession, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session_tabs, "PANELS", (PanelKind("One", Counting), PanelKind("Two", Other)))
    tabs = SessionTabs(env.context, active)
    qtbot.addWidget(tabs)
    tabs.refresh()
    (one,) = tabs.findChildren(Counting)
    assert (type(one), one.refreshed) == (Counting, 1)
    tabs.choose("Two")
    (two,) = tabs.findChildren(Other)
    assert (one.refreshed, two.refreshed) == (1, 1)
    assert (two.context, two.active) == (env.context, active)
    tabs.choose("One")
    assert (one.refreshed, two.refreshed) == (2, 1)


async def test_d9_the_notes_are_counted_as_soon_as_the_ticket_of_a_claimed_session_is_known(
    env: UiEnv, qtbot: QtBot
) -> None:
    note = Note(id="n1", ticket=TICKET, at=START, who="Bob (PC-3)", text="ignition must stay on")
    env.journal.notes.kept[note.id] = note
    gate = env.gate("ticket")
    active = await env.service.claim(env.backend.add().info.id)
    tabs = SessionTabs(env.context, active)
    qtbot.addWidget(tabs)
    tabs.refresh()
    await settle()
    place = [kind.title for kind in PANELS].index(NOTES)
    assert tabs.tabText(place) == "Notes"
    gate.set()
    await settle()
    tabs.refresh()
    await settle()
    assert tabs.tabText(place) == "Notes (1)"


async def test_a_panel_is_built_once_when_its_tab_is_first_selected(
    env: UiEnv, active: ActiveSession, qtbot: QtBot
) -> None:
    tabs = SessionTabs(env.context, active)
    qtbot.addWidget(tabs)
    tabs.refresh()
    (first,) = tabs.findChildren(SessionPanel)
    for kind in (*PANELS, *PANELS):
        tabs.choose(kind.title)
    assert len(tabs.findChildren(SessionPanel)) == len(PANELS)
    assert tabs.findChildren(SessionPanel)[0] is first


async def test_every_tab_has_its_title_and_the_bar_a_name(env: UiEnv, active: ActiveSession, qtbot: QtBot) -> None:
    tabs = SessionTabs(env.context, active)
    qtbot.addWidget(tabs)
    assert [tabs.tabText(at) for at in range(tabs.count())] == [kind.title for kind in PANELS]
    (bar,) = tabs.findChildren(QTabBar)
    assert bar.accessibleName() == "Panels"


async def test_no_tab_moves_when_another_one_is_chosen(
    env: UiEnv, active: ActiveSession, qtbot: QtBot, qapp: QApplication
) -> None:
    tabs = SessionTabs(env.context, active)
    qtbot.addWidget(tabs)
    tabs.resize(1000, 500)
    apply_theme(qapp, Theme.LIGHT)
    try:
        tabs.show()
        bar = tabs.tabBar()
        places = set()
        for at in range(bar.count()):
            tabs.setCurrentIndex(at)
            places.add(tuple(bar.tabRect(place).getRect() for place in range(bar.count())))
        assert len(places) == 1
    finally:
        apply_theme(qapp, Theme.SYSTEM)
        qapp.setStyleSheet("")


async def test_no_two_panels_share_an_object_name(env: UiEnv, active: ActiveSession, qtbot: QtBot) -> None:
    tabs = SessionTabs(env.context, active)
    qtbot.addWidget(tabs)
    tabs.complete()
    names = [label.objectName() for label in tabs.findChildren(QLabel) if label.objectName()]
    assert names
    twice = [name for name, count in Counter(names).items() if count > 1]
    assert not twice, f"object names that are used twice: {', '.join(twice)}"


def test_a_panel_must_implement_refresh(env: UiEnv, active: ActiveSession, qtbot: QtBot) -> None:
    def bare(context: AppContext, active: ActiveSession) -> QWidget:
        return SessionPanel(context, active)

    panel = bare(env.context, active)
    qtbot.addWidget(panel)
    assert isinstance(panel, SessionPanel)
    with pytest.raises(NotImplementedError):
        panel.refresh()


async def test_a_waiting_question_is_marked_on_its_tab(env: UiEnv, active: ActiveSession, qtbot: QtBot) -> None:
    tabs = SessionTabs(env.context, active)
    qtbot.addWidget(tabs)
    place = [kind.title for kind in PANELS].index("Ask")
    await active.services.questions.ask(Question(kind=QuestionKind.CONTINUE, text="Ignition on."))
    tabs.refresh()
    assert (tabs.currentIndex(), tabs.tabText(place)) == (0, "Ask (waiting)")
    await active.services.questions.close()
    tabs.refresh()
    assert tabs.tabText(place) == "Ask"
