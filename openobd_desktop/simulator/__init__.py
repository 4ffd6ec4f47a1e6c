"""Simulator of a complete openOBD service, used in development, training and tests without a car or the internet."""

from openobd_desktop.simulator.car.connector_link import Sample, fixed, flaky, good
from openobd_desktop.simulator.car.fleet import DEMO_CREDENTIALS, DEMO_PARTNER, OTHER_CREDENTIALS, Credentials
from openobd_desktop.simulator.car.mechanic import MechanicBehaviour
from openobd_desktop.simulator.common.call_log import Call, CallLog, LogLine, Outcome
from openobd_desktop.simulator.common.clock import Clock, ManualClock, RunningClock
from openobd_desktop.simulator.common.rules import Rules
from openobd_desktop.simulator.scenarios.scenarios import SCENARIOS, Scenario
from openobd_desktop.simulator.server.simulator import PortInUseError, Simulator
from openobd_desktop.simulator.state.access import PROFILES
from openobd_desktop.simulator.state.prompts import Prompt, Prompts
from openobd_desktop.simulator.state.samples import BATTERY_CHECK, HEADLIGHTS
from openobd_desktop.simulator.state.world import Endpoint, World

__all__ = [
    "BATTERY_CHECK",
    "DEMO_CREDENTIALS",
    "DEMO_PARTNER",
    "HEADLIGHTS",
    "OTHER_CREDENTIALS",
    "PROFILES",
    "SCENARIOS",
    "Call",
    "CallLog",
    "Clock",
    "Credentials",
    "Endpoint",
    "LogLine",
    "ManualClock",
    "MechanicBehaviour",
    "Outcome",
    "PortInUseError",
    "Prompt",
    "Prompts",
    "Rules",
    "RunningClock",
    "Sample",
    "Scenario",
    "Simulator",
    "World",
    "fixed",
    "flaky",
    "good",
]
