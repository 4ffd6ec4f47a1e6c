"""Two sample functions hosted by the simulator itself, one of which can fail on request."""

from collections.abc import Callable

from msgspec import Struct

from openobd_desktop.protocol.function_pb2 import FunctionDetails, Variable
from openobd_desktop.protocol.session_pb2 import (
    RESULT_FAILURE_NOT_COMPATIBLE,
    RESULT_FAILURE_RUNTIME_ERROR,
    RESULT_NEEDS_VALIDATION,
    RESULT_SUCCESS,
    ServiceResult,
)
from openobd_desktop.simulator.common import refusals
from openobd_desktop.simulator.common.clock import Clock
from openobd_desktop.simulator.state.sessions import Context

BATTERY_CHECK = "0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c101"
HEADLIGHTS = "0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c102"

OUTCOME = "outcome"
"""Name of the argument that selects a function's outcome."""
SILENT = "silent"
"""Outcome in which the host does not answer the broker."""
HANG = "hang"
"""Outcome in which the function starts but never ends."""

Ending = tuple[ServiceResult, dict[str, str]]


class Sample(Struct):
    """A function that runs in the simulator.

    Attributes:
        details: Details of the function, as registered with the broker.
        work: Called when the function ends; returns the service result and the named results for the parent context.
        seconds: Duration of the function in simulated seconds.
        online: Whether the function can be called.
    """

    details: FunctionDetails
    work: Callable[[Context], Ending]
    seconds: float = 6.0
    online: bool = True

    async def begin(self, clock: Clock, answer_timeout: float, context: Context) -> None:
        """Claims the context and starts the function in that context.

        Raises:
            Refusal: the outcome is ``SILENT``, or the context cannot be claimed.
        """
        outcome = _argument(context, OUTCOME)
        if outcome == SILENT:
            await clock.sleep(answer_timeout)
            raise refusals.function_silent(self.details.id)
        context.session.claim(context)
        if outcome != HANG:
            clock.call_at(clock.now() + self.seconds, lambda: self._end(context))

    def _end(self, context: Context) -> None:
        # The context or its session may have ended in the meantime.
        if context.open and context.session.top is context:
            result, results = self.work(context)
            context.results = {key: Variable(key=key, value=value) for key, value in results.items()}
            context.session.finish(context, result)


def samples() -> tuple[Sample, ...]:
    """Returns new instances of both sample functions."""
    battery = FunctionDetails(
        id=BATTERY_CHECK,
        version="1.2",
        name="Check the battery",
        description="Reads voltage and vehicle identification number.",
    )
    headlights = FunctionDetails(
        id=HEADLIGHTS,
        version="0.9",
        name="Code the headlights",
        description=f'Ends as the argument "{OUTCOME}" tells: success, validate, fail, break, {SILENT} or {HANG}.',
    )
    return Sample(battery, _check_battery), Sample(headlights, _code_headlights)


def _check_battery(context: Context) -> Ending:
    volts, vin = context.session.volts, context.session.connector.car.vin
    return ServiceResult(result=[RESULT_SUCCESS], description=f"{volts} V"), {"voltage": volts, "vin": vin}


def _code_headlights(context: Context) -> Ending:
    endings = {
        "success": ([RESULT_SUCCESS], "Coded."),
        "validate": ([RESULT_NEEDS_VALIDATION], "Coded; please look at the light on the wall."),
        "break": ([RESULT_FAILURE_RUNTIME_ERROR], "The procedure broke: index out of range."),
    }
    refused = ([RESULT_FAILURE_NOT_COMPATIBLE], "This headlight is of another type.")
    result, text = endings.get(_argument(context, OUTCOME), refused)
    return ServiceResult(result=result, description=text), {"steps": "3"}


def _argument(context: Context, key: str) -> str:
    found = context.arguments.get(key)
    return "" if found is None else found.value.strip().lower()
