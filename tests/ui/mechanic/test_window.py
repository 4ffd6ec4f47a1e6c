"""Mechanic's screen of the demo: questions in the mechanic's language, answered by the user."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.core.session.services.question_templates import LANGUAGES, TEMPLATES, Template, translated
from openobd_desktop.domain.questions import Answer, Question, QuestionKind, Target, Translation
from openobd_desktop.ui.mechanic.card import WORDS
from openobd_desktop.ui.mechanic.window import MechanicWindow, show_mechanic
from openobd_desktop.ui.window.main_window import MainWindow
from tests.core.fakes import settle
from tests.ui.fake_screens import FakeScreens
from tests.ui.hostile import HOSTILE, faults
from tests.ui.tabs.ask.asking import combo, field
from tests.ui.ui_env import UiEnv, button, click, flush_deleted, shows, text_of, usable

PLUG = Question(
    kind=QuestionKind.CHOICE,
    text="Which plug?",
    options=("7 pins", "13 pins"),
    translations=(Translation("Which plug?", "de", "Welcher Stecker?"), Translation("7 pins", "de", "7-polig")),
)


@pytest.fixture
def screens() -> FakeScreens:
    return FakeScreens()


@pytest.fixture
async def window(env: UiEnv, stage: QWidget, screens: FakeScreens) -> MechanicWindow:
    await env.open_session()
    made = MechanicWindow(env.context, screens, stage)
    made.show()
    return made


def session_id(env: UiEnv, place: int = 0) -> str:
    return env.service.open_sessions[place].id


def entry(window: MainWindow) -> QAction:
    (found,) = [each for each in window.findChildren(QAction) if each.text() == "Mechanic's screen"]
    return found


def speak(window: MechanicWindow, language: str) -> None:
    combo(window, "Language of the mechanic's screen").setCurrentText(language)


@pytest.mark.parametrize(
    ("question", "name", "answer"),
    [
        (Question(kind=QuestionKind.CONTINUE, text="Ignition on."), "Continue", None),
        (Question(kind=QuestionKind.YES_NO, text="Ignition on?"), "Yes", True),
        (Question(kind=QuestionKind.YES_NO, text="Ignition on?"), "No", False),
        (PLUG, "13 pins", 1),
        (Question(kind=QuestionKind.NUMBER, text="Keys?", minimum=2, maximum=12), "11", 11),
        (Question(kind=QuestionKind.NUMBER, text="Keys?", minimum=0, maximum=3), "0", 0),
    ],
)
async def test_each_kind_is_answered_by_its_button(
    window: MechanicWindow,
    screens: FakeScreens,
    env: UiEnv,
    question: Question,
    name: str,
    answer: Answer | None,
) -> None:
    screens.show(question)
    click(window, name)
    assert screens.answers == [(session_id(env), question, answer)]


async def test_a_free_text_cannot_be_sent_empty(window: MechanicWindow, screens: FakeScreens) -> None:
    question = Question(kind=QuestionKind.FREE_TEXT, text="Odometer?")
    screens.show(question)
    assert not usable(button(window, "Send"))
    field(window, "Odometer?").setText("120000")
    QTest.keyClick(field(window, "Odometer?"), Qt.Key.Key_Return)
    assert [answer for _, _, answer in screens.answers] == ["120000"]


async def test_a_text_has_no_buttons(window: MechanicWindow, screens: FakeScreens) -> None:
    screens.show(Question(kind=QuestionKind.TEXT, text="Please wait."))
    assert text_of(window, "mechanicQuestion") == "Please wait."
    assert [each.text() for each in window.findChildren(QPushButton) if each.isVisible()] == [
        "Let the simulator answer"
    ]


async def test_the_questions_of_both_screens_are_shown(window: MechanicWindow, screens: FakeScreens) -> None:
    screens.show(PLUG, Question(kind=QuestionKind.YES_NO, text="Is it yours?", target=Target.OPERATOR))
    assert text_of(window, "mechanicQuestion") == "Which plug?"
    assert text_of(window, "operatorQuestion") == "Is it yours?"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.name)
async def test_the_question_is_shown_in_the_selected_language(
    window: MechanicWindow, screens: FakeScreens, template: Template, language: str
) -> None:
    question = template.question
    screens.show(question)
    box = combo(window, "Language of the mechanic's screen")
    box.setCurrentIndex(box.findData(language))
    assert text_of(window, "mechanicQuestion") == translated(question, question.text, language)
    shown = [each.text() for each in window.findChildren(QPushButton) if each.isVisible()]
    for option in question.options:
        assert translated(question, option, language) in shown
    if question.kind is QuestionKind.YES_NO:
        assert {WORDS[language].yes, WORDS[language].no} <= set(shown)


async def test_a_text_without_a_translation_is_shown_as_written(window: MechanicWindow, screens: FakeScreens) -> None:
    screens.show(PLUG)
    speak(window, "Deutsch")
    assert button(window, "7-polig").isVisible()
    click(window, "13 pins")
    assert [answer for _, _, answer in screens.answers] == [1]


async def test_an_empty_screen_is_described_in_the_language_of_the_screen(
    window: MechanicWindow, screens: FakeScreens
) -> None:
    speak(window, "Nederlands")
    assert text_of(window, "mechanicNothing") == WORDS["nl"].nothing
    screens.show(PLUG)
    assert not shows(window, "mechanicNothing")


async def test_text_being_typed_is_kept_while_the_question_stays(window: MechanicWindow, screens: FakeScreens) -> None:
    question = Question(kind=QuestionKind.FREE_TEXT, text="Odometer?")
    screens.show(question)
    field(window, "Odometer?").setText("12")
    screens.show(question)
    assert field(window, "Odometer?").text() == "12"


async def test_a_picture_is_loaded_only_on_request(window: MechanicWindow, screens: FakeScreens) -> None:
    screens.show(replace(PLUG, picture="http://192.168.0.1/a.png"))
    assert text_of(window, "mechanicPictureTold") == "This question has a picture. Choose Show picture to load it."
    click(window, "Show picture")
    assert text_of(window, "mechanicPictureTold") == (
        "This picture's address must start with https:// and must not contain a user name or port."
    )


async def test_the_window_takes_the_screen_and_returns_it_once(
    window: MechanicWindow, screens: FakeScreens, env: UiEnv
) -> None:
    here = session_id(env)
    assert screens.handed == [(here, True)]
    click(window, "Let the simulator answer")
    flush_deleted()
    assert screens.handed == [(here, True), (here, False)]
    assert screens.listeners == []


async def test_a_window_destroyed_with_its_parent_returns_the_screen_too(
    qtbot: QtBot, env: UiEnv, screens: FakeScreens
) -> None:
    await env.open_session()
    parent = QWidget()
    MechanicWindow(env.context, screens, parent).show()
    parent.deleteLater()
    flush_deleted()
    assert screens.handed[-1] == (session_id(env), False)
    assert screens.listeners == []


async def test_selecting_another_session_shows_its_screen(
    window: MechanicWindow, screens: FakeScreens, env: UiEnv
) -> None:
    first = session_id(env)
    await env.open_session("7848102")
    second = session_id(env, 1)
    window.turn_to(second)
    assert screens.handed == [(first, True), (first, False), (second, True)]
    await env.service.interrupt(second)
    await settle()
    assert screens.handed[-2:] == [(second, False), (first, True)]


@pytest.mark.qt_log_ignore("does not support raise")
async def test_only_the_demo_has_the_window_and_only_one(qtbot: QtBot, env: UiEnv, screens: FakeScreens) -> None:
    env.context = replace(env.context, screens=screens)
    main = MainWindow(env.context)
    qtbot.addWidget(main)
    main.show()
    assert not entry(main).isVisible()
    show_mechanic(env.context, main)
    assert main.findChildren(MechanicWindow) == []
    await env.context.profiles.start_demo()
    await env.open_session()
    assert entry(main).isVisible()
    entry(main).trigger()
    entry(main).trigger()
    assert len(main.findChildren(MechanicWindow)) == 1
    main.force_close()


@pytest.mark.parametrize("text", HOSTILE[::12])
@pytest.mark.parametrize("kind", [QuestionKind.CHOICE, QuestionKind.FREE_TEXT])
async def test_t4_f26_a_hostile_question_is_shown_as_plain_text(
    window: MechanicWindow, screens: FakeScreens, text: str, kind: QuestionKind
) -> None:
    screens.show(
        Question(kind=kind, text=text, options=(text, "b"), translations=(Translation("b", "en", text),), picture=text)
    )
    assert faults(window) == []
    if text:
        click(window, "Show picture")
    assert faults(window) == []
