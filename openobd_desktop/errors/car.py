"""Errors concerning the car's buses and control units."""

from __future__ import annotations

from openobd_desktop.errors.base import OpenObdError
from openobd_desktop.errors.refused import Refused


class BusesRefused(Refused):
    """The service does not accept a configuration of buses."""

    what = "The service did not accept the configuration of the car's buses."
    meaning = "The control units on these buses cannot be reached; the session stays open."
    advice = "Send the details to support. You can still use the control units on other buses."


class UnitRefused(Refused):
    """The service does not accept the bus, the address or the payload of a message to a control unit."""

    what = "The service did not accept the address of the control unit or the request to it."
    meaning = "The control unit did not receive the request; the session stays open."
    advice = "Send the details to support. You can still use the other control units."


class CarLost(Refused):
    """The connector cannot be reached, or has no contact with the car."""

    what = "The connection to the car was lost."
    meaning = "It is not known whether the last request reached the control unit."
    advice = "Check with the mechanic that the connector is plugged in and online, then try again."
    retryable = True
    ambiguous = True


class CarStreamEnded(Refused):
    """The service ended a stream of messages from the car."""

    what = "The service ended the communication with the car."
    meaning = "It is not known whether the last request reached the control unit."
    advice = "A function or another program may have configured the buses. If the session is still open, try again."
    retryable = True
    ambiguous = True


class BusesInUse(OpenObdError):
    """The buses are already in use in this session."""

    what = "The buses of this car are already in use."
    meaning = "Nothing was sent to the car."
    advice = "Wait until the other task has ended or stop it, then try again."


class ClearingRefused(OpenObdError):
    """The state of the car does not allow trouble codes to be cleared; the core passes ``what`` and ``advice``."""

    what = "The trouble codes cannot be cleared now."
    meaning = "Nothing was cleared."
    advice = "Scan the control units again."


class EngineSpeedUnknown(OpenObdError):
    """The engine speed could not be read, so the engine may be running."""

    what = "The engine speed could not be read."
    meaning = "Nothing was cleared."
    advice = "Check with the mechanic that the engine is off, then confirm it."
