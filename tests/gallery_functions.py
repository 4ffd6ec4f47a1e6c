"""Scenes of the Functions and Variables tabs."""

from __future__ import annotations

from msgspec.structs import replace

from openobd_desktop.client.transport.methods import Method
from openobd_desktop.client.transport.status_mapping import explained
from openobd_desktop.core.session.services.functions import SECOND_LOOK
from openobd_desktop.domain.functions import FunctionDetails, FunctionState, Variable, VariableScope
from openobd_desktop.domain.session import Result, ServiceResult
from openobd_desktop.domain.settings import KnownFunction
from openobd_desktop.errors import (
    FunctionNotAllowed,
    FunctionNotFound,
    FunctionOffline,
    FunctionOutOfSight,
    FunctionSilent,
    NoAnswer,
    NotOffered,
    OpenObdError,
)
from openobd_desktop.ui.session.page import SessionPage
from openobd_desktop.ui.tabs.variables.panel import VariablesPanel
from tests.core.fake_inside import FakeInside
from tests.core.fakes import settle
from tests.gallery import Stage
from tests.gallery_inside import newest, show_tab
from tests.gallery_scenes import named, session
from tests.ui.ui_env import click, line

HEADLIGHTS = FunctionDetails(
    id="0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c102",
    name="Code the headlights",
    version="0.9",
    provider_id="5f0c7f40-6f1e-4f0e-9a3b-0d8a7c3b2e11",
    description="Codes matrix headlights after an exchange. The ignition has to be on and the light switch at 0.",
    state=FunctionState.ONLINE,
)
CODED = ServiceResult((Result.SUCCESS,), description="Coded; both control units have confirmed.")
FAILED = ServiceResult(
    (Result.NEEDS_COMPLETION, Result.COMMUNICATION_ERROR), description="The left headlight does not answer."
)
LEFT = (Variable("side", "both"), Variable("steps", "3"), Variable("report", "diagnostics.Report", is_text=False))
VIN = {
    (VariableScope.CONNECTION, "ticket:id"): "7848095",
    (VariableScope.CONNECTION, "vehicle:info:vin"): "WVWZZZAUZFW123456",
    (VariableScope.CONNECTION, "vehicle:info:voltage"): "12.4",
    (VariableScope.CONNECTION, "vehicle:info:object"): "openobd.VehicleInfo",
}


def far(stage: Stage) -> FakeInside:
    """Returns the fake service for the session in front."""
    return stage.env.backend.held(newest(stage).id).inside


async def look(stage: Stage) -> None:
    """Refreshes the page, as it does after 33 ms."""
    await settle()
    for page in stage.window.findChildren(SessionPage):
        page.tabs.refresh()


async def functions_empty(stage: Stage) -> None:
    await session(stage)
    await show_tab(stage, "Functions")


async def functions_known(stage: Stage) -> None:
    await functions_empty(stage)
    settings = stage.env.context.profiles.settings
    known = tuple(KnownFunction(id=HEADLIGHTS.id, name=name) for name in ("Code the headlights", "Read odometer"))
    stage.env.context.change_settings(replace(settings, functions=known))
    await look(stage)


async def found(stage: Stage, details: FunctionDetails = HEADLIGHTS) -> None:
    """Looks up a function."""
    await session(stage)
    stage.env.backend.function = details
    await show_tab(stage, "Functions")
    line(stage.window, "Function ID").setText(f" {details.id}\n")
    click(stage.window, "Look up")
    await settle()


async def functions_found(stage: Stage) -> None:
    await found(stage)
    click(stage.window, "Arguments")
    for key, value in (("side", "left"), ("force", "yes")):
        line(stage.window, "Argument").setText(key)
        line(stage.window, "Argument value").setText(value)
        click(stage.window, "Add argument")


async def functions_not_running(stage: Stage) -> None:
    await found(stage, replace(HEADLIGHTS, state=FunctionState.OFFLINE))


async def functions_wrong_id(stage: Stage) -> None:
    await functions_empty(stage)
    line(stage.window, "Function ID").setText("headlights")


async def functions_not_found(stage: Stage) -> None:
    await functions_empty(stage)
    stage.env.backend.failures["details"] = [FunctionNotFound("NOT_FOUND: no function")]
    line(stage.window, "Function ID").setText(HEADLIGHTS.id)
    click(stage.window, "Look up")
    await settle()


async def functions_running(stage: Stage) -> None:
    await functions_found(stage)
    far(stage).results = LEFT
    click(stage.window, "Run")
    await look(stage)
    await stage.env.clock.advance(12)


async def end(stage: Stage, result: ServiceResult | None) -> None:
    """Ends the running function."""
    far(stage).end_context(result)
    await look(stage)
    far(stage).monitors.clear()


async def functions_succeeded(stage: Stage) -> None:
    await functions_running(stage)
    await end(stage, CODED)


async def functions_failed(stage: Stage) -> None:
    await functions_succeeded(stage)
    click(stage.window, "Run")
    await look(stage)
    await stage.env.clock.advance(65)
    await end(stage, FAILED)


async def functions_stopped(stage: Stage) -> None:
    await functions_running(stage)
    await stage.env.clock.advance(3)
    click(stage.window, "Stop")
    click(stage.dialog(), "Stop function")
    await look(stage)


async def functions_stopping(stage: Stage) -> None:
    await functions_running(stage)
    click(stage.window, "Stop")


async def functions_interrupting(stage: Stage) -> None:
    await functions_running(stage)
    (page,) = [each for each in stage.window.findChildren(SessionPage) if each.isVisible()]
    click(page, "Interrupt")


async def refused(stage: Stage, error: OpenObdError) -> None:
    """Makes the broker refuse the call."""
    await functions_found(stage)
    stage.env.backend.failures["run"] = [error]
    click(stage.window, "Run")
    await look(stage)


async def functions_timed_out(stage: Stage) -> None:
    await refused(stage, FunctionSilent("DEADLINE_EXCEEDED: no answer in 10 s"))


async def functions_refused(stage: Stage) -> None:
    await refused(stage, FunctionNotAllowed("PERMISSION_DENIED"))


async def functions_offline(stage: Stage) -> None:
    await refused(stage, FunctionOffline("UNAVAILABLE"))


async def functions_out_of_sight(stage: Stage) -> None:
    await functions_running(stage)
    for monitor in far(stage).monitors:
        monitor.put_nowait(FunctionOutOfSight("UNAUTHENTICATED"))
    await settle()
    await stage.env.clock.advance(SECOND_LOOK)


async def functions_not_offered(stage: Stage) -> None:
    await functions_empty(stage)
    stage.env.backend.failures["details"] = [NotOffered("UNIMPLEMENTED")]
    line(stage.window, "Function ID").setText(HEADLIGHTS.id)
    click(stage.window, "Look up")
    await settle()


async def functions_session_over(stage: Stage) -> None:
    await functions_running(stage)
    await stage.env.service.interrupt(newest(stage).id)


async def functions_feedback(stage: Stage) -> None:
    await functions_failed(stage)
    click(stage.window, "Use in feedback form")
    await settle()


async def functions_finish_refused(stage: Stage) -> None:
    await functions_running(stage)
    click(stage.window, "Finish session")


async def variables_full(stage: Stage) -> None:
    await session(stage)
    far(stage).variables |= VIN
    far(stage).objects.add("vehicle:info:object")
    await show_tab(stage, "Variables")
    await look(stage)


async def variables_object(stage: Stage) -> None:
    await variables_full(stage)
    choose(stage, 3)


async def variables_remove(stage: Stage) -> None:
    await variables_full(stage)
    choose(stage, 1)
    click(stage.window, "Remove variable")


def choose(stage: Stage, row: int) -> None:
    """Selects a variable."""
    panel = stage.window.findChild(VariablesPanel)
    assert panel is not None
    panel.table.selectRow(row)


async def variables_empty(stage: Stage) -> None:
    await session(stage)
    await show_tab(stage, "Variables")


async def variables_failing(stage: Stage) -> None:
    await session(stage)
    stage.env.backend.failures["variables"] = [explained(NoAnswer("DEADLINE_EXCEEDED"), Method.VARIABLES)]
    await show_tab(stage, "Variables")


async def variables_not_offered(stage: Stage) -> None:
    await session(stage)
    stage.env.backend.failures["variables"] = [NotOffered("UNIMPLEMENTED")]
    await show_tab(stage, "Variables")


FUNCTION_SCENES = named(
    functions_empty,
    functions_known,
    functions_found,
    functions_not_running,
    functions_wrong_id,
    functions_not_found,
    functions_running,
    functions_succeeded,
    functions_failed,
    functions_stopped,
    functions_timed_out,
    functions_refused,
    functions_offline,
    functions_out_of_sight,
    functions_not_offered,
    functions_stopping,
    functions_interrupting,
    functions_session_over,
    functions_feedback,
    functions_finish_refused,
    variables_full,
    variables_object,
    variables_remove,
    variables_empty,
    variables_failing,
    variables_not_offered,
)
