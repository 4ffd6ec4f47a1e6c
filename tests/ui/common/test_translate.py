"""Sentences of the layers below are translated at one place, when they are shown."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from openobd_desktop.errors import BadInput, ErrorMessage, TicketNotFound, TokenLost, message
from openobd_desktop.ui.common.translate import CONTEXT, error_advice, error_headline, translate, translator
from openobd_desktop.ui.messages.board import MessageBoard
from openobd_desktop.ui.widgets.notice import error_text
from tests.pseudo import PseudoTranslator, pseudo, pseudo_language


@pytest.fixture
def abroad(qapp: QApplication) -> Iterator[PseudoTranslator]:
    with pseudo_language(qapp) as translator:
        yield translator


def test_without_a_translation_a_sentence_is_itself(qapp: QApplication) -> None:
    assert translate("The service does not know this ticket.") == "The service does not know this ticket."
    assert translate(message("The name {name} is already in use.", name="{x}")) == "The name {x} is already in use."


def test_the_words_of_an_error_are_translated(abroad: PseudoTranslator) -> None:
    error = TicketNotFound()
    assert error_headline(error) == pseudo(TicketNotFound.what)
    assert error_advice(error) == f"{pseudo(TicketNotFound.meaning)} {pseudo(TicketNotFound.advice)}"
    assert (CONTEXT, TicketNotFound.what) in abroad.asked


def test_a_phrase_is_translated_before_its_fields_are_filled(abroad: PseudoTranslator) -> None:
    assert translate(message("The name {name} is already in use.", name="Europe {x}")) == pseudo(
        "The name {name} is already in use."
    ).replace("{name}", "Europe {x}")


def test_a_phrase_inside_a_phrase_is_translated_too(abroad: PseudoTranslator) -> None:
    made = message("{subject}: {what}", subject="Ticket 1", what=ErrorMessage("The service is restarting."))
    assert pseudo("The service is restarting.") in translate(made)
    assert "Ticket 1" in translate(made)


def test_nothing_is_said_of_an_empty_text(abroad: PseudoTranslator) -> None:
    assert translate("") == ""


def test_a_translator_translates_in_its_context(abroad: PseudoTranslator) -> None:
    assert translator("menus")("&Help") == pseudo("&Help")
    assert ("menus", "&Help") in abroad.asked


def test_a_translator_fills_in_the_count(qapp: QApplication) -> None:
    assert translator("words")("%n of them", 3) == "3 of them"


@pytest.mark.parametrize("text", ["a\x00b", "a\nb", "\ud800", "a\u202eb"])
def test_a_text_from_outside_is_not_touched(text: str) -> None:
    assert translate(text) == text


def test_a_message_is_in_the_language_of_the_moment_it_is_shown(qapp: QApplication) -> None:
    board = MessageBoard()
    board.show_error(TokenLost(), about="Ticket 1")
    message = board.current
    assert message is not None
    assert message.text.startswith(f"Ticket 1: {TokenLost.what}\n")
    with pseudo_language(qapp):
        assert pseudo(TokenLost.what) in message.text
        assert pseudo(TokenLost.advice) in message.report
    assert message.report.endswith("TokenLost")


def test_the_notes_in_dialogs_are_translated(abroad: PseudoTranslator) -> None:
    assert error_text(BadInput()) == f"{pseudo(BadInput.what)}\n{pseudo(BadInput.meaning)} {pseudo(BadInput.advice)}"
