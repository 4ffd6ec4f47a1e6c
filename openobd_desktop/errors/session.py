"""Errors within a session that concern questions, the vehicle, functions, or the car's buses and control units."""

from __future__ import annotations

from openobd_desktop.errors.base import OpenObdError
from openobd_desktop.errors.refused import Refused


class NothingKnown(Refused):
    """The service does not have the requested information for this session."""

    what = "The service does not have this data."
    meaning = "The session stays open."
    advice = "You do not need to do anything."


class QuestionOpen(OpenObdError):
    """Another question is open; only one may be open at a time."""

    what = "Another question is still open."
    meaning = "The new question was not sent."
    advice = "Wait for the answer, or replace the open question."


class ConversationTakenOver(Refused):
    """The service ended the control stream because another program opened one, or because the session ended."""

    what = "The service ended the conversation: another program is now showing its question, or the session has ended."
    meaning = "The answer to the open question can no longer be received on this PC."
    advice = "Ask again if you still need the answer; your question will then replace the other one."


class FunctionNotFound(Refused):
    """The broker does not know the function."""

    what = "The service does not recognize this function."
    meaning = "Nothing was started."
    advice = "Check the function ID, and the provider ID if another company provides the function."


class FunctionNotAllowed(Refused):
    """The broker does not allow this user to run the function."""

    what = "The service does not allow you to run this function."
    meaning = "Nothing was started; the session stays open."
    advice = "Contact the provider of the function."


class FunctionOffline(Refused):
    """No host currently offers the function."""

    what = "This function is currently offline."
    meaning = "Nothing was started; the session stays open."
    advice = "Contact the provider of the function, and try again later."
    retryable = True


class FunctionSilent(Refused):
    """The function's host did not respond."""

    what = "The provider of the function did not respond in time."
    meaning = "The call was cancelled; the session stays open."
    advice = "Try again, or contact the provider of the function."
    retryable = True


class FunctionRunning(OpenObdError):
    """A function is still working on the car, so no result can be sent for the session."""

    what = "A function is still running in this session."
    meaning = "Nothing was sent: the result would have ended the function instead of the session."
    advice = "Wait for the function to end or stop it, then try again."


class FinishUnderWay(OpenObdError):
    """A result is already being sent for the session; a session has only one result."""

    what = "A result is already being sent for this session."
    meaning = "This result was not sent, and the first one was not changed."
    advice = "Wait until the service has accepted or refused the first result."


class FunctionOutOfSight(OpenObdError):
    """A function can no longer be monitored, so its outcome is unknown."""

    what = "The service no longer reports this function, so its outcome is unknown."
    meaning = "The function may still be running."
    advice = "Check with the mechanic before you do anything else."
    ambiguous = True


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
