"""Condition of a simulated car shared by all its control units: ignition, engine, battery and distance."""

from collections.abc import Callable

from openobd_desktop.simulator.common.clock import Clock
from openobd_desktop.simulator.common.rules import Rules

MINUTE = 60.0
LOWEST = 6.0
"""Voltage in volts below which a battery does not sag any further."""
IDLE_SPEED = 812
"""Revolutions per minute of a running engine."""


class Condition:
    """Ignition, engine and battery of one car.

    Args:
        clock: The clock for simulated time.
        rules: Rules that define the initial condition and how fast the battery sags.
        vin: The vehicle identification number reported by the control units; empty if they do not have one.
        volts: Function that returns the voltage of the fully charged battery as text.
        latency: Function that returns the latency of the connection to the car, in milliseconds.

    Attributes:
        clock: The clock for simulated time.
        rules: The rules for the service.
        vin: The vehicle identification number that the control units report.
        listeners: Functions that are called after the ignition has been switched.
    """

    def __init__(
        self, clock: Clock, rules: Rules, vin: str, volts: Callable[[], str], latency: Callable[[], int] = lambda: 0
    ) -> None:
        self.clock = clock
        self.rules = rules
        self.vin = vin
        self.listeners: list[Callable[[], None]] = []
        self._volts = volts
        self._latency = latency
        self._ignition = rules.ignition
        self._engine = rules.engine_running
        self._began = clock.now()

    @property
    def ignition(self) -> bool:
        """Whether the ignition is on, which it always is while the engine is running."""
        return self._ignition or self._engine

    @property
    def engine_speed(self) -> int:
        """Revolutions per minute; 0 while the engine is not running."""
        return IDLE_SPEED if self._engine else 0

    @property
    def way(self) -> float:
        """Seconds that a message takes to travel one way between the service and the car."""
        return (self._latency() / 1000 if self.rules.link_delay_varies else self.rules.link_delay) / 2

    def switch(self, ignition: bool, engine: bool = False) -> None:
        """Switches the ignition and the engine on or off; calls the listeners if the ignition has changed."""
        before = self.ignition
        self._ignition, self._engine = ignition, engine
        if self.ignition != before:
            for listener in tuple(self.listeners):
                listener()

    def volts(self) -> str:
        """Returns the battery's voltage as text; without ``battery_sag``, exactly as specified for the car."""
        text = self._volts()
        if not text or self.rules.battery_sag == 0:
            return text
        return f"{self.voltage():.1f}"

    def voltage(self) -> float:
        """Returns the battery's voltage in volts; 0 if unknown."""
        text = self._volts()
        full = float(text) if text.replace(".", "", 1).isdecimal() else 0.0
        fallen = self.rules.battery_sag * (self.clock.now() - self._began) / MINUTE
        return max(min(full, LOWEST), full - fallen)
