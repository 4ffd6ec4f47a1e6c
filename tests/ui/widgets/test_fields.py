"""Tests for input fields."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QTextCursor, QTextOption
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop import ui
from openobd_desktop.core.profiles.secrets import ProfileSecrets, SecretPlace
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import Profile
from openobd_desktop.errors import (
    KeyStoreLocked,
    KeyStoreMissing,
    KeyStoreSilent,
    KeyStoreUnavailable,
    SecretNotRead,
)
from openobd_desktop.ui.profiles.dialog import ProfileDialog, RemoveProfileDialog, SignOutDialog
from openobd_desktop.ui.widgets.fields import LARGEST, CutNote, LineField, TextField, place_label, place_text
from tests.ui.ui_env import FakeSecrets, UiEnv, label_texts, line, text_of

SOURCES = Path(ui.__file__).parent


def endless(letter: str) -> str:
    """Returns a million characters without a space or line break."""
    return letter * (1_000_000 // len(letter))


ENDLESS = {"W": "W", "digits": "9", "Arabic": "\u0644\u0627", "emoji": "\U0001f600", "marks": "a\u0301\u0302"}
each_text = pytest.mark.parametrize("text", [endless(letter) for letter in ENDLESS.values()], ids=ENDLESS)


def noted(field: QWidget) -> list[str]:
    """Returns the text of the note about cut text."""
    return [note.text() for note in field.window().findChildren(CutNote) if note.isVisible()]


@each_text
def test_s5_a_million_pasted_characters_are_cut_in_a_line_with_a_note(qtbot: QtBot, text: str) -> None:
    field = LineField(501)
    qtbot.addWidget(field)
    field.show()
    QGuiApplication.clipboard().setText(text)
    field.paste()
    held = field.text()
    assert 500 <= len(held.encode("utf-16-le")) // 2 <= 501
    assert noted(field) == ["This field is limited to 501 characters; the rest was cut off."]


@each_text
def test_s5_a_million_pasted_characters_are_cut_in_a_text_with_a_note(qtbot: QtBot, text: str) -> None:
    field = TextField(4000)
    qtbot.addWidget(field)
    field.setPlainText("before after")
    field.moveCursor(QTextCursor.MoveOperation.NextWord)
    field.show()
    QGuiApplication.clipboard().setText(text)
    field.paste()
    held = field.toPlainText()
    assert field.document().characterCount() - 1 in (3998, 3999, 4000)
    assert held.startswith(f"before {text[0]}")
    assert held.endswith("after")
    held.encode()
    assert noted(field) == ["This field is limited to 4,000 characters; the rest was cut off."]
    assert field.wordWrapMode() is QTextOption.WrapMode.WrapAnywhere


@each_text
def test_s5_a_million_characters_from_an_input_method_are_cut_before_qt_lays_them_out(qtbot: QtBot, text: str) -> None:
    field = TextField(4000)
    qtbot.addWidget(field)
    field.setPlainText("before after")
    field.moveCursor(QTextCursor.MoveOperation.NextWord)
    field.show()
    largest: list[int] = []
    field.document().contentsChange.connect(lambda _place, _removed, added: largest.append(added))
    commit(field, text)
    assert max(largest) < 5000
    assert field.document().characterCount() - 1 in (3998, 3999, 4000)
    assert field.toPlainText().startswith(f"before {text[0]}")
    assert field.toPlainText().endswith("after")
    assert noted(field) == ["This field is limited to 4,000 characters; the rest was cut off."]


def test_s5_an_input_method_replaces_the_selection_and_what_it_asks_for(qtbot: QtBot) -> None:
    field = TextField(10)
    qtbot.addWidget(field)
    field.setPlainText("0123456789")
    field.moveCursor(QTextCursor.MoveOperation.End)
    commit(field, "ab", -2, 2)
    assert field.toPlainText() == "01234567ab"
    commit(field, "abcd", -2, 2)
    assert field.toPlainText() == "01234567ab"
    field.selectAll()
    commit(field, "\u4f60\u597d")
    assert field.toPlainText() == "\u4f60\u597d"


def commit(field: QWidget, text: str, start: int = 0, length: int = 0) -> None:
    """Enters a text as an input method does, such as one for Chinese or for dictation."""
    event = QInputMethodEvent()
    event.setCommitString(text, start, length)
    QApplication.sendEvent(field, event)


def test_s5_a_typed_character_beyond_the_limit_is_removed(qtbot: QtBot) -> None:
    field = TextField(10)
    qtbot.addWidget(field)
    field.setPlainText("0123456789")
    field.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(field, Qt.Key.Key_X)
    assert field.toPlainText() == "0123456789"
    field.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClick(field, Qt.Key.Key_X)
    assert field.toPlainText() == "0123456789"
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Y)
    assert field.toPlainText() == "y123456789"


def test_s5_text_that_replaces_a_selection_has_its_room(qtbot: QtBot) -> None:
    field = TextField(10)
    qtbot.addWidget(field)
    field.setPlainText("0123456789")
    field.selectAll()
    data = QMimeData()
    data.setText("abcdefghij")
    field.insertFromMimeData(data)
    assert field.toPlainText() == "abcdefghij"
    assert noted(field) == []


def test_s5_ordinary_words_are_broken_between_words_again(qtbot: QtBot) -> None:
    field = TextField(LARGEST)
    qtbot.addWidget(field)
    field.setPlainText("W" * 2000)
    assert field.wordWrapMode() is QTextOption.WrapMode.WrapAnywhere
    field.setPlainText("some words")
    assert field.wordWrapMode() is QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


def test_s5_text_set_by_the_program_is_cut_too(qtbot: QtBot) -> None:
    field = TextField(100)
    qtbot.addWidget(field)
    field.setPlainText(endless("W"))
    assert len(field.toPlainText()) == 100


@each_text
def test_s5_the_largest_field_blocks_nothing(qtbot: QtBot, text: str) -> None:
    field = TextField(LARGEST)
    qtbot.addWidget(field)
    field.resize(400, 200)
    field.show()
    data = QMimeData()
    data.setText(text)
    began = time.perf_counter()
    field.insertFromMimeData(data)
    field.grab()
    QTest.keyClick(field, Qt.Key.Key_X)
    field.grab()
    # It took minutes, and now takes a tenth of a second on an idle PC.
    assert time.perf_counter() - began < 5


def test_s5_the_note_is_inside_the_window_and_removed_with_its_field(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    fields = [LineField(5), LineField(6)]
    for field in fields:
        column.addWidget(field)
    holder.resize(300, 120)
    holder.show()
    for field in fields:
        field.insert("0123456789")
        (note,) = [each for each in holder.findChildren(CutNote) if each.isVisible()]
        assert holder.rect().contains(note.geometry())
        assert not note.geometry().intersects(field.geometry())
    assert noted(holder) == ["This field is limited to 6 characters; the rest was cut off."]
    fields[1].deleteLater()
    qtbot.waitUntil(lambda: noted(holder) == [])


def test_s5_every_input_field_is_one_of_these() -> None:
    made = re.compile(r"\b(QLineEdit|QTextEdit|QPlainTextEdit)\(")
    found = {
        (path.relative_to(SOURCES).as_posix(), line.strip())
        for path in SOURCES.rglob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if made.search(line) and not line.startswith("class ")
    }
    read_only = {
        *("messages/bar.py", "help/log_dialog.py", "help/about_dialog.py"),
        *("lifecycle/crash_dialog.py", "session/notes.py"),
    }
    assert {name for name, _ in found} == read_only
    for name in read_only:
        assert "setReadOnly(True)" in (SOURCES / name).read_text(encoding="utf-8")


FAULTS = (KeyStoreLocked(), KeyStoreMissing(), KeyStoreSilent(), KeyStoreUnavailable())
OWN = (SecretPlace.NOT_ASKED, SecretPlace.MISSING, SecretPlace.STORED, SecretPlace.THIS_RUN)
PROFILE = Profile(name="Garage", client_id="id-1")


@pytest.mark.parametrize("place", OWN)
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: type(fault).__name__)
def test_d23_no_text_promises_an_unusable_key_store(place: SecretPlace, fault: KeyStoreUnavailable) -> None:
    text = place_text(place, fault)
    assert "It will be kept in the key store" not in text
    assert "Kept in this PC's key store" not in text
    if isinstance(fault, KeyStoreMissing):
        assert "no key store" in text.casefold()
        assert "Leave empty" not in text
    else:
        assert fault.what in text
    if place is not SecretPlace.STORED:
        assert "until you quit" in text


@pytest.mark.parametrize("place", [*OWN, SecretPlace.GIVEN])
def test_d23_a_key_store_that_works_is_not_called_missing(place: SecretPlace) -> None:
    assert "no key store" not in place_text(place).casefold()
    assert ("until you quit" in place_text(place)) is (place is SecretPlace.THIS_RUN)
    assert ("until you quit" in place_label(place)) is (place is SecretPlace.THIS_RUN)


def test_d23_reading_of_the_key_store_is_shown_everywhere() -> None:
    assert place_text(SecretPlace.NOT_ASKED, asking=True) == "Waiting for the key store…"
    assert place_label(SecretPlace.NOT_ASKED, asking=True) == "reading…"


async def test_d23_the_known_state_of_the_key_store_follows_its_answers() -> None:
    store = _Moody()
    secrets = ProfileSecrets(store)
    assert secrets.error is None
    store.mood = KeyStoreSilent()
    with pytest.raises(SecretNotRead):
        await secrets.get(PROFILE)
    assert isinstance(secrets.error, KeyStoreSilent)
    with pytest.raises(KeyStoreUnavailable):
        await secrets.put(PROFILE, Secret("typed"))
    store.mood = None
    await secrets.get(PROFILE)
    assert isinstance(secrets.error, KeyStoreSilent), "a secret of this run is had without asking"
    await secrets.put(PROFILE, Secret("typed"))
    assert secrets.error is None
    assert secrets.place(PROFILE) is SecretPlace.STORED
    store.lasts = False
    assert isinstance(secrets.error, KeyStoreMissing)


async def test_d23_the_profile_dialog_promises_no_key_store_if_there_is_none(env: UiEnv, stage: QWidget) -> None:
    dialog = ProfileDialog(env.context, stage, None)
    assert "What you enter is kept in this PC's key store." in text_of(dialog, "secretState")
    assert line(dialog, "Proxy password").placeholderText() == "Only if the proxy requires it"
    env.secrets.lasts = False
    dialog = ProfileDialog(env.context, stage, None)
    assert "No key store is running on this PC." in text_of(dialog, "secretState")
    assert line(dialog, "Proxy password").placeholderText() == "Kept until you quit"


async def test_d23_signing_out_and_removing_do_not_mention_a_key_store(qtbot: QtBot, env: UiEnv) -> None:
    for dialog in (SignOutDialog("Garage"), RemoveProfileDialog("Garage", in_use=False)):
        qtbot.addWidget(dialog)
        assert "key store" not in label_texts(dialog)


async def test_d23_a_sign_out_whose_secret_may_remain_does_not_say_that_it_is_kept(env: UiEnv) -> None:
    profiles = env.context.profiles
    await profiles.save(PROFILE, Secret("s"))
    await profiles.switch(PROFILE.name)
    env.secrets.unremovable = KeyStoreSilent()
    with pytest.raises(KeyStoreSilent) as raised:
        await profiles.sign_out()
    assert "may still be in the key store" in raised.value.meaning


class _Moody(FakeSecrets):
    """Key store that answers or fails as set by its ``mood``."""

    mood: KeyStoreUnavailable | None = None

    async def get(self, name: str) -> Secret | None:
        self._answer()
        return await super().get(name)

    async def put(self, name: str, secret: Secret) -> None:
        await super().put(name, secret)
        self._answer()

    def _answer(self) -> None:
        if self.mood is not None:
            raise self.mood
