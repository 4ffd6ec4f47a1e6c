"""Whether the ignition is on, as the connector senses it at a pin of the OBD socket."""

from __future__ import annotations

from openobd_desktop.core.session.car.ownership import BusLease
from openobd_desktop.core.session.services.handle import SessionHandle
from openobd_desktop.domain.buses import BusConfiguration, Terminal15Bus
from openobd_desktop.errors import OpenObdError

PIN = 1
"""Pin at which many cars provide the ignition's state; the service does not say which one a car uses."""
PATIENCE = 2.0
"""Seconds within which the connector must report the state."""


async def read_ignition(lease: BusLease, handle: SessionHandle) -> bool | None:
    """Returns whether the ignition is on; None if it is not known. Closes all channels and replaces the buses."""

    async def first() -> bool | None:
        try:
            await lease.configure([BusConfiguration("terminal_15", Terminal15Bus(PIN))])
            return await lease.ignition()
        except OpenObdError:
            # No answer is an answer here: most of what a person does next does not depend on it.
            return None

    limit = handle.clock.sleep(PATIENCE * handle.clock.factor)
    return await handle.scope.at_most(limit, first(), f"read ignition of {handle.session_id}")
