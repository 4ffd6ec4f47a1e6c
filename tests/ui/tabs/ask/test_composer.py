"""Writing a question: its parts by kind, its translations by the texts that they translate, its picture by the rule."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtWidgets import QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.core.session.services.question_templates import TEMPLATES, Template, in_language
from openobd_desktop.domain.questions import Question, QuestionKind, Translation
from openobd_desktop.ui.pictures.loader import PUBLIC, Way
from openobd_desktop.ui.pictures.view import PictureView
from openobd_desktop.ui.tabs.ask.composer import AskComposer
from tests.ui.picture_server import PictureServer, reply
from tests.ui.pictures.test_decode import picture
from tests.ui.tabs.ask.asking import combo, edit, field
from tests.ui.workbench import click, shows, text_of

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


class Bench:
    """The composer with the parts that fold out below it."""

    def __init__(self, qtbot: QtBot, way: Way = PUBLIC) -> None:
        self.composer = AskComposer(way)
        qtbot.addWidget(self.composer)
        qtbot.addWidget(self.composer.extras)
        self.composer.show()
        self.composer.extras.show()

    @property
    def question(self) -> Question:
        return self.composer.question

    def choose(self, kind: QuestionKind) -> None:
        box = combo(self.composer, "Question type")
        box.setCurrentIndex(box.findData(kind))

    def speak(self, language: str) -> None:
        combo(self.composer.extras, "Translation into").setCurrentText(language)


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return Bench(qtbot)


def number(window: QWidget, name: str) -> QSpinBox:
    (found,) = [each for each in window.findChildren(QSpinBox) if each.accessibleName() == name]
    return found


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.name)
@pytest.mark.parametrize("language", ["en", "nl", "de", "fr"])
def test_a_template_comes_back_as_it_went_in(bench: Bench, template: Template, language: str) -> None:
    question = in_language(template.question, language)
    bench.composer.fill(question)
    assert set(bench.question.translations) == set(question.translations)
    assert (bench.question.text, bench.question.options) == (question.text, question.options)


def test_only_what_the_kind_needs_is_shown_and_sent(bench: Bench) -> None:
    bench.composer.fill(PLUG)
    assert edit(bench.composer, "Answers").isVisible()
    bench.choose(QuestionKind.NUMBER)
    assert not edit(bench.composer, "Answers").isVisible()
    number(bench.composer, "Lowest number").setValue(2)
    number(bench.composer, "Highest number").setValue(9)
    assert (bench.question.options, bench.question.minimum, bench.question.maximum) == ((), 2, 9)
    bench.choose(QuestionKind.TEXT)
    assert bench.question == Question(kind=QuestionKind.TEXT, text=PLUG.text, translations=PLUG.translations[:1])
    number(bench.composer, "Show for at least").setValue(20)
    assert (bench.question.minimum, bench.question.seconds) == (0, 20)


def test_what_was_typed_for_a_kind_is_there_when_it_is_chosen_again(bench: Bench) -> None:
    bench.composer.fill(PLUG)
    bench.choose(QuestionKind.YES_NO)
    bench.choose(QuestionKind.CHOICE)
    assert bench.question == PLUG


def test_translations_are_shown_and_edited_one_language_at_a_time(bench: Bench) -> None:
    bench.composer.fill(PLUG)
    click(bench.composer.extras, "Translations")
    bench.speak("German")
    assert edit(bench.composer.extras, "Translated question").toPlainText() == "Welcher Stecker?"
    assert edit(bench.composer.extras, "Translated answers").toPlainText() == "7-polig\n13-polig"
    bench.speak("Dutch")
    edit(bench.composer.extras, "Translated question").setPlainText("Welke stekker?")
    edit(bench.composer.extras, "Translated answers").setPlainText("7-polig\n13-polig")
    added = {Translation("Which plug?", "nl", "Welke stekker?"), Translation("7 pins", "nl", "7-polig")}
    assert added < set(bench.question.translations)
    assert text_of(bench.composer.extras, "askTranslated").startswith("Translated into: Dutch")


def test_a_text_that_is_changed_loses_its_translations_and_has_them_back_with_the_change_undone(bench: Bench) -> None:
    bench.composer.fill(PLUG)
    edit(bench.composer, "Question").setPlainText("Which socket?")
    assert {each.original for each in bench.question.translations} == {"7 pins", "13 pins"}
    assert "Not translated" in text_of(bench.composer.extras, "askTranslated")
    edit(bench.composer, "Question").setPlainText("Which plug?")
    assert bench.question == PLUG


def test_answers_that_change_places_keep_their_translations(bench: Bench) -> None:
    bench.composer.fill(PLUG)
    edit(bench.composer, "Answers").setPlainText("13 pins\n7 pins")
    bench.speak("German")
    assert edit(bench.composer.extras, "Translated answers").toPlainText() == "13-polig\n7-polig"


@pytest.mark.parametrize(
    ("url", "complaint"),
    [
        ("http://pictures.example.com/a.png", "The address of this picture is not a plain https address."),
        ("https://192.168.0.4/a.png", "The address of this picture does not contain a public host."),
        ("https://pictures.example.com/<b>", "The address of this picture contains invalid characters."),
    ],
)
def test_t5_an_address_is_judged_while_it_is_typed(bench: Bench, url: str, complaint: str) -> None:
    click(bench.composer.extras, "Picture")
    field(bench.composer.extras, "Picture address").setText(url)
    assert text_of(bench.composer.extras, "askPictureHint") == complaint
    field(bench.composer.extras, "Picture address").setText("https://pictures.example.com/a.png")
    assert text_of(bench.composer.extras, "askPictureHint").startswith("PNG, JPEG or WebP")


async def test_t5_a_picture_is_fetched_only_when_somebody_asks_for_it(qtbot: QtBot) -> None:
    server = PictureServer(reply(picture("PNG")))
    listening = await server.start()
    bench = Bench(qtbot, server.way())
    click(bench.composer.extras, "Picture")
    field(bench.composer.extras, "Picture address").setText("https://pictures.example.com/a.png")
    assert server.looked_up == []
    settled = asyncio.Event()
    bench.composer.extras.findChildren(PictureView)[0].settled.connect(settled.set)
    click(bench.composer.extras, "Show picture")
    await asyncio.wait_for(settled.wait(), 20)
    assert shows(bench.composer.extras, "askPicture")
    assert text_of(bench.composer.extras, "askPictureTold") == "40 × 30 pixels"  # noqa: RUF001
    listening.close()


async def test_t5_why_a_picture_is_not_shown_is_said(qtbot: QtBot) -> None:
    server = PictureServer(reply())
    server.found = ["10.0.0.1"]
    bench = Bench(qtbot, server.way())
    click(bench.composer.extras, "Picture")
    field(bench.composer.extras, "Picture address").setText("https://pictures.example.com/a.png")
    click(bench.composer.extras, "Show picture")
    assert text_of(bench.composer.extras, "askPictureTold") == "The host of this picture is not on the public internet."


def test_d16_a_pasted_picture_address_is_what_can_be_seen_of_it(bench: Bench) -> None:
    field(bench.composer.extras, "Picture address").setText("\ufeffhttps://pictures.example.com/a\u200b.png\u200b")
    assert bench.question.picture == "https://pictures.example.com/a.png"
