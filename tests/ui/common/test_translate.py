"""Tests for the languages and the translation of texts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from openobd_desktop.domain.settings import Settings
from openobd_desktop.errors import BadInput, ErrorMessage, TicketNotFound, TokenLost, message
from openobd_desktop.ui.common.times import duration
from openobd_desktop.ui.common.translate import (
    CONTEXT,
    LANGUAGES,
    _locale,
    error_advice,
    error_headline,
    install,
    language_for,
    translate,
    translator,
    uninstall,
)
from openobd_desktop.ui.messages.board import MessageBoard
from openobd_desktop.ui.widgets.notice import error_text
from tests.pseudo import PseudoTranslator, pseudo, pseudo_language


@pytest.fixture
def abroad(qapp: QApplication) -> Iterator[PseudoTranslator]:
    with pseudo_language(qapp) as translator:
        yield translator


def test_without_a_translation_a_sentence_is_unchanged(qapp: QApplication) -> None:
    assert translate("The service does not recognize this ticket.") == "The service does not recognize this ticket."
    assert translate(message("The name {name} is already in use.", name="{x}")) == "The name {x} is already in use."


def test_the_texts_of_an_error_are_translated(abroad: PseudoTranslator) -> None:
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


def test_an_empty_text_stays_empty(abroad: PseudoTranslator) -> None:
    assert translate("") == ""


def test_a_translator_translates_in_its_context(abroad: PseudoTranslator) -> None:
    assert translator("menus")("&Help") == pseudo("&Help")
    assert ("menus", "&Help") in abroad.asked


def test_a_translator_fills_in_the_count(qapp: QApplication) -> None:
    assert translator("words")("%n of them", 3) == "3 of them"


@pytest.mark.parametrize("text", ["a\x00b", "a\nb", "\ud800", "a\u202eb"])
def test_a_text_from_outside_is_unchanged(text: str) -> None:
    assert translate(text) == text


def test_a_message_is_translated_when_it_is_shown(qapp: QApplication) -> None:
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


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    """Yields the application, and restores the language of the tests afterwards."""
    former = QLocale()
    yield qapp
    install(qapp, "en")
    QLocale.setDefault(former)


@pytest.mark.parametrize(
    ("wanted", "system", "code"),
    [
        ("", ["nl-NL", "nl"], "nl"),
        ("", ["de-AT", "de", "en"], "de"),
        ("", ["fr_CA"], "fr"),
        ("", ["pl-PL", "de-DE"], "de"),
        ("", ["pl-PL"], "en"),
        ("", ["C"], "en"),
        ("", [], "en"),
        ("fr", ["nl-NL"], "fr"),
        ("en", ["nl-NL"], "en"),
        ("xx", ["nl-NL"], "nl"),
    ],
)
def test_the_language_is_the_chosen_one_or_the_first_available_of_the_system(
    wanted: str, system: list[str], code: str
) -> None:
    assert language_for(wanted, system) == code


def test_a_new_user_gets_the_language_of_the_system() -> None:
    assert Settings().language == ""


def test_there_are_four_languages_each_named_in_itself() -> None:
    assert dict(LANGUAGES) == {"en": "English", "nl": "Nederlands", "de": "Deutsch", "fr": "Français"}


@pytest.mark.parametrize(
    ("code", "cancel", "day"),
    [("nl", "Annuleren", "04-03-2026"), ("de", "Abbrechen", "04.03.26"), ("fr", "Annuler", "04/03/2026")],
)
def test_buttons_and_dates_of_qt_follow_the_language(
    application: QApplication, code: str, cancel: str, day: str
) -> None:
    assert install(application, code) == code
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel
    assert QLocale().toString(QDate(2026, 3, 4), QLocale.FormatType.ShortFormat) == day
    assert application.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_texts_of_the_program_follow_the_language_and_are_restored(application: QApplication) -> None:
    heard = []
    for code in ("nl", "de", "fr", "en"):
        install(application, code)
        heard.append(QCoreApplication.translate("words", "Success"))
    assert len(set(heard)) == 4
    assert heard[-1] == "Success"


def test_english_distinguishes_one_from_many(application: QApplication) -> None:
    install(application, "en")
    assert duration(24 * 3600 * 5) == "5 days"
    assert QCoreApplication.translate("times", "%Ln day(s)", "", 1) == "1 day"


def test_only_the_last_of_several_languages_stays_installed(application: QApplication) -> None:
    for _ in range(5):
        install(application, "nl")
        install(application, "de")
    assert len(application.findChildren(QTranslator, "language")) == 2
    uninstall(application)
    assert application.findChildren(QTranslator, "language") == []
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "100,020 sessions"),
        ("nl", "100.020 sessies"),
        ("de", "100.020 Sitzungen"),
        ("fr", "100\u202f020 sessions"),
    ],
)
def test_a_count_has_the_thousands_separators_of_the_language(application: QApplication, code: str, text: str) -> None:
    install(application, code)
    assert QCoreApplication.translate("history hints", "%Ln session(s)", "", 100_020) == text


def test_english_on_a_pc_without_regional_formats_has_thousands_separators_too() -> None:
    assert _locale("en", QLocale.c()).toString(100_020) == "100,020"
