"""Tests for the progress of the export of the history."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from openobd_desktop.ui.history.export import ExportProgress
from tests.ui.ui_env import click, text_of


@pytest.fixture
def strip(qtbot: QtBot) -> ExportProgress:
    made = ExportProgress()
    qtbot.addWidget(made)
    return made


def test_it_is_seen_only_while_something_is_exported(strip: ExportProgress) -> None:
    assert strip.isHidden()
    strip.begin(400)
    assert strip.isVisible()
    strip.end()
    assert strip.isHidden()


def test_it_shows_how_many_of_how_many_are_written(strip: ExportProgress) -> None:
    strip.begin(400)
    strip.show_written(200)
    (bar,) = strip.findChildren(QProgressBar)
    assert (bar.value(), bar.maximum()) == (200, 400)
    assert text_of(strip, "exportProgress") == "200 of 400 sessions exported"


def test_while_the_number_is_not_known_it_shows_only_what_is_written(strip: ExportProgress) -> None:
    strip.begin(None)
    strip.show_written(200)
    assert text_of(strip, "exportProgress") == "200 sessions exported"


def test_it_can_be_stopped(strip: ExportProgress, qtbot: QtBot) -> None:
    strip.begin(400)
    with qtbot.waitSignal(strip.stop.clicked):
        click(strip, "Stop export")
