"""The tab Variables: read by scope, texts changed, objects only seen, removed after a question."""

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
def far(env: UiEnv, active: ActiveSession) -> FakeInside:
    found = env.backend.held(active.id).inside
    found.variables |= {VIN: "WVWZZZAUZFW123456", OBJECT: "openobd.Info", (VariableScope.SESSION, "step"): "3"}
    found.objects.add(OBJECT[1])
    return found


@pytest.fixture
async def panel(qtbot: QtBot, env: UiEnv, active: ActiveSession, far: FakeInside) -> VariablesPanel:
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


async def test_a_scope_is_read_when_it_is_first_seen_and_not_before(
    qtbot: QtBot, env: UiEnv, active: ActiveSession, far: FakeInside
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


async def test_each_scope_has_its_variables_and_says_who_shares_them(panel: VariablesPanel) -> None:
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
    assert text_of(panel, "variablesNotice") == "No variables in this scope."


async def test_a_text_is_changed_and_a_new_one_added(panel: VariablesPanel, far: FakeInside) -> None:
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
    assert far.variables[VIN] == "other"
    assert ["mine", "1"] in cells(panel)


async def test_an_object_is_seen_and_not_edited(panel: VariablesPanel) -> None:
    panel.table.selectRow(1)
    assert not line(panel, "Variable value").isEnabled()
    assert button(panel, "Set variable").toolTip() == "This is an object: it can be viewed but not edited."
    assert not usable(button(panel, "Set variable"))


async def test_without_a_name_or_a_choice_nothing_can_be_set_or_removed(panel: VariablesPanel) -> None:
    assert button(panel, "Set variable").toolTip() == "A variable needs a name."
    assert button(panel, "Remove variable").toolTip() == "Select a variable."


async def test_a_variable_is_removed_after_a_question_whose_default_keeps_it(
    panel: VariablesPanel, far: FakeInside
) -> None:
    panel.table.selectRow(0)
    click(panel, "Remove variable")
    assert text_of(dialog(panel), "removeVariableName") == "Remove vehicle:info:vin?"
    click(dialog(panel), "Keep variable")
    flush_deleted()
    assert VIN in far.variables
    click(panel, "Remove variable")
    click(dialog(panel), "Remove variable")
    await settle()
    panel.refresh()
    assert VIN not in far.variables
    assert cells(panel) == [[OBJECT[1], "(object: openobd.Info)"]]


@pytest.mark.parametrize("call", ["set variable", "delete variable"])
async def test_a_change_that_fails_is_told_until_the_next(panel: VariablesPanel, env: UiEnv, call: str) -> None:
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


async def test_a_reading_that_fails_is_told_with_its_details(qtbot: QtBot, env: UiEnv, active: ActiveSession) -> None:
    env.backend.failures["variables"] = [NoAnswer("raw")]
    panel = await shown(qtbot, env, active)
    assert text_of(panel, "variablesNotice").startswith(NoAnswer.what)
    assert text_of(panel, "variablesNoticeDetails") == "NoAnswer: raw"


async def test_a_server_without_variables_greys_the_tab_out_with_a_word(
    qtbot: QtBot, env: UiEnv, active: ActiveSession
) -> None:
    env.backend.failures["variables"] = [NotOffered()]
    panel = await shown(qtbot, env, active)
    assert text_of(panel, "variablesNotice") == "This server does not offer variables."
    for name in ("Read again", "Set variable", "Remove variable"):
        assert button(panel, name).toolTip() == "This server does not offer variables."


async def test_a_session_that_is_over_keeps_what_was_read(
    panel: VariablesPanel, env: UiEnv, active: ActiveSession
) -> None:
    await active.ended(env.backend.set_state(active.id, SessionState.INTERRUPTED))
    panel.refresh()
    assert len(cells(panel)) == 2
    assert button(panel, "Read again").toolTip() == "The session can no longer be controlled from here."


@pytest.mark.parametrize("text", [*MARKUP[:4], *SHORTCUTS[:4], "\u202eevil\x00\x1b[2J", LONG[0], LONG[4]])
async def test_t4_whatever_a_variable_says_is_shown_as_it_is(
    qtbot: QtBot, env: UiEnv, active: ActiveSession, far: FakeInside, text: str
) -> None:
    far.variables[VariableScope.CONNECTION, text] = text
    panel = await shown(qtbot, env, active)
    panel.table.selectRow(panel.table.model().rowCount() - 1)
    click(panel, "Remove variable")
    assert faults(panel) == []
    assert faults(dialog(panel)) == []
