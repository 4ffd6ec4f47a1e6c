"""The tabs of a session page, of which only the visible one is refreshed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.domain.journal import Note
from openobd_desktop.domain.questions import Question, QuestionKind
from openobd_desktop.domain.settings import Theme
from openobd_desktop.ui.common.translate import install
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.theme import apply_theme
from openobd_desktop.ui.session import tabs as session_tabs
from openobd_desktop.ui.session.tabs import ANSWERED, CHAT, NOTES, PANELS, WAITING, PanelKind, SessionTabs
from openobd_desktop.ui.tabs import SessionPanel
from tests.core.fake_tickets import offer, ticket
from tests.core.fakes import START, settle
from tests.ui.tabs.ask.asking import echo
from tests.ui.ui_env import TICKET, UiEnv

ROOM = 780
"""Width of the tabs in a window of 1024x600 pixels."""


def spoken(tabs: SessionTabs, place: int) -> str:
    """Returns the name by which a screen reader announces a tab."""
    button = QAccessible.queryAccessibleInterface(tabs.tabBar()).child(place)
    return button.text(QAccessible.Text.Name)


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


@pytest.mark.parametrize("kind", PANELS, ids=lambda kind: kind.title)
async def test_a_hidden_tab_makes_no_call(env: UiEnv, active: ActiveSession, qtbot: QtBot, kind: PanelKind) -> None:
    before = list(env.backend.calls)
    panel = kind.make(env.context, active)
    qtbot.addWidget(panel)
    panel.refresh()
    await settle()
    assert env.backend.calls == before, "refresh() must load values only if self.isVisible()"


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
    assert (tabs.currentIndex(), tabs.tabText(place)) == (0, f"Ask {WAITING}")
    assert spoken(tabs, place) == tabs.tabToolTip(place) == "Ask (waiting)"
    await active.services.questions.close()
    tabs.refresh()
    assert tabs.tabText(place) == spoken(tabs, place) == "Ask"
    assert tabs.tabToolTip(place) == ""


async def test_an_answer_that_has_not_been_seen_is_marked_on_the_tab_of_questions(
    env: UiEnv, active: ActiveSession, qtbot: QtBot
) -> None:
    tabs = SessionTabs(env.context, active)
    qtbot.addWidget(tabs)
    place = [kind.title for kind in PANELS].index("Ask")
    question = Question(kind=QuestionKind.CONTINUE, text="Ignition on.")
    await active.services.questions.ask(question)
    env.service.attention.look(env.service.open_sessions, seen=False)
    env.backend.sessions[active.id].inside.streams[-1].send(echo(question, True))
    await settle()
    env.service.attention.look(env.service.open_sessions, seen=False)
    tabs.refresh()
    assert tabs.tabText(place) == f"Ask {ANSWERED}"
    assert spoken(tabs, place) == tabs.tabToolTip(place) == "Ask (answered)"


@pytest.fixture
def styled(qapp: QApplication) -> Iterator[QApplication]:
    """Yields the application with its style sheet, which determines the widths of tabs."""
    # The light theme would not be applied again, since the system's colours are light.
    apply_theme(qapp, Theme.DARK)
    yield qapp
    apply_theme(qapp, Theme.SYSTEM)
    qapp.setStyleSheet("")


@pytest.mark.parametrize("has_chat", [False, True], ids=["plain", "chat"])
@pytest.mark.parametrize("asks", [False, True], ids=["idle", "question"])
@pytest.mark.parametrize("language", ["English", "Dutch", "German", "French"])
async def test_the_titles_of_all_tabs_fit_a_small_window(
    env: UiEnv, qtbot: QtBot, styled: QApplication, language: str, asks: bool, has_chat: bool
) -> None:
    install(styled, {"English": "en", "Dutch": "nl", "German": "de", "French": "fr"}[language])
    env.journal.notes.kept |= {
        name: Note(id=name, ticket=TICKET, at=START, who="Bob (PC-3)", text=name) for name in ("n1", "n2", "n3")
    }
    if has_chat:
        offer(env.backend.partner_api, ticket(int(TICKET)))
        await env.log_in()
    active, _ = await env.open_session()
    tabs = SessionTabs(env.context, active)
    qtbot.addWidget(tabs)
    if asks:
        await active.services.questions.ask(Question(kind=QuestionKind.CONTINUE, text="Ignition on."))
    tabs.show()
    tabs.refresh()
    await settle()
    titles = [tabs.tabText(place) for place in range(tabs.count()) if tabs.isTabVisible(place)]
    assert (CHAT in titles, any(each.endswith("(3)") for each in titles)) == (has_chat, True)
    assert any(each.endswith(WAITING) for each in titles) == asks
    needed = tabs.tabBar().sizeHint().width()
    assert needed <= ROOM, f"{language}: the titles of the tabs need {needed} of {ROOM} px; shorten a title: {titles}"
