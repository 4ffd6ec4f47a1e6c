"""A new language rebuilds the window without affecting anything else; the state of the window is saved."""

from __future__ import annotations

import asyncio
import gc
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QDate, QLocale, QPoint, QRect, QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from openobd_desktop.core.journal.history import History
from openobd_desktop.domain.functions import Variable, VariableScope
from openobd_desktop.domain.questions import Question, QuestionKind, Target, Translation
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import SessionState
from openobd_desktop.domain.settings import Profile, Theme
from openobd_desktop.errors import BadRequest, ClaimTokenLost, NoAnswer, TicketNotFound
from openobd_desktop.storage import Journal
from openobd_desktop.ui.common.garbage_collection import spare_what_exists
from openobd_desktop.ui.common.translate import install
from openobd_desktop.ui.feedback.submission import show_confirmed
from openobd_desktop.ui.help.log_dialog import LogDialog
from openobd_desktop.ui.history.page import HistoryPage
from openobd_desktop.ui.lifecycle.window_controller import REMEMBER, WindowController
from openobd_desktop.ui.mechanic.window import MechanicWindow, show_mechanic
from openobd_desktop.ui.messages.bar import MessageBar
from openobd_desktop.ui.session.page import SessionPage
from openobd_desktop.ui.session.tabs import ASK, CAR, NOTES, PANELS
from openobd_desktop.ui.sessions.page import SessionsPage
from openobd_desktop.ui.settings.page import SettingsPage
from openobd_desktop.ui.settings.profiles import ProfileList
from openobd_desktop.ui.tabs.ask.composer import AskComposer
from openobd_desktop.ui.window.main_window import MainWindow
from openobd_desktop.ui.window.page_stack import HISTORY, SESSIONS, SETTINGS
from tests.core.fake_inside import FUNCTION
from tests.core.fakes import settle
from tests.ui.fake_screens import FakeScreens
from tests.ui.fake_tray import FakeTray
from tests.ui.past import journal, past, until
from tests.ui.ui_env import TICKET, UiEnv, button, click, env, is_called, label_texts, line, shows, text_of
from tests.ui.whole_window import EUROPE, dialogs_of

__all__ = ["env", "journal"]

Field = TypeVar("Field", bound=QWidget)


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    former = QLocale()
    install(qapp, "en")
    yield qapp
    install(qapp, "en")
    QLocale.setDefault(former)


@contextmanager
def framed(
    application: QApplication, env: UiEnv, *, keeps: bool = True, plain: bool = False
) -> Iterator[WindowController]:
    window_controller = WindowController(
        application, env.context, FakeTray(), asyncio.Event(), keeps=keeps, plain=plain
    )
    try:
        yield window_controller
    finally:
        window_controller.close()


async def switch_language(window_controller: WindowController, env: UiEnv, language: str) -> None:
    """Selects another language as the settings page does, and waits for the new window."""
    former = window_controller.window
    window_controller.change_settings(replace(env.context.profiles.settings, language=language))
    assert window_controller.window is former, "the window must outlive the call of its own page"
    renewed = asyncio.Event()
    former.destroyed.connect(renewed.set)
    await renewed.wait()
    await settle()


def named(window: QWidget, kind: type[Field], name: str) -> Field:
    """Returns the one field of a kind that is named ``name``."""
    (found,) = [each for each in window.findChildren(kind) if is_called(each, name)]
    return found


def texts_of(window: MainWindow) -> str:
    """Returns all texts of buttons, menus and labels of the window."""
    buttons = [button.text() for button in window.findChildren(QAbstractButton)]
    entries = [action.text() for menu in window.findChildren(QMenu) for action in menu.actions()]
    return "\n".join([label_texts(window), *buttons, *entries])


async def test_the_whole_window_changes_to_dutch_and_back(application: QApplication, env: UiEnv, qtbot: QtBot) -> None:
    with framed(application, env) as window_controller:
        window_controller.window.resize(800, 640)
        await settle()
        english = texts_of(window_controller.window)
        await switch_language(window_controller, env, "nl")
        dutch = texts_of(window_controller.window)
        await switch_language(window_controller, env, "en")
        assert texts_of(window_controller.window) == english
    for in_english, in_dutch in (("Start session…", "Sessie starten…"), ("Quit", "Afsluiten"), ("Settings", "Instell")):
        assert in_english in english
        assert in_dutch in dutch
        assert in_english not in dutch.splitlines()


async def test_the_open_page_and_the_place_of_the_window_stay(
    application: QApplication, env: UiEnv, qtbot: QtBot
) -> None:
    with framed(application, env) as window_controller:
        window_controller.window.setGeometry(QRect(0, 60, 780, 640))
        window_controller.window.show_place(HISTORY)
        await switch_language(window_controller, env, "de")
        assert window_controller.window.place == HISTORY
        assert window_controller.window.size() == QSize(780, 640)
        # The frame that the offscreen platform adds but does not have.
        assert (window_controller.window.pos() - QPoint(0, 60)).manhattanLength() <= 4
        assert window_controller.window.isVisible()


async def test_an_open_session_continues_with_its_tokens(application: QApplication, env: UiEnv, qtbot: QtBot) -> None:
    with framed(application, env) as window_controller:
        active, held = await env.open_session()
        window_controller.window.show_place(active.id)
        await settle()
        streams, newest = len(held.streams), active.keeper.newest()
        await switch_language(window_controller, env, "fr")
        assert window_controller.window.place == active.id
        assert text_of(window_controller.window, "sessionTicket").endswith(TICKET)
        assert active.alive
        assert (len(held.streams), active.keeper.newest()) == (streams, newest)
        held.streams[-1].put_nowait(Secret("the next token"))
        await settle()
        assert active.keeper.newest() != newest


async def test_a_message_that_waits_changes_its_language_too(
    application: QApplication, env: UiEnv, qtbot: QtBot
) -> None:
    with framed(application, env) as window_controller:
        env.context.messages.show_error(TicketNotFound())
        assert TicketNotFound.what in text_of(window_controller.window, "messageText")
        await switch_language(window_controller, env, "nl")
        assert shows(window_controller.window, "messageText")
        assert "De dienst kent dit ticket niet." in text_of(window_controller.window, "messageText")


async def test_a_confirmation_and_its_next_step_change_their_language_too(
    application: QApplication, env: UiEnv, qtbot: QtBot
) -> None:
    with framed(application, env) as window_controller:
        active, _held = await env.open_session()
        show_confirmed(env.context, active)
        await switch_language(window_controller, env, "nl")
        window = window_controller.window
        assert text_of(window, "messageText") == "Ticket 7848095: de dienst heeft het resultaat bevestigd."
        assert button(window, "Rapport openen").isVisible()


async def test_nothing_of_the_old_window_is_left(application: QApplication, env: UiEnv, qtbot: QtBot) -> None:
    with framed(application, env) as window_controller:
        former = weakref.ref(window_controller.window)
        windows = len(application.topLevelWidgets())
        spare_what_exists()
        for language in ("nl", "de", "fr", "en"):
            await switch_language(window_controller, env, language)
        gc.collect()
        assert former() is None
        assert len(application.topLevelWidgets()) <= windows
        assert sum(isinstance(widget, MainWindow) for widget in application.topLevelWidgets()) == 1


async def test_the_language_is_kept_for_the_next_run(application: QApplication, env: UiEnv, qtbot: QtBot) -> None:
    with framed(application, env) as frame:
        await switch_language(frame, env, "de")
    assert env.file.settings.language == "de"
    with framed(application, env) as window_controller:
        assert "Einstellungen" in texts_of(window_controller.window)


async def test_a_tour_is_played_in_the_language_of_the_source(
    application: QApplication, env: UiEnv, qtbot: QtBot
) -> None:
    env.context.profiles.change_settings(replace(env.context.profiles.settings, language="de"))
    with framed(application, env, keeps=False) as window_controller:
        assert "Start session" in texts_of(window_controller.window)


async def test_a_tour_can_show_the_window_in_any_language_and_return_to_the_source(
    application: QApplication, env: UiEnv, qtbot: QtBot
) -> None:
    with framed(application, env, keeps=False) as window_controller:
        assert "Einstellungen" in texts_of(window_controller.rebuild_in("de"))
        assert "Start session" in texts_of(window_controller.rebuild_in())
    assert env.context.profiles.settings.language == "", "what the settings say is left alone"


async def test_the_program_can_end_right_after_another_language_was_chosen(
    application: QApplication, env: UiEnv, qtbot: QtBot
) -> None:
    with framed(application, env) as window_controller:
        window = window_controller.window
        window_controller.change_settings(replace(env.context.profiles.settings, language="nl"))
    await settle()
    assert window_controller.window is window
    assert not isValid(window)


@pytest.mark.qt_log_ignore("This plugin does not support raise")
async def test_the_tray_raises_the_new_window(application: QApplication, env: UiEnv, qtbot: QtBot) -> None:
    tray = FakeTray()
    window_controller = WindowController(application, env.context, tray, asyncio.Event(), keeps=True)
    await env.open_session()
    await switch_language(window_controller, env, "de")
    window_controller.window.hide()
    tray.choose(tray.entries[0])
    assert window_controller.window.isVisible()
    window_controller.close()


async def test_u11_the_state_of_the_window_is_saved_while_it_is_open(
    application: QApplication, env: UiEnv, qtbot: QtBot
) -> None:
    with framed(application, env) as frame:
        frame.window.resize(780, 640)
        frame._remembering.timeout.emit()
        kept = dict(env.file.settings.window)
    env.context.profiles.change_settings(replace(env.context.profiles.settings, window=kept))
    with framed(application, env) as window_controller:
        assert window_controller.window.size() == QSize(780, 640)


async def test_it_is_saved_at_most_once_a_minute_and_only_if_it_has_changed(
    application: QApplication, env: UiEnv, qtbot: QtBot
) -> None:
    with framed(application, env) as window_controller:
        assert window_controller._remembering.interval() == REMEMBER == 60_000
        window_controller.remember()
        saved = env.file.settings
        window_controller.remember()
        assert env.file.settings is saved
        window_controller.window.show_place(HISTORY)
        window_controller.remember()
        assert env.file.settings is not saved


async def test_a_tour_saves_nothing_of_its_window(application: QApplication, env: UiEnv, qtbot: QtBot) -> None:
    with framed(application, env, keeps=False) as window_controller:
        window_controller.window.resize(800, 640)
        window_controller.remember()
    assert env.file.settings.window == {}


async def test_f15_a_plain_start_ignores_window_and_theme_of_the_last_run(
    application: QApplication, env: UiEnv, qtbot: QtBot
) -> None:
    with framed(application, env) as frame:
        usual = frame.window.size()
        frame.window.resize(800, 640)
        frame.window.show_place(HISTORY)
        frame.change_settings(replace(env.context.profiles.settings, theme=Theme.DARK))
        dark = application.palette().window().color()
    with framed(application, env, plain=True) as window_controller:
        assert window_controller.window.size() == usual
        assert window_controller.window.place == ""
        assert application.palette().window().color() != dark
    assert env.file.settings.theme is Theme.DARK, "what was chosen stays chosen"


async def test_d1_a_plain_start_keeps_the_saved_layout(application: QApplication, env: UiEnv, qtbot: QtBot) -> None:
    with framed(application, env) as frame:
        frame.window.resize(800, 640)
    saved = dict(env.file.settings.window)
    env.context.profiles.catalogue.use_defaults()
    with framed(application, env, plain=True) as plain:
        plain.window.resize(900, 700)
        plain.remember()
        plain.change_settings(replace(env.context.profiles.settings, refresh_seconds=10))
    assert env.file.settings.window == saved
    assert env.file.settings.refresh_seconds == 10


def visit_all_tabs(page: SessionPage) -> None:
    for kind in PANELS:
        page.tabs.choose(kind.title)


async def test_d22_what_is_being_typed_in_an_open_session_outlives_a_change_of_the_language(
    application: QApplication, env: UiEnv, qtbot: QtBot
) -> None:
    question = Question(
        kind=QuestionKind.CHOICE,
        text="Which plug?",
        target=Target.OPERATOR,
        options=("7 pins", "13 pins"),
        translations=(Translation("Which plug?", "de", "Welcher Stecker?"),),
        picture="https://pictures.example.com/a.png",
    )
    typed = {
        "Function ID": "0b0f7a52-5d0a",
        "Provider ID": "64d7e6a1",
        "Variable": "odometer",
        "Variable value": "123456",
        "Log line": "Battery was changed",
    }
    with framed(application, env) as window_controller:
        active, _held = await env.open_session()
        window_controller.window.show_place(active.id)
        await settle()
        visit_all_tabs(window_controller.window.findChildren(SessionPage)[0])
        for name, text in typed.items():
            line(window_controller.window, name).setText(text)
        window_controller.window.findChildren(AskComposer)[0].fill(question)
        for language in ("nl", "en"):
            await switch_language(window_controller, env, language)
            assert window_controller.window.findChildren(AskComposer)[0].question == question
        assert {name: line(window_controller.window, name).text() for name in typed} == typed


async def test_d22_all_that_is_typed_and_not_sent_outlives_a_change_of_the_language(
    application: QApplication, env: UiEnv, qtbot: QtBot
) -> None:
    """Tests each kind of field, on the current page and on those that the new window has not created yet."""
    lines = {
        "Argument": "odometer",
        "Argument value": "123456",
        "Variable": "battery",
        "Log line": "Battery was changed",
        "Picture address": "https://pictures.example.com/a.png",
    }
    texts = {"Question": "Which plug?", "Answers": "7 pins\n13 pins", "Translated question": "Welcher Stecker?"}
    with framed(application, env) as window_controller:
        line(window_controller.window, "Search").setText("7848")
        window_controller.window.show_place(HISTORY)
        history = window_controller.window.findChildren(HistoryPage)[0]
        line(history, "Search").setText("ABS")
        button(history, "7 days").click()
        active, _held = await env.open_session()
        window_controller.window.show_place(active.id)
        await settle()
        page = window_controller.window.findChildren(SessionPage)[0]
        visit_all_tabs(page)
        line(page, "Function ID").setText(FUNCTION.id)
        click(page, "Look up")
        await settle()
        click(page, "Arguments")
        page.tabs.choose(ASK)
        for name, text in lines.items():
            line(page, name).setText(text)
        composer = page.findChildren(AskComposer)[0]
        kinds = named(composer, QComboBox, "Question type")
        kinds.setCurrentIndex(kinds.findData(QuestionKind.CHOICE))
        languages = named(page, QComboBox, "Translate into")
        languages.setCurrentIndex(languages.findData("de"))
        for name, text in texts.items():
            named(page, QPlainTextEdit, name).setPlainText(text)
        kinds.setCurrentIndex(kinds.findData(QuestionKind.NUMBER))
        named(composer, QSpinBox, "Highest number").setValue(40)
        window_controller.window.show_place(SETTINGS)
        settings = window_controller.window.findChildren(SettingsPage)[0]
        button(settings, "Team database").click()
        line(settings, "Database address").setText("postgresql://db.example.com/garage")
        line(settings, "Database password").setText("not yet sent")

        for language in ("nl", "en"):
            await switch_language(window_controller, env, language)
        settings = window_controller.window.findChildren(SettingsPage)[0]
        assert button(settings, "Team database").isChecked()
        assert not named(settings, QLineEdit, "Database address").isHidden()
        assert line(settings, "Database address").text() == "postgresql://db.example.com/garage"
        assert line(settings, "Database password").text() == "not yet sent"
        assert line(settings, "Database password").echoMode() is QLineEdit.EchoMode.Password
        assert line(window_controller.window.findChildren(SessionsPage)[0], "Search").text() == "7848"
        assert not window_controller.window.findChildren(SessionPage), "a page is made when it is shown"
        window_controller.window.show_place(active.id)
        page = window_controller.window.findChildren(SessionPage)[0]
        assert page.tabs.tabText(page.tabs.currentIndex()) == ASK
        assert {name: line(page, name).text() for name in lines} == lines
        composer = page.findChildren(AskComposer)[0]
        assert named(composer, QSpinBox, "Highest number").value() == 40
        kinds = named(composer, QComboBox, "Question type")
        assert QuestionKind(kinds.currentData()) is QuestionKind.NUMBER
        kinds.setCurrentIndex(kinds.findData(QuestionKind.CHOICE))
        assert {name: named(page, QPlainTextEdit, name).toPlainText() for name in texts} == texts
        window_controller.window.show_place(HISTORY)
        history = window_controller.window.findChildren(HistoryPage)[0]
        assert line(history, "Search").text() == "ABS"
        assert button(history, "7 days").isChecked()
        await settle()
        assert [word.text for word in history.feed.query.words] == ["abs"]
        assert history.feed.query.since is not None


@pytest.mark.parametrize("shown", [CAR, NOTES, ASK])
async def test_d22_a_note_and_the_kind_of_the_next_scan_outlive_a_change_of_the_language(
    application: QApplication, env: UiEnv, qtbot: QtBot, shown: str
) -> None:
    with framed(application, env) as window_controller:
        active, _held = await env.open_session()
        env.backend.held(active.id).inside.ecus = ()
        window_controller.window.show_place(active.id)
        await settle()
        page = window_controller.window.findChildren(SessionPage)[0]
        visit_all_tabs(page)
        kinds = named(page, QComboBox, "Scan kind")
        kinds.setFocus()
        QTest.keyClicks(kinds, "Other")
        line(page, "New note").setText("customer calls back at 3")
        page.tabs.choose(shown)
        for language in ("nl", "en"):
            await switch_language(window_controller, env, language)
            page = window_controller.window.findChildren(SessionPage)[0]
            visit_all_tabs(page)
            await settle()
            page.tabs.choose(shown)
        assert line(page, "New note").text() == "customer calls back at 3"
        assert named(page, QComboBox, "Scan kind").currentText() == "Other"


async def test_d22_a_note_typed_in_the_history_stays_with_its_ticket_in_the_other_language(
    application: QApplication, env: UiEnv, journal: Journal, qtbot: QtBot
) -> None:
    for number in (1, 2, 3):
        await journal.save_session(past(f"s{number}", ticket=f"784809{number}", ago=number * 100.0))
    env.context = replace(env.context, history=History(journal))

    def history() -> HistoryPage:
        return window_controller.window.findChildren(HistoryPage)[0]

    async def select(row: int) -> str:
        await until(lambda: history().table.model().rowCount() == 3)
        history().table.selectRow(row)
        await settle()
        return line(history(), "New note").text()

    with framed(application, env) as window_controller:
        window_controller.window.show_place(HISTORY)
        for row in (0, 1):
            assert await select(row) == ""
            line(history(), "New note").setText(f"note {row}")
        await switch_language(window_controller, env, "nl")
        await switch_language(window_controller, env, "en")
        assert [await select(row) for row in (2, 1, 0)] == ["", "note 1", "note 0"]


async def test_d22_a_session_beyond_reach_can_be_interrupted_from_its_message_in_the_other_language(
    application: QApplication, env: UiEnv, qtbot: QtBot
) -> None:
    with framed(application, env) as window_controller:
        session_id = env.backend.add(SessionState.AVAILABLE).info.id
        await env.service.refresh()
        env.backend.failures["authenticate"] = [ClaimTokenLost()]
        window_controller.window.session_commands.claim(session_id)
        await settle()
        click(dialogs_of(window_controller.window)[0], "Claim session")
        await settle()
        await switch_language(window_controller, env, "nl")
        click(window_controller.window, "Interrupt this session")
        (dialog,) = dialogs_of(window_controller.window)
        assert session_id in text_of(dialog, "interruptFacts")
        dialog.close()


@pytest.mark.parametrize("place", [HISTORY, SETTINGS])
async def test_d22_a_failed_login_can_be_repeated_from_its_message_in_the_other_language(
    application: QApplication, env: UiEnv, qtbot: QtBot, place: str
) -> None:
    await env.context.profiles.save(EUROPE, Secret("s"))
    await env.context.profiles.save(Profile(name="USA", client_id="id"), Secret("s"))
    env.backend.add()
    await env.context.profiles.switch("USA")
    with framed(application, env) as window_controller:
        window_controller.window.show_place(place)
        await settle()
        env.backend.failures["list"] = [NoAnswer()]
        if place == SETTINGS:
            settings = window_controller.window.findChildren(SettingsPage)[0]
            settings.findChildren(ProfileList)[0].setCurrentCell(0, 0)
            click(settings, "Use")
        else:
            window_controller.window.profile_commands.switch("Europe")
        await settle()
        await switch_language(window_controller, env, "nl")
        env.backend.calls.clear()
        click(window_controller.window.findChildren(MessageBar)[0], "Opnieuw proberen")
        await settle()
        assert "list" in env.backend.calls
        assert env.context.messages.current is None


async def test_d22_the_removal_of_a_profile_can_be_undone_in_the_other_language(
    application: QApplication, env: UiEnv, qtbot: QtBot
) -> None:
    await env.context.profiles.save(EUROPE, Secret("s"))
    with framed(application, env) as window_controller:
        window_controller.window.show_place(SETTINGS)
        await settle()
        click(window_controller.window.findChildren(SettingsPage)[0], "Remove")
        click(dialogs_of(window_controller.window)[0], "Remove profile")
        await settle()
        assert list(env.context.profiles.all) == []
        await switch_language(window_controller, env, "nl")
        click(window_controller.window, "Undo")
        await settle()
        assert [profile.name for profile in env.context.profiles.all] == ["Europe"]
        assert env.secrets.stored == {"Europe": Secret("s")}


async def test_d22_a_ticket_that_waits_for_the_login_outlives_a_change_of_the_language(
    application: QApplication, env: UiEnv, qtbot: QtBot
) -> None:
    with framed(application, env) as window_controller:
        window_controller.window.session_commands.start(TICKET)
        assert dialogs_of(window_controller.window) == [], "there is no login yet"
        await switch_language(window_controller, env, "nl")
        await env.context.profiles.save(EUROPE, Secret("s"), use=True)
        window_controller.window.session_commands.start()
        (dialog,) = dialogs_of(window_controller.window)
        assert TICKET in [edit.text() for edit in dialog.findChildren(QLineEdit)]
        dialog.close()


async def test_s11_logging_out_removes_every_secret_although_the_language_is_changed_meanwhile(
    application: QApplication, env: UiEnv, qtbot: QtBot
) -> None:
    await env.context.profiles.save(EUROPE, Secret("s"), use=True)
    answers = asyncio.Event()

    async def ask_key_store() -> None:
        await answers.wait()

    env.context.profiles.at_sign_out(ask_key_store)
    with framed(application, env) as window_controller:
        window_controller.window.profile_commands.sign_out()
        click(dialogs_of(window_controller.window)[0], "Log out")
        await settle()
        await switch_language(window_controller, env, "nl")
        assert env.secrets.stored == {"Europe": Secret("s")}, "the key store has not answered yet"
        answers.set()
        await settle()
        assert env.secrets.stored == {}
        assert "Logged out" in text_of(window_controller.window, "messageText")


async def test_s11_a_removed_profile_leaves_no_secret_although_the_language_is_changed_meanwhile(
    application: QApplication, env: UiEnv, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    await env.context.profiles.save(EUROPE, Secret("s"))
    answers, remove = asyncio.Event(), env.secrets.remove

    async def remove_later(name: str) -> None:
        await answers.wait()
        await remove(name)

    monkeypatch.setattr(env.secrets, "remove", remove_later)
    with framed(application, env) as window_controller:
        window_controller.window.show_place(SETTINGS)
        await settle()
        click(window_controller.window.findChildren(SettingsPage)[0], "Remove")
        click(dialogs_of(window_controller.window)[0], "Remove profile")
        await settle()
        await switch_language(window_controller, env, "nl")
        answers.set()
        await settle()
        assert list(env.context.profiles.all) == []
        assert env.secrets.stored == {}


@pytest.mark.parametrize(
    ("tab", "fields", "name", "call"),
    [
        ("Variables", {"Variable": "odometer", "Variable value": "123456"}, "Set variable", "set variable"),
        ("Tools", {"Log line": "Battery was changed"}, "Write line", "log"),
        ("Tools", {}, "Allow testers", "unmute"),
    ],
)
async def test_s1_what_has_been_sent_is_awaited_although_the_language_is_changed_meanwhile(
    application: QApplication, env: UiEnv, qtbot: QtBot, tab: str, fields: dict[str, str], name: str, call: str
) -> None:
    with framed(application, env) as window_controller:
        active, held = await env.open_session()
        window_controller.window.show_place(active.id)
        await settle()
        page = window_controller.window.findChildren(SessionPage)[0]
        page.tabs.choose(tab)
        await settle()
        for field, text in fields.items():
            line(page, field).setText(text)
        answers = env.gate(call)
        click(page, name)
        await settle()
        await switch_language(window_controller, env, "nl")
        answers.set()
        await settle()
        services = active.services
        if tab == "Variables":
            assert held.inside.variables == {(VariableScope.CONNECTION, "odometer"): "123456"}
            assert services.variables.facts[VariableScope.CONNECTION].value == (Variable("odometer", "123456"),)
        elif fields:
            assert [entry.text for entry in services.log.lines] == ["Battery was changed"]
        else:
            assert services.locals.muted is held.inside.muted is False


async def test_s2_a_result_that_was_not_confirmed_is_reported_although_the_language_was_changed_meanwhile(
    application: QApplication, env: UiEnv, qtbot: QtBot
) -> None:
    with framed(application, env) as window_controller:
        active, held = await env.open_session()
        window_controller.window.session_commands.finish(active.id)
        (form,) = dialogs_of(window_controller.window)
        form.findChildren(QCheckBox)[0].click()
        answers = env.gate("finish")
        env.backend.failures["finish"] = [BadRequest()]
        click(form, "Finish")
        await settle()
        await switch_language(window_controller, env, "nl")
        dialogs_of(window_controller.window)[0].close()
        answers.set()
        await settle()
        assert env.context.messages.current is not None
        assert BadRequest.what in env.context.messages.current.what
        env.context.messages.accept_offer()
        (form,) = dialogs_of(window_controller.window)
        form.close()
    assert held.results == []


async def test_d22_an_open_feedback_form_stays_open_with_what_was_typed_a_moment_ago(
    application: QApplication, env: UiEnv, qtbot: QtBot
) -> None:
    await env.log_in()
    with framed(application, env) as window_controller:
        active, _held = await env.open_session()
        window_controller.window.session_commands.finish(active.id)
        (form,) = dialogs_of(window_controller.window)
        form.findChildren(QCheckBox)[0].click()
        form.findChildren(QPlainTextEdit)[0].setPlainText("Battery was changed")
        await switch_language(window_controller, env, "nl")
        (form,) = dialogs_of(window_controller.window)
        assert form.objectName() == "feedbackDialog"
        assert form.findChildren(QCheckBox)[0].isChecked()
        assert form.findChildren(QPlainTextEdit)[0].toPlainText() == "Battery was changed"
        assert env.journal.drafts[active.id].description == "Battery was changed"
        form.close()
        await switch_language(window_controller, env, "en")
        assert dialogs_of(window_controller.window) == []


async def test_d22_a_secret_of_a_page_that_is_not_shown_is_not_kept_for_the_next_window(
    application: QApplication, env: UiEnv, qtbot: QtBot
) -> None:
    with framed(application, env) as window_controller:
        window_controller.window.show_place(SETTINGS)
        settings = window_controller.window.findChildren(SettingsPage)[0]
        line(settings, "Database address").setText("postgresql://db.example.com/garage")
        line(settings, "Database password").setText("not yet sent")
        assert "not yet sent" in repr(window_controller.window.unsent)
        window_controller.window.show_place(SESSIONS)
        assert "not yet sent" not in repr(window_controller.window.unsent)
        await switch_language(window_controller, env, "nl")
        await switch_language(window_controller, env, "en")
        window_controller.window.show_place(SETTINGS)
        settings = window_controller.window.findChildren(SettingsPage)[0]
        assert line(settings, "Database address").text() == "postgresql://db.example.com/garage"
        assert line(settings, "Database password").text() == ""


async def test_d22_todays_date_entered_as_a_date_survives_a_change_of_the_language(
    application: QApplication, env: UiEnv, qtbot: QtBot
) -> None:
    with framed(application, env) as window_controller:
        window_controller.window.show_place(HISTORY)
        await settle()
        history = window_controller.window.findChildren(HistoryPage)[0]
        yesterday = QDate.currentDate().addDays(-1)
        first = named(history, QDateEdit, "From")
        first.setDate(yesterday)
        first.setDate(QDate.currentDate())
        for language in ("nl", "en"):
            await switch_language(window_controller, env, language)
        history = window_controller.window.findChildren(HistoryPage)[0]
        assert [button(history, name).isChecked() for name in ("Today", "7 days", "30 days", "All")] == [False] * 4
        assert named(history, QDateEdit, "From").date() == QDate.currentDate()
        assert history.feed.query.since is not None


@pytest.mark.qt_log_ignore("This plugin does not support raise")
async def test_d22_the_log_window_stays_open_in_the_other_language(
    application: QApplication, env: UiEnv, qtbot: QtBot
) -> None:
    with framed(application, env) as window_controller:
        window_controller.window._help_actions.show_log()
        log = window_controller.window.findChildren(LogDialog)[0]
        log.resize(760, 420)
        line(log, "Search").setText("token")
        button(log, "Pause").setChecked(True)
        await switch_language(window_controller, env, "nl")
        (log,) = window_controller.window.findChildren(LogDialog)
        assert log.isVisible()
        assert log.windowTitle() != "Log"
        assert log.size() == QSize(760, 420)
        await switch_language(window_controller, env, "en")
        (log,) = window_controller.window.findChildren(LogDialog)
        assert line(log, "Search").text() == "token"
        assert button(log, "Pause").isChecked()


async def test_d22_the_mechanics_screen_stays_open_with_its_session_and_what_is_being_typed(
    application: QApplication, env: UiEnv, qtbot: QtBot
) -> None:
    screens = FakeScreens((Question(kind=QuestionKind.FREE_TEXT, text="Odometer?"),))
    env.context = replace(env.context, screens=screens)
    await env.context.profiles.start_demo()
    await env.open_session("7848095")
    active, _held = await env.open_session("7848096")
    with framed(application, env) as window_controller:
        show_mechanic(env.context, window_controller.window, active.id)
        (screen,) = window_controller.window.findChildren(MechanicWindow)
        languages = named(screen, QComboBox, "Language of the mechanic's screen")
        languages.setCurrentIndex(languages.findData("fr"))
        line(screen, "Odometer?").setText("120000")
        for language in ("nl", "en"):
            await switch_language(window_controller, env, language)
        (screen,) = window_controller.window.findChildren(MechanicWindow)
        assert screen.isVisible()
        assert named(screen, QComboBox, "Session").currentData() == active.id
        assert named(screen, QComboBox, "Language of the mechanic's screen").currentData() == "fr"
        assert line(screen, "Odometer?").text() == "120000"
        assert screens.handed[-1] == (active.id, True)


async def test_d1_what_was_typed_into_the_settings_just_before_the_program_is_quit_is_saved(
    application: QApplication, env: UiEnv, qtbot: QtBot
) -> None:
    await env.join_team()
    with framed(application, env) as window_controller:
        window_controller.window.show_place(SETTINGS)
        for name, text in (("Your name", "Anna"), ("Company", "Van Dijk")):
            QTest.keyClicks(line(window_controller.window, name), text)
        window_controller.remember()
        assert line(window_controller.window, "Company").text() == "Van Dijk"
    assert (env.file.settings.your_name, env.file.settings.company) == ("Anna", "Van Dijk")
