"""The pseudo translation, which keeps everything that a translator must keep."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QPushButton
from pytestqt.qtbot import QtBot

from tests.pseudo import is_pseudo, pseudo, pseudo_language


@pytest.mark.parametrize(
    "text",
    ["Ticket {number}", "{age} of 4 h", "{hours}:{minutes:02d} h", "%n session(s)", "&Session", "one\ntwo", "x"],
)
def test_a_text_grows_by_40_percent_and_keeps_fields_counts_and_mnemonics(text: str) -> None:
    made = pseudo(text)
    fields = sum(map(len, re.findall(r"\{[^}]*\}|%n", text)))
    assert is_pseudo(made)
    assert len(made) - len(text) >= 0.4 * (len(text) - fields) - 1
    for kept in ("{number}", "{age}", "{hours}", "{minutes:02d}", "%n", "&", "\n"):
        assert (kept in made) == (kept in text)


def test_fields_can_be_filled_in() -> None:
    assert "48 h" in pseudo("{hours}:{minutes:02d} h").format(hours=1, minutes=48)


def test_all_texts_change_while_it_is_installed_and_none_after_it(qapp: QApplication) -> None:
    with pseudo_language(qapp) as translator:
        inside = QCoreApplication.translate("words", "active")
        counted = QCoreApplication.translate("words", "%n session(s)", "", 3)
    assert is_pseudo(inside)
    assert "3 s" in counted
    assert ("words", "active") in translator.asked
    assert QCoreApplication.translate("words", "active") == "active"


def test_the_context_of_a_widget_is_its_class(qapp: QApplication, qtbot: QtBot) -> None:
    with pseudo_language(qapp) as translator:
        own = QPushButton()
        qtbot.addWidget(own)
        own.setText(own.tr("Start"))
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        qtbot.addWidget(box)
        qts = box.button(QDialogButtonBox.StandardButton.Cancel).text()
    assert is_pseudo(own.text())
    assert ("QPushButton", "Start") in translator.asked
    assert is_pseudo(qts)
