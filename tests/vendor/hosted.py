"""Function for the vendor's launcher, and a composition that calls it; loaded only by ``drive.py``."""

import sys
import threading
from collections.abc import Callable
from importlib import import_module
from typing import Any

# The vendor's package has no type annotations.
openobd: Any = import_module("openobd")

FUNCTION_ID = "0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c001"
UNHOSTED_ID = "0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c003"
ONLINE, OFFLINE = 1, 2


class ReadOdometer(openobd.OpenOBDFunction):  # type: ignore[misc]  # the vendor ships no types
    id = FUNCTION_ID
    version = "v1.0"
    name = "Read odometer"
    description = "Reads the odometer"

    def run(self, unit: str = "") -> dict[str, str]:
        connected = self.openobd_session.get_connector_information().connected
        return {"reading": f"120000 {unit}", "connected": str(connected)}


class WholeCheck(openobd.OpenOBDComposition):  # type: ignore[misc]  # the vendor ships no types
    id = "0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c002"
    version = "v1.0"
    name = "Whole check"

    def run(self) -> None:
        """Does nothing; never called, since the test takes its part."""


def call_hosted_function(
    service: Any, broker: Any, factory: Any, until: Callable[[Callable[[], Any]], Any], seen: dict[str, Any]
) -> None:
    """Hosts the function, calls it from a session that stays available, and calls one without a host."""
    launcher = _serve(broker, factory)
    until(lambda: _registered(service, ONLINE))
    info = service.start_session_on_ticket("7848095").session_info
    composition = WholeCheck()
    composition.initialize(openobd.OpenOBDSession(info, grpc_factory=factory), broker)
    with composition:
        seen["results"] = composition.function_call(FUNCTION_ID, unit="km")
        try:
            composition.function_call(UNHOSTED_ID)
        except openobd.functions.function_exceptions.OpenOBDFunctionUnavailableException:
            seen["nobody hosts"] = "unavailable"
    launcher.stream_handler.stop_stream()
    seen["offline in the end"] = until(lambda: _registered(service, OFFLINE))


def host_for_others(
    service: Any, broker: Any, factory: Any, until: Callable[[Callable[[], Any]], Any], seen: dict[str, Any]
) -> None:
    """Hosts the function for other callers, announces it, and continues until the input is closed."""
    launcher = _serve(broker, factory)
    until(lambda: _registered(service, ONLINE))
    print("online", flush=True)
    sys.stdin.read()
    launcher.stream_handler.stop_stream()
    seen["offline in the end"] = until(lambda: _registered(service, OFFLINE))


def _serve(broker: Any, factory: Any) -> Any:
    executor = openobd.functions.function_executor.FunctionExecutor(openobd.core.arguments.ExecutorArguments())
    executor.load_function(__name__, broker)
    launcher = openobd.functions.function_launcher.FunctionLauncher(broker, executor, factory)
    threading.Thread(target=launcher.serve, daemon=True).start()
    return launcher


def _registered(service: Any, wanted: int) -> bool:
    try:
        state: int = service.get_function_registration(FUNCTION_ID).state
    except openobd.OpenOBDException:
        return False
    return state == wanted
