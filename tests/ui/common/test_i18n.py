"""The language of the user is found, and texts, dates and Qt's own buttons follow it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from openobd_desktop.domain.settings import Settings
from openobd_desktop.ui.common.i18n import LANGUAGES, install, language_for, uninstall
from openobd_desktop.ui.common.times import duration


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    """The application, back in the language of the tests afterwards."""
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
def test_the_language_is_the_chosen_one_or_the_first_of_the_system_that_there_is(
    wanted: str, system: list[str], code: str
) -> None:
    assert language_for(wanted, system) == code


def test_a_new_user_gets_the_language_of_the_system() -> None:
    assert Settings().language == ""


def test_there_are_four_languages_each_in_its_own_words() -> None:
    assert dict(LANGUAGES) == {"en": "English", "nl": "Nederlands", "de": "Deutsch", "fr": "Français"}


@pytest.mark.parametrize(
    ("code", "cancel", "day"),
    [("nl", "Annuleren", "04-03-2026"), ("de", "Abbrechen", "04.03.26"), ("fr", "Annuler", "04/03/2026")],
)
def test_qts_own_buttons_and_dates_follow(application: QApplication, code: str, cancel: str, day: str) -> None:
    assert install(application, code) == code
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel
    assert QLocale().toString(QDate(2026, 3, 4), QLocale.FormatType.ShortFormat) == day
    assert application.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_programs_own_words_follow_and_come_back(application: QApplication) -> None:
    heard = []
    for code in ("nl", "de", "fr", "en"):
        install(application, code)
        heard.append(QCoreApplication.translate("words", "Success"))
    assert len(set(heard)) == 4
    assert heard[-1] == "Success"


def test_english_tells_one_from_many(application: QApplication) -> None:
    install(application, "en")
    assert duration(24 * 3600 * 5) == "5 days"
    assert QCoreApplication.translate("times", "%n day(s)", "", 1) == "1 day"


def test_however_often_the_language_changes_only_the_last_one_is_kept(application: QApplication) -> None:
    for _ in range(5):
        install(application, "nl")
        install(application, "de")
    assert len(application.findChildren(QTranslator, "language")) == 2
    uninstall(application)
    assert application.findChildren(QTranslator, "language") == []
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
