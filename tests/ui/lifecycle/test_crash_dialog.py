"""The crash dialog explains the crash in plain words and sends nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from openobd_desktop.ui.lifecycle.crash_dialog import REPORT_LIMIT, CrashDialog
from tests.ui.ui_env import button, click, is_closed, label_texts, text_of

REPORT = "Traceback (most recent call last):\n\tFile <b>\nValueError: <img src=x>\u202e\x00"


def shown(stage: QWidget, report: str = REPORT) -> CrashDialog:
    dialog = CrashDialog(stage, report)
    dialog.open()
    return dialog


def report_of(dialog: CrashDialog) -> QPlainTextEdit:
    (edit,) = dialog.findChildren(QPlainTextEdit)
    assert edit.accessibleName() == "Report"
    return edit


def test_it_states_that_sessions_keep_running_and_nothing_is_sent(stage: QWidget) -> None:
    text = label_texts(shown(stage))
    assert "Running sessions are not affected." in text
    assert "Nothing is sent automatically" in text


def test_copy_is_the_default_and_leaves_the_dialog_open(stage: QWidget) -> None:
    dialog = shown(stage)
    copy = button(dialog, "Copy")
    assert isinstance(copy, QPushButton)
    assert copy.isDefault()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == report_of(dialog).toPlainText()
    assert text_of(dialog, "crashCopied") == "Copied."
    assert dialog.isVisible()


def test_the_report_is_plain_clean_and_cannot_be_edited(stage: QWidget) -> None:
    report = report_of(shown(stage))
    assert report.toPlainText() == "Traceback (most recent call last):\n\tFile <b>\nValueError: <img src=x>"
    assert report.isReadOnly()


def test_a_huge_report_is_cut(stage: QWidget) -> None:
    assert len(report_of(shown(stage, "x" * 10 * REPORT_LIMIT)).toPlainText()) == REPORT_LIMIT


def test_close_and_escape_close_it(stage: QWidget) -> None:
    dialog = shown(stage)
    click(dialog, "Close")
    assert is_closed(dialog)
    dialog = shown(stage)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert is_closed(dialog)


def test_s5_a_very_long_line_is_broken_into_lines_that_qt_lays_out_quickly(stage: QWidget) -> None:
    report = report_of(shown(stage, "\ufdfa" * 20_000)).toPlainText()
    assert max(map(len, report.split("\n"))) == 500
    assert report.replace("\n", "") == "\ufdfa" * 20_000
