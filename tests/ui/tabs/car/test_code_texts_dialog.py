"""Texts of trouble codes imported by the user: they replace our texts, name their source, and can be removed."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from openobd_desktop.ui.tabs.car.code_texts_dialog import CodeTextsDialog
from openobd_desktop.ui.tabs.car.details import CodeDetails
from openobd_desktop.ui.tabs.car.panel import CarPanel
from tests.ui.past import until
from tests.ui.tabs.car.scene import Garage, garage_in
from tests.ui.ui_env import UiEnv, button, click, text_of, usable


@pytest.fixture
async def garage(qtbot: QtBot, env: UiEnv) -> Garage:
    made = await garage_in(env)
    qtbot.addWidget(made.panel)
    made.panel.show()
    await made.knows(0)
    await made.scan()
    made.table("Trouble codes").selectRow(0)
    return made


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "codes.csv"
    path.write_text("P0420;Catalyst efficiency low;en\nwrong;line", encoding="utf-8")
    return path


def asked(garage: Garage) -> CodeTextsDialog:
    click(garage.panel, "Code texts")
    return garage.panel.findChildren(CodeTextsDialog)[-1]


def texts(garage: Garage) -> list[str]:
    return [row[5] for row in garage.rows("Trouble codes")]


async def test_imported_texts_replace_words_and_name_their_source(garage: Garage, file: Path) -> None:
    assert texts(garage)[0] == "Powertrain · emission control"
    dialog = asked(garage)
    assert text_of(dialog, "codeTextsState") == "No texts have been imported."
    assert not usable(button(dialog, "Remove"))
    click(dialog, "Import")
    (chooser,) = garage.panel.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(file))
    await until(lambda: texts(garage)[0] == "Catalyst efficiency low")
    assert text_of(dialog, "codeTextsState") == "1 text from codes.csv\n1 line could not be used."
    assert texts(garage)[1].startswith("Powertrain · ignition")
    details = garage.panel.findChild(CodeDetails)
    assert details is not None
    assert "Catalyst efficiency low\nSource of this text: codes.csv\nPowertrain" in details.toPlainText()
    assert garage.env.context.profiles.settings.code_texts == str(file)


async def test_texts_are_used_until_they_are_removed(qtbot: QtBot, garage: Garage, file: Path) -> None:
    garage.env.context.profiles.change_settings(replace(garage.env.context.profiles.settings, code_texts=str(file)))
    garage.panel = CarPanel(garage.env.context, garage.active)
    qtbot.addWidget(garage.panel)
    garage.panel.refresh()
    await until(lambda: texts(garage)[0] == "Catalyst efficiency low")
    dialog = asked(garage)
    click(dialog, "Remove")
    assert texts(garage)[0] == "Powertrain · emission control"
    assert garage.env.context.profiles.settings.code_texts == ""


async def test_d5_texts_that_could_not_be_read_are_not_said_never_to_have_been_imported(
    qtbot: QtBot, garage: Garage, tmp_path: Path
) -> None:
    away = tmp_path / "server" / "codes.csv"
    garage.env.context.profiles.change_settings(replace(garage.env.context.profiles.settings, code_texts=str(away)))
    garage.panel = CarPanel(garage.env.context, garage.active)
    qtbot.addWidget(garage.panel)
    garage.panel.refresh()
    dialog = asked(garage)
    assert text_of(dialog, "codeTextsState") == "The texts in codes.csv could not be read yet."
    click(dialog, "Remove")
    assert text_of(dialog, "codeTextsState") == "No texts have been imported."


@pytest.mark.parametrize("name", ["other.csv", "missing.csv"])
async def test_a_file_without_texts_is_refused_and_changes_nothing(garage: Garage, tmp_path: Path, name: str) -> None:
    (tmp_path / "other.csv").write_text("name;value", encoding="utf-8")
    asked(garage).import_from(str(tmp_path / name))
    await until(lambda: garage.env.context.messages.current is not None)
    message = garage.env.context.messages.current
    assert message is not None
    assert "trouble code texts" in message.text
    assert garage.env.context.profiles.settings.code_texts == ""
    assert texts(garage)[0] == "Powertrain · emission control"
