"""Scenes of the Ask tab, of the question in the feedback form and of the mechanic's screen."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtWidgets import QComboBox, QDialog, QRadioButton, QWidget

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.services.question_templates import FEEDBACK, in_language, template
from openobd_desktop.domain.questions import Answer, Echo, Question, QuestionKind, Translation
from openobd_desktop.domain.session import Result, ServiceResult
from openobd_desktop.errors import NotOffered
from openobd_desktop.ui.mechanic.window import show_mechanic
from openobd_desktop.ui.session.tabs import SessionTabs
from openobd_desktop.ui.tabs.ask.composer import AskComposer
from tests.core.fakes import settle
from tests.gallery import Stage
from tests.gallery_scenes import named, save_draft, session
from tests.spoken import as_shown
from tests.ui.fake_screens import FakeScreens
from tests.ui.ui_env import click, is_called

IGNITION = in_language(template("ignition on").question, "en")
CHARGER = in_language(template("charger connected").question, "en")
PLUG = Question(
    kind=QuestionKind.CHOICE,
    text="Which plug does the trailer have?",
    options=("7 pins", "13 pins", "None of these"),
    translations=(
        Translation("Which plug does the trailer have?", "de", "Welchen Stecker hat der Anhänger?"),
        Translation("7 pins", "de", "7-polig"),
        Translation("13 pins", "de", "13-polig"),
        Translation("None of these", "de", "Keinen von diesen"),
    ),
    picture="https://pictures.example.com/plugs.png",
)


async def ask(stage: Stage) -> ActiveSession:
    """Shows the Ask tab of a session in which nothing has been asked; returns the session."""
    await session(stage)
    tabs = stage.window.findChildren(SessionTabs)[-1]
    tabs.choose("Ask")
    return stage.env.service.open_sessions[-1]


def composer(stage: Stage) -> AskComposer:
    return stage.window.findChildren(AskComposer)[-1]


def echo(question: Question, answer: Answer | None = None) -> Echo:
    """Returns the message with which the service answers ``question``."""
    return Echo(
        kind=question.kind,
        text=question.text,
        target=question.target,
        options=question.options,
        minimum=question.minimum,
        maximum=question.maximum,
        answer=answer,
    )


async def put(stage: Stage, question: Question, answer: Answer | None = None, *, answered: bool = True) -> None:
    """Asks ``question`` and, if ``answered`` is true, lets the answer arrive after a while."""
    active = stage.env.service.open_sessions[-1]
    await active.services.questions.ask(question)
    await stage.env.clock.advance(21)
    if answered:
        stage.env.backend.held(active.id).inside.streams[-1].send(echo(question, answer))
        await settle()


async def ask_nothing(stage: Stage) -> None:
    await ask(stage)


async def ask_choice(stage: Stage) -> None:
    await ask(stage)
    composer(stage).fill(PLUG)
    click(stage.window, "Translations")
    click(stage.window, "Picture")
    combo(stage.window, "Translate into").setCurrentText(as_shown("German"))


def combo(window: QWidget, name: str) -> QComboBox:
    (found,) = [each for each in window.findChildren(QComboBox) if is_called(each, name) and each.isVisible()]
    return found


async def ask_number(stage: Stage) -> None:
    await ask(stage)
    composer(stage).fill(Question(kind=QuestionKind.NUMBER, text="How many keys?", minimum=5, maximum=1))


async def ask_text(stage: Stage) -> None:
    await ask(stage)
    composer(stage).fill(replace(template("do not touch").question, seconds=30))
    click(stage.window, "Picture")


async def ask_bad_picture(stage: Stage) -> None:
    await ask(stage)
    composer(stage).fill(replace(CHARGER, picture="http://192.168.0.4/plug.png"))
    click(stage.window, "Picture")


async def ask_open(stage: Stage) -> None:
    await ask(stage)
    await put(stage, IGNITION)
    await put(stage, CHARGER, True)
    composer(stage).fill(PLUG)
    await put(stage, PLUG, answered=False)


async def ask_answered(stage: Stage) -> None:
    await ask_open(stage)
    active = stage.env.service.open_sessions[-1]
    stage.env.backend.held(active.id).inside.streams[-1].send(echo(PLUG, 1))
    await settle()


async def ask_taken_over(stage: Stage) -> None:
    await ask_open(stage)
    active = stage.env.service.open_sessions[-1]
    stage.env.backend.held(active.id).inside.streams[-1].end()
    await settle()


async def ask_no_answer(stage: Stage) -> None:
    await ask(stage)
    await put(stage, CHARGER)


async def ask_not_offered(stage: Stage) -> None:
    active = await ask(stage)
    active.services.questions.error = NotOffered("UNIMPLEMENTED")


async def ask_session_over(stage: Stage) -> None:
    await ask_open(stage)
    active = stage.env.service.open_sessions[-1]
    await stage.env.service.finish(active.id, ServiceResult((Result.SUCCESS,)))


async def mechanic(stage: Stage, language: str) -> QDialog:
    screens = FakeScreens()
    stage.env.context = replace(stage.env.context, screens=screens)
    stage.restart()
    await stage.env.context.profiles.start_demo()
    active, _held = await stage.env.open_session()
    stage.window.show_session(active.id)
    screens.show(PLUG)
    show_mechanic(stage.env.context, stage.window, active.id)
    combo(stage.dialog(), "Language of the mechanic's screen").setCurrentText(language)
    return stage.dialog()


async def mechanic_english(stage: Stage) -> None:
    await mechanic(stage, "English")


async def mechanic_german(stage: Stage) -> None:
    await mechanic(stage, "Deutsch")


async def feedback_asked(stage: Stage) -> None:
    """Shows the feedback form while it waits for the answer."""
    await ask(stage)
    stage.window.session_commands.finish(stage.env.service.open_sessions[-1].id)
    click(stage.dialog(), "Ask the mechanic")
    await settle()
    await stage.env.clock.advance(12)


async def feedback_assistance(stage: Stage) -> None:
    """Shows the feedback form after assistance has been requested."""
    await feedback_asked(stage)
    active = stage.env.service.open_sessions[-1]
    stage.env.backend.held(active.id).inside.streams[-1].send(echo(template(FEEDBACK).question, 2))
    await settle()


async def feedback_differs(stage: Stage) -> None:
    """Shows the feedback form with an answer that differs from the feedback selected in the meantime."""
    await feedback_asked(stage)
    form = stage.dialog()
    (success,) = [each for each in form.findChildren(QRadioButton) if is_called(each, "Success")]
    success.click()
    active = stage.env.service.open_sessions[-1]
    stage.env.backend.held(active.id).inside.streams[-1].send(echo(template(FEEDBACK).question, 2))
    await settle()
    await save_draft(form)


ASK_SCENES = named(
    ask_nothing,
    ask_choice,
    ask_number,
    ask_text,
    ask_bad_picture,
    ask_open,
    ask_answered,
    ask_taken_over,
    ask_no_answer,
    ask_not_offered,
    ask_session_over,
    mechanic_english,
    mechanic_german,
    feedback_asked,
    feedback_assistance,
    feedback_differs,
)
