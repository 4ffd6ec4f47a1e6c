"""S5: hostile texts pasted into every field of the program: nothing holds the loop, and what is cut off is said."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from openobd_desktop.ui.sessions.page import SessionsPage
from openobd_desktop.ui.widgets.fields import LARGEST, CutNote, TextField
from tests.core.fakes import settle
from tests.fuzz.field_places import PLACES, fields_in, recorded, sites, sites_in
from tests.fuzz.stalls import Stalls
from tests.fuzz.test_window import SLOWEST, UNITS, check, full, unfold
from tests.ui.ui_env import UiEnv, env, make_env, stage

__all__ = ["env", "stage"]

pytestmark = [pytest.mark.qt_log_ignore("."), pytest.mark.usefixtures("qtbot")]

PASTED = 1_000_000
TEXTS = UNITS if os.environ.get("FUZZ_TEXTS") == "all" else SLOWEST
each_place = pytest.mark.parametrize("name", PLACES)


async def opened(build: Callable[[], QWidget], stalls: Stalls) -> QWidget:
    """Builds and shows a place, with all parts that can be unfolded."""
    made: list[QWidget] = []
    stalls.step(lambda: made.append(build()), "build")
    (place,) = made
    if not place.isWindow():
        place.resize(1000, 700)
    await stalls.show(place)
    unfold(stalls, place)
    await stalls.show(place)
    return place


def close(place: QWidget) -> None:
    if isValid(place):
        if isinstance(place, SessionsPage):
            place.stop()
        place.hide()
        place.setParent(None)
        place.deleteLater()


async def feed(stalls: Stalls, place: QWidget, field: QLineEdit | QPlainTextEdit, kind: str) -> None:
    """Pastes a text into a field, types a letter behind it, and lets everything happen that waits for a pause."""
    what, text = f"{kind} in {field.accessibleName() or field.objectName()}", full(UNITS[kind], PASTED)
    for note in field.window().findChildren(CutNote):
        note.hide()
        note.setParent(None)
    stalls.step(field.selectAll, f"select {what}")
    if isinstance(field, QLineEdit):
        stalls.step(partial(field.insert, text), f"paste {what}")
        assert len(field.text()) <= LARGEST
    else:
        assert isinstance(field, TextField)
        data = QMimeData()
        data.setText(text)
        stalls.step(partial(field.insertFromMimeData, data), f"paste {what}")
        assert len(field.toPlainText()) <= LARGEST
    if field.isVisible() and not isinstance(field.parentWidget(), QAbstractSpinBox):
        assert field.window().findChildren(CutNote), f"nothing is said about what was cut off: {what}"
    stalls.step(partial(QTest.keyClick, field, Qt.Key.Key_X), f"type {what}")
    for key in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo):
        stalls.step(partial(QTest.keySequence, field, QKeySequence(key)), f"undo or redo {what}")
    stalls.step(field.selectAll, f"select {what}")
    stalls.step(partial(commit, field, text), f"enter with an input method {what}")
    for timer in place.findChildren(QTimer):
        if timer.isActive() and timer.isSingleShot() and timer.parent() is not None:
            timer.stop()
            stalls.step(timer.timeout.emit, f"pause {what}")
    await settle()
    stalls.step(place.grab, f"paint {what}")


def commit(field: QWidget, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


async def enter(stalls: Stalls, place: QWidget) -> None:
    """Presses Enter in each field until the place is closed."""
    for field in fields_in(place):
        if not isValid(field) or not field.isVisible():
            continue
        stalls.step(partial(QTest.keyClick, field, Qt.Key.Key_Return), f"Enter in {field.accessibleName()}")
        await settle()
        if not isValid(place) or not place.isVisible():
            return
        stalls.step(place.grab, "paint after Enter")


@each_place
async def test_s5_no_text_pasted_into_a_field_holds_the_loop(name: str, env: UiEnv, stage: QWidget) -> None:
    stage.resize(1000, 700)
    build = await PLACES[name](env, stage)

    async def play(stalls: Stalls) -> None:
        place = await opened(build, stalls)
        for field in fields_in(place):
            for kind in TEXTS:
                await feed(stalls, place, field, kind)
        await enter(stalls, place)
        close(place)

    await check(play)


async def test_s5_every_field_of_the_program_is_in_one_of_these_places(
    stage: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    with recorded(monkeypatch) as made:
        for prepare in PLACES.values():
            env = make_env()
            close(await opened(await prepare(env, stage), Stalls()))
            await env.scope.aclose()
    every = set(sites())
    assert len(every) > 30
    never = [str(each) for each in every if not any(each.holds(*line) for line in made)]
    assert sorted(never) == [], "add the places with these fields to PLACES in tests/fuzz/field_places.py"


def test_s5_the_search_for_fields_finds_each_way_to_make_one() -> None:
    source = "a = LineField(3)\nb, c = Field('x', 3), lines_edit(\n  2, 3\n)\nOther(LineField)\nlimit_typing(box)"
    assert sorted(str(each) for each in sites_in(source, "m.py")) == ["m.py:1", "m.py:2", "m.py:2", "m.py:6"]
