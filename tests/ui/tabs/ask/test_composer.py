"""Writing a question: its fields by kind, its translations by original text, and its picture."""

from __future__ import annotations

import asyncio

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.core.session.services.question_templates import (
    FEEDBACK,
    TEMPLATES,
    Template,
    in_language,
    template,
)
from openobd_desktop.domain.questions import Question, QuestionKind, Translation
from openobd_desktop.ui.pictures.external import PUBLIC, FetchPolicy, PictureView
from openobd_desktop.ui.tabs.ask.composer import AskComposer
from tests.ui.picture_server import PictureServer, reply
from tests.ui.pictures.test_decode import picture
from tests.ui.tabs.ask.asking import combo, edit, field
from tests.ui.ui_env import click, shows, text_of

PLUG = Question(
    kind=QuestionKind.CHOICE,
    text="Which plug?",
    options=("7 pins", "13 pins"),
    translations=(
        Translation("Which plug?", "de", "Welcher Stecker?"),
        Translation("7 pins", "de", "7-polig"),
        Translation("13 pins", "de", "13-polig"),
    ),
)


class ComposerEnv:
    """The composer with its collapsible parts."""

    def __init__(self, qtbot: QtBot, way: FetchPolicy = PUBLIC) -> None:
        self.composer = AskComposer(way)
        qtbot.addWidget(self.composer)
        qtbot.addWidget(self.composer.extras)
        self.composer.show()
        self.composer.extras.show()
        for fold in self.composer.folds:
            qtbot.addWidget(fold)
            fold.show()

    def unfold(self, name: str) -> None:
        (fold,) = [each for each in self.composer.folds if each.accessibleName() == name]
        fold.click()

    @property
    def question(self) -> Question:
        return self.composer.question

    def choose(self, kind: QuestionKind) -> None:
        box = combo(self.composer, "Question type")
        box.setCurrentIndex(box.findData(kind))

    def speak(self, language: str) -> None:
        combo(self.composer.extras, "Translate into").setCurrentText(language)


@pytest.fixture
def env(qtbot: QtBot) -> ComposerEnv:
    return ComposerEnv(qtbot)


def number(window: QWidget, name: str) -> QSpinBox:
    (found,) = [each for each in window.findChildren(QSpinBox) if each.accessibleName() == name]
    return found


def test_the_question_is_as_tall_as_the_answers_beside_it(env: ComposerEnv) -> None:
    low = edit(env.composer, "Question").height()
    env.choose(QuestionKind.CHOICE)
    assert edit(env.composer, "Question").height() == edit(env.composer, "Answers").height() > low
    env.choose(QuestionKind.YES_NO)
    assert edit(env.composer, "Question").height() == low


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.name)
@pytest.mark.parametrize("language", ["en", "nl", "de", "fr"])
def test_a_question_that_fills_the_form_is_returned_unchanged(
    env: ComposerEnv, template: Template, language: str
) -> None:
    question = in_language(template.question, language)
    env.composer.fill(question)
    assert set(env.question.translations) == set(question.translations)
    assert (env.question.text, env.question.options) == (question.text, question.options)


def test_only_the_fields_of_the_kind_are_shown_and_sent(env: ComposerEnv) -> None:
    env.composer.fill(PLUG)
    assert edit(env.composer, "Answers").isVisible()
    env.choose(QuestionKind.NUMBER)
    assert not edit(env.composer, "Answers").isVisible()
    number(env.composer, "Lowest number").setValue(2)
    number(env.composer, "Highest number").setValue(9)
    assert (env.question.options, env.question.minimum, env.question.maximum) == ((), 2, 9)
    env.choose(QuestionKind.TEXT)
    assert env.question == Question(kind=QuestionKind.TEXT, text=PLUG.text, translations=PLUG.translations[:1])
    number(env.composer, "Show for at least").setValue(20)
    assert (env.question.minimum, env.question.seconds) == (0, 20)


def test_text_typed_for_a_kind_is_kept_until_the_kind_is_selected_again(env: ComposerEnv) -> None:
    env.composer.fill(PLUG)
    env.choose(QuestionKind.YES_NO)
    env.choose(QuestionKind.CHOICE)
    assert env.question == PLUG


def test_translations_are_shown_and_edited_one_language_at_a_time(env: ComposerEnv) -> None:
    env.composer.fill(PLUG)
    env.unfold("Translations")
    env.speak("German")
    assert edit(env.composer.extras, "Translated question").toPlainText() == "Welcher Stecker?"
    assert edit(env.composer.extras, "Translated answers").toPlainText() == "7-polig\n13-polig"
    env.speak("Dutch")
    edit(env.composer.extras, "Translated question").setPlainText("Welke stekker?")
    edit(env.composer.extras, "Translated answers").setPlainText("7-polig\n13-polig")
    added = {Translation("Which plug?", "nl", "Welke stekker?"), Translation("7 pins", "nl", "7-polig")}
    assert added < set(env.question.translations)
    assert text_of(env.composer.extras, "askTranslated").startswith("Translated into: Dutch")


def test_changing_a_text_drops_its_translations_and_undoing_it_restores_them(env: ComposerEnv) -> None:
    env.composer.fill(PLUG)
    edit(env.composer, "Question").setPlainText("Which socket?")
    assert {each.original for each in env.question.translations} == {"7 pins", "13 pins"}
    assert "Not translated" in text_of(env.composer.extras, "askTranslated")
    edit(env.composer, "Question").setPlainText("Which plug?")
    assert env.question == PLUG


def test_d13_answers_picture_and_translations_that_a_template_replaced_are_restored_by_undoing(
    env: ComposerEnv,
) -> None:
    typed = replace(PLUG, picture="https://example.org/plug.png")
    env.composer.fill(typed)
    env.composer.fill(template(FEEDBACK).question)
    edit(env.composer, "Question").undo()
    edit(env.composer, "Answers").undo()
    field(env.composer.extras, "Picture address").undo()
    assert env.question == typed


def test_d13_a_translation_that_a_template_of_the_same_question_replaced_is_restored_by_undoing(
    env: ComposerEnv,
) -> None:
    env.composer.fill(PLUG)
    env.speak("German")
    edit(env.composer.extras, "Translated question").setPlainText("Welche Dose?")
    env.composer.fill(PLUG)
    assert env.question == PLUG
    edit(env.composer.extras, "Translated question").undo()
    assert Translation("Which plug?", "de", "Welche Dose?") in env.question.translations


def test_a_question_without_translations_removes_those_of_the_same_text(env: ComposerEnv) -> None:
    env.composer.fill(PLUG)
    env.composer.fill(replace(PLUG, translations=()))
    assert env.question.translations == ()


def test_reordered_answers_keep_their_translations(env: ComposerEnv) -> None:
    env.composer.fill(PLUG)
    edit(env.composer, "Answers").setPlainText("13 pins\n7 pins")
    env.speak("German")
    assert edit(env.composer.extras, "Translated answers").toPlainText() == "13-polig\n7-polig"


@pytest.mark.parametrize(
    ("url", "complaint"),
    [
        (
            "http://pictures.example.com/a.png",
            "This picture's address must start with https:// and must not contain a user name or port.",
        ),
        ("https://192.168.0.4/a.png", "This picture's address does not contain a public host."),
        ("https://pictures.example.com/<b>", "This picture's address contains invalid characters."),
    ],
)
def test_t5_an_address_is_checked_while_it_is_typed(env: ComposerEnv, url: str, complaint: str) -> None:
    env.unfold("Picture")
    field(env.composer.extras, "Picture address").setText(url)
    assert text_of(env.composer.extras, "askPictureHint") == complaint
    field(env.composer.extras, "Picture address").setText("https://pictures.example.com/a.png")
    assert text_of(env.composer.extras, "askPictureHint").startswith("A PNG, JPEG or WebP")


async def test_t5_a_picture_is_loaded_only_on_request(qtbot: QtBot) -> None:
    server = PictureServer(reply(picture("PNG")))
    listening = await server.start()
    env = ComposerEnv(qtbot, server.policy())
    env.unfold("Picture")
    field(env.composer.extras, "Picture address").setText("https://pictures.example.com/a.png")
    assert server.looked_up == []
    settled = asyncio.Event()
    env.composer.extras.findChildren(PictureView)[0].settled.connect(settled.set)
    click(env.composer.extras, "Show picture")
    await asyncio.wait_for(settled.wait(), 20)
    assert shows(env.composer.extras, "askPicture")
    assert text_of(env.composer.extras, "askPictureTold") == "40 × 30 pixels"  # noqa: RUF001
    listening.close()


async def test_t5_the_reason_why_a_picture_is_not_shown_is_shown(qtbot: QtBot) -> None:
    server = PictureServer(reply())
    server.found = ["10.0.0.1"]
    env = ComposerEnv(qtbot, server.policy())
    env.unfold("Picture")
    field(env.composer.extras, "Picture address").setText("https://pictures.example.com/a.png")
    click(env.composer.extras, "Show picture")
    assert text_of(env.composer.extras, "askPictureTold") == "This picture's host is not on the public internet."


def test_d16_invisible_characters_are_removed_from_a_pasted_address(env: ComposerEnv) -> None:
    field(env.composer.extras, "Picture address").setText("\ufeffhttps://pictures.example.com/a\u200b.png\u200b")
    assert env.question.picture == "https://pictures.example.com/a.png"
