"""Variables tab: read by scope, texts edited, objects only shown, removed after confirmation."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.domain.functions import VariableScope
from openobd_desktop.domain.session import SessionState
from openobd_desktop.errors import NoAnswer, NotOffered
from openobd_desktop.ui.tabs.variables.panel import SCOPES, RemoveVariableDialog, VariablesPanel
from tests.core.fake_inside import FakeInside
from tests.core.fakes import settle
from tests.ui.hostile import LONG, MARKUP, SHORTCUTS, faults
from tests.ui.ui_env import UiEnv, button, click, flush_deleted, line, shows, text_of, usable

VIN = (VariableScope.CONNECTION, "vehicle:info:vin")
OBJECT = (VariableScope.CONNECTION, "vehicle:info:object")


@pytest.fixture
async def active(env: UiEnv) -> ActiveSession:
    return (await env.open_session())[0]


@pytest.fixture
def service(env: UiEnv, active: ActiveSession) -> FakeInside:
    found = env.backend.held(active.id).inside
    found.variables |= {VIN: "WVWZZZAUZFW123456", OBJECT: "openobd.Info", (VariableScope.SESSION, "step"): "3"}
    found.objects.add(OBJECT[1])
    return found


@pytest.fixture
async def panel(qtbot: QtBot, env: UiEnv, active: ActiveSession, service: FakeInside) -> VariablesPanel:
    return await shown(qtbot, env, active)


async def shown(qtbot: QtBot, env: UiEnv, active: ActiveSession) -> VariablesPanel:
    made = VariablesPanel(env.context, active)
    qtbot.addWidget(made)
    made.resize(800, 400)
    made.show()
    made.refresh()
    await settle()
    made.refresh()
    return made


def cells(panel: VariablesPanel) -> list[list[str]]:
    model = panel.table.model()
    return [[str(model.index(r, c).data()) for c in range(model.columnCount())] for r in range(model.rowCount())]


def dialog(panel: VariablesPanel) -> RemoveVariableDialog:
    (found,) = panel.findChildren(RemoveVariableDialog)
    return found


async def test_a_scope_is_read_when_it_is_first_shown(
    qtbot: QtBot, env: UiEnv, active: ActiveSession, service: FakeInside
) -> None:
    hidden = VariablesPanel(env.context, active)
    qtbot.addWidget(hidden)
    hidden.refresh()
    await settle()
    assert "variables" not in env.backend.calls
    panel = await shown(qtbot, env, active)
    panel.refresh()
    assert env.backend.calls.count("variables") == 1
    assert cells(panel) == [[VIN[1], "WVWZZZAUZFW123456"], [OBJECT[1], "(object: openobd.Info)"]]
    assert not shows(panel, "variablesNotice")


async def test_each_scope_shows_its_variables_and_who_shares_them(panel: VariablesPanel) -> None:
    (combo,) = panel.findChildren(QComboBox)
    meanings = set()
    for place in range(len(SCOPES)):
        combo.setCurrentIndex(place)
        await settle()
        panel.refresh()
        meanings.add(text_of(panel, "scopeMeaning"))
    assert len(meanings) == 3
    combo.setCurrentIndex(SCOPES.index(VariableScope.SESSION))
    panel.refresh()
    assert cells(panel) == [["step", "3"]]
    combo.setCurrentIndex(SCOPES.index(VariableScope.FUNCTION))
    panel.refresh()
    assert text_of(panel, "variableTableText") == "No variables in this scope."
    assert shows(panel, "variableTableText")
    assert not shows(panel, "variablesNotice")


async def test_a_text_is_changed_and_a_variable_added(panel: VariablesPanel, service: FakeInside) -> None:
    panel.table.selectRow(0)
    assert (line(panel, "Variable").text(), line(panel, "Variable value").text()) == (VIN[1], "WVWZZZAUZFW123456")
    line(panel, "Variable value").setText("other")
    click(panel, "Set variable")
    await settle()
    line(panel, "Variable").setText("mine")
    line(panel, "Variable value").setText("1")
    click(panel, "Set variable")
    await settle()
    panel.refresh()
    assert service.variables[VIN] == "other"
    assert ["mine", "1"] in cells(panel)


async def test_an_object_is_shown_but_cannot_be_edited(panel: VariablesPanel) -> None:
    panel.table.selectRow(1)
    assert not line(panel, "Variable value").isEnabled()
    assert button(panel, "Set variable").toolTip() == "This variable is an object: it can be viewed but not edited."
    assert not usable(button(panel, "Set variable"))


async def test_setting_needs_a_name_and_removing_a_selection(panel: VariablesPanel) -> None:
    assert button(panel, "Set variable").toolTip() == "Enter a name for the variable."
    assert button(panel, "Remove variable").toolTip() == "Select a variable."


@pytest.mark.parametrize("invisible", ["\u3164", "\u200b\ufe0f"])
async def test_s17_the_name_of_a_variable_is_visible(panel: VariablesPanel, invisible: str) -> None:
    line(panel, "Variable").setText(f" {invisible}")
    assert button(panel, "Set variable").toolTip() == "Enter a name for the variable."
    line(panel, "Variable").setText(f" {invisible}unit")
    assert usable(button(panel, "Set variable"))


async def test_removing_a_variable_asks_first_and_by_default_keeps_it(
    panel: VariablesPanel, service: FakeInside
) -> None:
    panel.table.selectRow(0)
    click(panel, "Remove variable")
    assert text_of(dialog(panel), "removeVariableName") == "Remove vehicle:info:vin?"
    click(dialog(panel), "Keep variable")
    flush_deleted()
    assert VIN in service.variables
    click(panel, "Remove variable")
    click(dialog(panel), "Remove variable")
    await settle()
    panel.refresh()
    assert VIN not in service.variables
    assert cells(panel) == [[OBJECT[1], "(object: openobd.Info)"]]


@pytest.mark.parametrize("call", ["set variable", "delete variable"])
async def test_a_failed_change_is_shown_until_the_next_one(panel: VariablesPanel, env: UiEnv, call: str) -> None:
    env.backend.failures[call] = [NoAnswer("raw")]
    panel.table.selectRow(0)
    if call == "set variable":
        line(panel, "Variable value").setText("another")
        click(panel, "Set variable")
    else:
        click(panel, "Remove variable")
        click(dialog(panel), "Remove variable")
    await settle()
    assert text_of(panel, "variablesNotice").startswith(NoAnswer.what)
    click(panel, "Read again")
    await settle()
    panel.refresh()
    assert not shows(panel, "variablesNotice")


async def test_a_failed_read_is_shown_with_its_details(qtbot: QtBot, env: UiEnv, active: ActiveSession) -> None:
    env.backend.failures["variables"] = [NoAnswer("raw")]
    panel = await shown(qtbot, env, active)
    assert text_of(panel, "variablesNotice").startswith(NoAnswer.what)
    assert text_of(panel, "variablesNoticeDetails") == "NoAnswer: raw"
    assert text_of(panel, "variableTableText") == "The variables could not be read."


async def test_the_tab_is_disabled_with_a_reason_if_variables_are_not_offered(
    qtbot: QtBot, env: UiEnv, active: ActiveSession
) -> None:
    env.backend.failures["variables"] = [NotOffered()]
    panel = await shown(qtbot, env, active)
    assert text_of(panel, "variableTableText") == "This server does not support variables."
    for name in ("Read again", "Set variable", "Remove variable"):
        assert button(panel, name).toolTip() == "This server does not support variables."


async def test_the_variables_read_are_kept_after_the_end_of_the_session(
    panel: VariablesPanel, env: UiEnv, active: ActiveSession
) -> None:
    await active.ended(env.backend.set_state(active.id, SessionState.INTERRUPTED))
    panel.refresh()
    assert len(cells(panel)) == 2
    assert button(panel, "Read again").toolTip() == "The session can no longer be controlled from this PC."


@pytest.mark.parametrize("text", [*MARKUP[:4], *SHORTCUTS[:4], "\u202eevil\x00\x1b[2J", LONG[0], LONG[4]])
async def test_t4_a_hostile_variable_is_shown_as_plain_text(
    qtbot: QtBot, env: UiEnv, active: ActiveSession, service: FakeInside, text: str
) -> None:
    service.variables[VariableScope.CONNECTION, text] = text
    panel = await shown(qtbot, env, active)
    panel.table.selectRow(panel.table.model().rowCount() - 1)
    click(panel, "Remove variable")
    assert faults(panel) == []
    assert faults(dialog(panel)) == []
