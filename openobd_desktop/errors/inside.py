"""What can go wrong inside a session: questions, facts, functions."""

from __future__ import annotations

from openobd_desktop.errors.base import OpenObdError
from openobd_desktop.errors.refused import Refused


class NothingKnown(Refused):
    """The service has nothing of this kind for this session."""

    what = "The service knows nothing about this."
    meaning = "The session goes on."
    advice = "Nothing to do."


class QuestionOpen(OpenObdError):
    """One question at a time."""

    what = "Another question is still open."
    meaning = "The new question was not sent."
    advice = "Wait for the answer, or ask the new question in its place."


class ConversationTakenOver(Refused):
    """The service ended our control stream."""

    what = "The service ended the conversation: another program shows its question now, or the session has ended."
    meaning = "An answer to the open question no longer arrives here."
    advice = "Ask again if it is still needed; that takes the screen back."


class FunctionNotFound(Refused):
    """The broker knows no such function."""

    what = "The service knows no such function."
    meaning = "Nothing was started."
    advice = "Check the ID of the function, and the provider if another one hosts it."


class FunctionNotAllowed(Refused):
    """The broker does not let us run it."""

    what = "The service does not allow this function to be run here."
    meaning = "Nothing was started; the session goes on."
    advice = "Ask whoever hosts the function."


class FunctionOffline(Refused):
    """Nobody hosts the function now."""

    what = "Nobody hosts this function at the moment."
    meaning = "Nothing was started; the session goes on."
    advice = "Ask whoever hosts the function, and try again later."
    retryable = True


class FunctionSilent(Refused):
    """The host of the function did not answer."""

    what = "The host of the function did not answer in time."
    meaning = "The function was called off; the session goes on."
    advice = "Try again, or ask whoever hosts the function."
    retryable = True


class FunctionRunning(OpenObdError):
    """A function works on the car."""

    what = "A function is still running in this session."
    meaning = "Nothing was sent: a result would end the function and not the session."
    advice = "Wait for the end of the function or stop it, then try again."


class FunctionOutOfSight(OpenObdError):
    """The monitor of a context was away for longer than its token lives."""

    what = "The function was lost from sight: its outcome is not known."
    meaning = "It may still be working on the car."
    advice = "Ask the person at the car before anything else is done."
    ambiguous = True
