"""Tests for the progress of the export of the history."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from openobd_desktop.ui.history.actions import ExportProgress
from tests.ui.ui_env import click, text_of


@pytest.fixture
def strip(qtbot: QtBot) -> ExportProgress:
    made = ExportProgress()
    qtbot.addWidget(made)
    return made


def test_it_is_visible_only_during_an_export(strip: ExportProgress) -> None:
    assert strip.isHidden()
    strip.begin(400)
    assert strip.isVisible()
    strip.end()
    assert strip.isHidden()


def test_it_shows_the_written_and_the_total_number(strip: ExportProgress) -> None:
    strip.begin(400)
    strip.show_written(200)
    (bar,) = strip.findChildren(QProgressBar)
    assert (bar.value(), bar.maximum()) == (200, 400)
    assert text_of(strip, "exportProgress") == "200 of 400 sessions exported"


def test_without_a_known_total_only_the_written_number_is_shown(strip: ExportProgress) -> None:
    strip.begin(None)
    strip.show_written(200)
    assert text_of(strip, "exportProgress") == "200 sessions exported"


def test_it_can_be_stopped(strip: ExportProgress, qtbot: QtBot) -> None:
    strip.begin(400)
    with qtbot.waitSignal(strip.stop.clicked):
        click(strip, "Stop export")
