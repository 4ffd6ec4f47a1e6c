"""Errors within a session that concern questions, the vehicle or functions."""

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


class FunctionOutOfSight(OpenObdError):
    """A function can no longer be monitored, so its outcome is unknown."""

    what = "The service no longer reports this function, so its outcome is unknown."
    meaning = "The function may still be running."
    advice = "Check with the mechanic before you do anything else."
    ambiguous = True
