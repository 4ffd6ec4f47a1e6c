"""Functions tab: what can be looked up, run, stopped and copied to the feedback form, and when."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.services.vehicle import VIN
from openobd_desktop.domain.functions import FunctionDetails, FunctionState, Variable, VariableScope
from openobd_desktop.domain.journal import Draft, EventKind, SessionEvent
from openobd_desktop.domain.session import Result, ServiceResult, SessionState, UserFeedback
from openobd_desktop.domain.settings import KnownFunction
from openobd_desktop.errors import (
    FunctionNotAllowed,
    FunctionNotFound,
    FunctionOffline,
    FunctionSilent,
    NoAnswer,
    NotOffered,
    OpenObdError,
    Restarting,
)
from openobd_desktop.ui.tabs.functions.panel import FunctionsPanel, StopFunctionDialog
from openobd_desktop.ui.tabs.functions.runs import RunColumn
from openobd_desktop.ui.widgets.busy_button import FoldButton
from tests.core.fake_inside import FUNCTION, OUTCOME, FakeInside
from tests.core.fakes import settle
from tests.ui.fake_commands import FakeCommands
from tests.ui.hostile import LONG, MARKUP, SHORTCUTS, faults
from tests.ui.ui_env import UiEnv, button, click, is_closed, line, shows, text_of, usable


@pytest.fixture
async def active(env: UiEnv) -> ActiveSession:
    return (await env.open_session())[0]


@pytest.fixture
def service(env: UiEnv, active: ActiveSession) -> FakeInside:
    return env.backend.held(active.id).inside


@pytest.fixture
def panel(qtbot: QtBot, env: UiEnv, active: ActiveSession) -> FunctionsPanel:
    made = FunctionsPanel(env.context, active)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    return made


def folds(panel: FunctionsPanel) -> list[str]:
    return sorted(each.text() for each in panel.findChildren(FoldButton) if each.isVisible())


async def find(panel: FunctionsPanel, function_id: str = FUNCTION.id) -> None:
    fold = button(panel, "Add by ID")
    if not fold.isChecked():
        fold.click()
    line(panel, "Function ID").setText(function_id)
    click(panel, "Look up")
    await settle()


async def run(panel: FunctionsPanel) -> None:
    await find(panel)
    click(panel, "Run")
    await settle()
    panel.refresh()


def stop(panel: FunctionsPanel) -> None:
    """Clicks Stop and confirms."""
    click(panel, "Stop")
    (dialog,) = [each for each in panel.findChildren(StopFunctionDialog) if each.isVisible()]
    click(dialog, "Stop function")


async def end(panel: FunctionsPanel, service: FakeInside, result: ServiceResult = OUTCOME) -> None:
    service.end_context(result)
    await settle()
    panel.refresh()


def table(panel: FunctionsPanel, name: str) -> QTableView:
    (view,) = [each for each in panel.findChildren(QTableView) if each.accessibleName() == name]
    return view


def cells(view: QTableView) -> list[list[str]]:
    model = view.model()
    return [[str(model.index(r, c).data()) for c in range(model.columnCount())] for r in range(model.rowCount())]


async def test_a_pasted_id_is_trimmed_and_only_a_uuid_can_be_looked_up(panel: FunctionsPanel) -> None:
    field = line(panel, "Function ID")
    assert "Enter a function ID" in button(panel, "Look up").toolTip()
    field.setText("odometer")
    assert not usable(button(panel, "Look up"))
    assert text_of(panel, "functionNotice").startswith("The function ID must be a UUID")
    field.setText(f" \t{FUNCTION.id} ")
    assert field.text() == FUNCTION.id
    assert usable(button(panel, "Look up"))
    assert not shows(panel, "functionNotice")
    line(panel, "Provider ID").setText("somebody")
    assert not usable(button(panel, "Look up"))


async def test_the_details_from_the_broker_are_shown(panel: FunctionsPanel, env: UiEnv) -> None:
    provider = "5f0c7f40-6f1e-4f0e-9a3b-0d8a7c3b2e11"
    env.backend.function = replace(FUNCTION, description="Reads it.", provider_id=provider)
    await find(panel)
    assert text_of(panel, "functionName") == "Read odometer"
    assert text_of(panel, "functionState") == "online"
    assert text_of(panel, "functionVersion") == f"Version 1 · provider {provider}"
    assert text_of(panel, "functionDescription") == "Reads it."
    assert line(panel, "Provider ID").text() == provider


@pytest.mark.parametrize(
    ("state", "word"),
    [
        (FunctionState.OFFLINE, "offline"),
        (FunctionState.UNAVAILABLE, "not available"),
        (FunctionState.UNKNOWN, "state unknown"),
    ],
)
async def test_each_state_of_a_function_has_a_label(
    panel: FunctionsPanel, env: UiEnv, state: FunctionState, word: str
) -> None:
    env.backend.function = replace(FUNCTION, state=state)
    await find(panel)
    assert text_of(panel, "functionState") == word


async def test_a_changed_id_clears_the_function_until_it_is_looked_up(panel: FunctionsPanel) -> None:
    await find(panel)
    line(panel, "Function ID").setText("0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c002")
    assert text_of(panel, "functionName") == "No function chosen"
    assert button(panel, "Run").toolTip() == "Look up a function first."
    assert not usable(button(panel, "Run"))


async def test_an_unknown_function_is_reported(panel: FunctionsPanel, env: UiEnv) -> None:
    env.backend.failures["details"] = [FunctionNotFound()]
    await find(panel)
    assert text_of(panel, "functionNotice").startswith("The service does not recognize this function.")


async def test_the_tab_is_disabled_with_a_reason_if_functions_are_not_offered(
    panel: FunctionsPanel, env: UiEnv
) -> None:
    env.backend.failures["details"] = [NotOffered()]
    await find(panel)
    assert text_of(panel, "functionNotice") == "This server does not support functions."
    for name in ("Look up", "Run"):
        assert not usable(button(panel, name))
    assert button(panel, "Run").toolTip() == "This server does not support functions."


async def test_arguments_are_added_replaced_removed_and_sent(panel: FunctionsPanel, service: FakeInside) -> None:
    await find(panel)
    click(panel, "Arguments")
    for key, value in (("unit", "km"), ("side", "left"), ("unit", "mi")):
        line(panel, "Argument").setText(key)
        line(panel, "Argument value").setText(value)
        click(panel, "Add argument")
    view = table(panel, "Arguments")
    assert cells(view) == [["unit", "mi"], ["side", "left"]]
    view.selectRow(1)
    assert line(panel, "Argument").text() == "side"
    click(panel, "Remove argument")
    assert cells(view) == [["unit", "mi"]]
    await run(panel)
    assert service.arguments == {"unit": "mi"}


async def test_an_argument_needs_a_name(panel: FunctionsPanel) -> None:
    await find(panel)
    click(panel, "Arguments")
    line(panel, "Argument value").setText("km")
    assert button(panel, "Add argument").toolTip() == "Enter a name for the argument."
    assert not usable(button(panel, "Add argument"))


@pytest.mark.parametrize("invisible", ["\u3164", "\u200b\ufe0f"])
async def test_s17_the_name_of_an_argument_is_visible(panel: FunctionsPanel, invisible: str) -> None:
    await find(panel)
    click(panel, "Arguments")
    line(panel, "Argument").setText(f" {invisible}")
    assert not usable(button(panel, "Add argument"))


async def test_a_run_is_shown_with_its_duration_until_its_end(
    panel: FunctionsPanel, env: UiEnv, service: FakeInside
) -> None:
    await run(panel)
    await env.clock.advance(9)
    panel.refresh()
    assert (text_of(panel, "runState"), text_of(panel, "runSeconds")) == ("running", "9 s")
    assert not usable(button(panel, "Run"))
    assert button(panel, "Use in feedback form").toolTip() == "The function has not ended yet."
    await end(panel, service)
    assert text_of(panel, "runState") == "ended"
    assert text_of(panel, "runOutcome") == "Success (RESULT_SUCCESS)\nRead."
    assert cells(table(panel, "Results")) == [["reading", "120000 km"]]
    assert usable(button(panel, "Run"))


async def test_a_failure_is_shown_with_its_protocol_name_and_advice(panel: FunctionsPanel, service: FakeInside) -> None:
    await run(panel)
    await end(panel, service, ServiceResult((Result.NEEDS_COMPLETION, Result.RUNTIME_ERROR)))
    outcome = text_of(panel, "runOutcome")
    assert outcome.startswith("Partially done (RESULT_NEEDS_COMPLETION), Script error (RESULT_FAILURE_RUNTIME_ERROR)\n")
    assert "report it to the developer" in outcome


async def test_results_that_cannot_be_read_do_not_hide_the_outcome(
    panel: FunctionsPanel, env: UiEnv, service: FakeInside
) -> None:
    env.backend.failures["results"] = [NoAnswer("raw")]
    await run(panel)
    await end(panel, service)
    assert text_of(panel, "runOutcome").startswith("Success (RESULT_SUCCESS)\nRead.\n")
    assert text_of(panel, "runOutcomeDetails") == "NoAnswer: raw"


@pytest.mark.parametrize("error", [FunctionOffline, FunctionNotAllowed, FunctionSilent, NoAnswer])
async def test_a_failed_call_is_shown_with_its_run_and_another_can_be_started(
    panel: FunctionsPanel, env: UiEnv, error: type[OpenObdError]
) -> None:
    env.backend.failures["run"] = [error()]
    await run(panel)
    assert text_of(panel, "runState") == "not started"
    assert text_of(panel, "runOutcome").startswith(error.what)
    assert not shows(panel, "functionNotice")
    assert usable(button(panel, "Run"))


async def test_d10_stop_asks_first_with_the_function_and_what_may_be_left_half_written(
    panel: FunctionsPanel, env: UiEnv
) -> None:
    await run(panel)
    click(panel, "Stop")
    (dialog,) = panel.findChildren(StopFunctionDialog)
    assert text_of(dialog, "stopFunctionName") == "Stop Read odometer?"
    assert "Read odometer is running" in text_of(dialog, "stopFunctionWarning")
    assert "may leave a control unit only partially written" in text_of(dialog, "stopFunctionWarning")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    await settle()
    assert is_closed(dialog)
    assert "close context" not in env.backend.calls
    assert panel.active.services.functions.current is not None


async def test_d10_a_function_that_ends_while_the_dialog_is_open_is_not_stopped(
    panel: FunctionsPanel, service: FakeInside, env: UiEnv
) -> None:
    await run(panel)
    click(panel, "Stop")
    (dialog,) = panel.findChildren(StopFunctionDialog)
    await end(panel, service)
    assert "has already ended" in text_of(dialog, "stopFunctionWarning")
    assert not usable(button(dialog, "Stop function"))
    dialog.confirmed.emit()
    await settle()
    assert "close context" not in env.backend.calls


async def test_a_running_function_is_stopped_and_a_refused_stop_is_shown(panel: FunctionsPanel, env: UiEnv) -> None:
    await run(panel)
    env.backend.failures["close context"] = [Restarting()]
    stop(panel)
    await settle()
    assert text_of(panel, "functionNotice").startswith(Restarting.what)
    panel.refresh()
    stop(panel)
    await settle()
    panel.refresh()
    assert text_of(panel, "runState") == "stopped"
    assert not panel.findChildren(QTableView)[0].isHidden()


async def test_an_earlier_run_can_be_selected_and_a_new_one_selects_itself(
    panel: FunctionsPanel, service: FakeInside
) -> None:
    await run(panel)
    await end(panel, service, ServiceResult((Result.NOT_COMPATIBLE,)))
    service.monitors.clear()
    await run(panel)
    await end(panel, service)
    assert text_of(panel, "runOutcome").startswith("Success")
    table(panel, "Runs").selectRow(0)
    assert text_of(panel, "runOutcome").startswith("Does not fit this vehicle")
    panel.refresh()
    assert text_of(panel, "runOutcome").startswith("Does not fit this vehicle")


async def test_the_outcome_is_added_to_the_form_and_keeps_what_was_entered(
    panel: FunctionsPanel, env: UiEnv, active: ActiveSession, service: FakeInside, qtbot: QtBot
) -> None:
    await env.service.save_draft(active.id, Draft((), UserFeedback.SUCCESS, "Light stays on."))
    await run(panel)
    await end(panel, service)
    click(panel, "Use in feedback form")
    await settle()
    assert env.asked == [("finish", active.id)]
    assert env.service.recorder.drafts[active.id] == Draft(
        (Result.SUCCESS,), UserFeedback.SUCCESS, "Light stays on.\nFunction Read odometer: Read."
    )


async def test_d13_the_outcome_is_in_the_form_before_it_is_saved(
    panel: FunctionsPanel, env: UiEnv, active: ActiveSession, service: FakeInside
) -> None:
    env.service.recorder.profile = "Europe"
    await run(panel)
    await end(panel, service)
    drafts: list[Draft | None] = []

    class Commands(FakeCommands):
        def finish(self, session_id: str) -> None:
            drafts.append(env.service.recorder.drafts.get(session_id))

    panel.context = replace(panel.context, session_commands=Commands())
    click(panel, "Use in feedback form")
    assert drafts == [Draft((Result.SUCCESS,), None, "Function Read odometer: Read.")]
    await settle()
    assert env.journal.drafts[active.id] == drafts[0]


async def test_functions_run_before_are_listed_by_name_and_chosen_with_one_click(
    panel: FunctionsPanel, env: UiEnv
) -> None:
    known = table(panel, "Known functions")
    assert cells(known) == []
    await run(panel)
    assert env.file.settings.functions == (KnownFunction(id=FUNCTION.id, name="Read odometer"),)
    line(panel, "Function ID").clear()
    panel.refresh()
    assert cells(known) == [["Read odometer", ""]]
    known.selectRow(0)
    await settle()
    assert line(panel, "Function ID").text() == FUNCTION.id
    assert text_of(panel, "functionState") == "online"


async def test_favourites_come_first_and_the_rest_in_the_order_of_their_last_run(
    env: UiEnv, active: ActiveSession, qtbot: QtBot
) -> None:
    others = tuple(KnownFunction(id=f"0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c00{place}", name=f"{place}") for place in (7, 8))
    env.context.change_settings(replace(env.context.profiles.settings, functions=others))
    env.backend.failures["details"] = [Restarting()]
    panel = FunctionsPanel(env.context, active)
    qtbot.addWidget(panel)
    panel.show()
    known = table(panel, "Known functions")
    known.selectRow(1)
    await settle()
    click(panel, "Favourite")
    assert cells(known) == [["8", "★"], ["7", ""]]
    assert env.file.settings.functions[1].favourite
    assert known.selectionModel().isRowSelected(0)
    click(panel, "Favourite")
    assert cells(known) == [["7", ""], ["8", ""]]


async def test_a_known_function_is_listed_and_named_without_a_connection(
    env: UiEnv, active: ActiveSession, qtbot: QtBot
) -> None:
    known = (KnownFunction(id=FUNCTION.id, name="Read odometer"),)
    env.context.change_settings(replace(env.context.profiles.settings, functions=known))
    env.backend.failures["details"] = [Restarting()]
    panel = FunctionsPanel(env.context, active)
    qtbot.addWidget(panel)
    panel.show()
    assert not button(panel, "Add by ID").isChecked()
    table(panel, "Known functions").selectRow(0)
    await settle()
    assert text_of(panel, "functionName") == "Read odometer"
    assert text_of(panel, "functionNotice").startswith(Restarting.what)
    click(panel, "Run")
    await settle()
    assert text_of(panel, "runState") == "running"


async def test_the_wrong_car_is_mentioned_beside_run_even_if_it_was_acknowledged(
    panel: FunctionsPanel, active: ActiveSession, service: FakeInside
) -> None:
    assert not shows(panel, "functionVinNotice")
    service.variables[VariableScope.CONNECTION, VIN] = "WDB2030461A000001"
    await active.services.vehicle.load()
    active.services.vehicle.acknowledge()
    panel.refresh()
    assert text_of(panel, "functionVinNotice").startswith("The VIN read from the car does not match")


async def test_the_fields_show_the_beginning_of_an_id(panel: FunctionsPanel) -> None:
    await find(panel)
    assert line(panel, "Function ID").cursorPosition() == 0


async def test_arguments_are_offered_once_there_is_a_function_to_run_with_them(panel: FunctionsPanel) -> None:
    assert folds(panel) == ["Add by ID"]
    await find(panel)
    assert folds(panel) == ["Add by ID", "Arguments"]
    click(panel, "Arguments")
    assert table(panel, "Arguments").isVisible()
    line(panel, "Function ID").setText("")
    assert folds(panel) == ["Add by ID"]
    assert not table(panel, "Arguments").isVisible()
    await find(panel)
    assert table(panel, "Arguments").isVisible()


async def test_arguments_are_folded_away_until_there_are_any(panel: FunctionsPanel) -> None:
    await find(panel)
    assert "Arguments" not in [each.accessibleName() for each in panel.findChildren(QTableView)]
    click(panel, "Arguments")
    assert table(panel, "Arguments").isVisible()


async def test_the_demo_lists_its_functions_and_changes_no_settings(env: UiEnv, qtbot: QtBot) -> None:
    env.logins.demo_functions = (KnownFunction(id=FUNCTION.id, name="Check the battery"),)
    await env.context.profiles.start_demo()
    panel = FunctionsPanel(env.context, (await env.open_session())[0])
    qtbot.addWidget(panel)
    panel.show()
    assert cells(table(panel, "Known functions")) == [["Check the battery", ""]]
    await run(panel)
    assert not usable(button(panel, "Favourite"))
    assert env.file.settings.functions == ()


async def test_after_the_end_of_the_session_the_runs_are_kept(
    panel: FunctionsPanel, env: UiEnv, active: ActiveSession
) -> None:
    await run(panel)
    await active.ended(env.backend.set_state(active.id, SessionState.INTERRUPTED))
    panel.refresh()
    assert text_of(panel, "runState") == "stopped"
    for name in ("Run", "Look up", "Use in feedback form"):
        assert button(panel, name).toolTip() == "The session can no longer be controlled from this PC."
        assert not usable(button(panel, name))


async def test_a_rebuilt_panel_shows_the_function_found_and_the_runs(
    panel: FunctionsPanel, env: UiEnv, active: ActiveSession, qtbot: QtBot
) -> None:
    await run(panel)
    again = FunctionsPanel(env.context, active)
    qtbot.addWidget(again)
    again.show()
    assert text_of(again, "functionName") == "Read odometer"
    assert text_of(again, "runState") == "running"


@pytest.mark.parametrize("text", [*MARKUP[:4], *SHORTCUTS[:4], "\u202eevil\x00\x1b[2J", LONG[0], LONG[4]])
async def test_t4_hostile_texts_of_a_function_are_shown_as_plain_text(
    panel: FunctionsPanel, env: UiEnv, service: FakeInside, text: str
) -> None:
    env.backend.function = FunctionDetails(
        id=FUNCTION.id, name=text, version=text, description=text, provider_id=text, state=FunctionState.ONLINE
    )
    service.results = (Variable(text, text), Variable(text, text, is_text=False))
    await find(panel)
    line(panel, "Function ID").setText(FUNCTION.id)
    click(panel, "Run")
    await settle()
    panel.refresh()
    await end(panel, service, ServiceResult((Result.NEEDS_VALIDATION,), description=text))
    assert faults(panel) == []


async def test_d22_typed_arguments_survive_the_window(
    qtbot: QtBot, panel: FunctionsPanel, env: UiEnv, active: ActiveSession
) -> None:
    await find(panel)
    click(panel, "Arguments")
    line(panel, "Argument").setText("side")
    line(panel, "Argument value").setText("left")
    click(panel, "Add argument")
    later = FunctionsPanel(env.context, active)
    qtbot.addWidget(later)
    later.show()
    assert table(later, "Arguments").isVisible()
    assert cells(table(later, "Arguments")) == [["side", "left"]]


async def test_d19_times_have_their_offset_if_the_clock_changes_during_the_session(
    panel: FunctionsPanel, active: ActiveSession, service: FakeInside, autumn: float
) -> None:
    active.events[:] = [SessionEvent(autumn, EventKind.STARTED)]
    await run(panel)
    (ran,) = active.services.functions.runs
    ran.at = autumn + 1200
    panel.refresh()
    runs = table(panel, "Runs")
    assert runs.model().index(0, 0).data() == "02:10 UTC+01:00"
    assert runs.columnWidth(0) >= runs.sizeHintForColumn(0)


async def test_the_list_appears_with_the_first_function_that_was_run(
    panel: FunctionsPanel, service: FakeInside
) -> None:
    (listed,) = [each for each in panel.findChildren(QTableView) if each.objectName() == "knownFunctions"]
    assert not listed.isVisible()
    fields = line(panel, "Function ID")
    assert fields.mapTo(panel, fields.rect().bottomLeft()).y() < panel.height() // 2
    await run(panel)
    assert listed.isVisible()


async def test_titles_and_states_of_runs_fit_their_columns(panel: FunctionsPanel, service: FakeInside) -> None:
    await run(panel)
    (runs,) = [each for each in panel.findChildren(QTableView) if each.objectName() == "runTable"]
    header = runs.horizontalHeader()
    for column in (RunColumn.TIME, RunColumn.STATE, RunColumn.LASTED):
        assert header.sectionSizeHint(column) <= header.sectionSize(column)


async def test_the_name_of_a_run_gets_as_much_room_as_its_state(panel: FunctionsPanel, service: FakeInside) -> None:
    await run(panel)
    (runs,) = [each for each in panel.findChildren(QTableView) if each.objectName() == "runTable"]
    header = runs.horizontalHeader()
    assert abs(header.sectionSize(RunColumn.FUNCTION) - header.sectionSize(RunColumn.STATE)) <= 1
