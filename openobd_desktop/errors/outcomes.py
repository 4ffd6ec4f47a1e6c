"""What became of a session is not known, or is a loss."""

from __future__ import annotations

from openobd_desktop.errors.base import OpenObdError


class ResultUndelivered(OpenObdError):
    """The line stayed away until the session token had run out, while a result was to be sent."""

    what = "The service could not be told the result: the connection stayed away until the session token ran out."
    meaning = "The session may still be active and occupy the car. Your text is kept."
    advice = "Interrupt the session and tell the result by phone."


class StartPending(OpenObdError):
    """The outcome of an earlier start of the same ticket or connector is not known yet."""

    what = "The outcome of an earlier start on this ticket is not known yet."
    meaning = "No second session was started."
    advice = "Wait until the program has found it out; a new start is safe after 65 seconds."


class StartUnknown(OpenObdError):
    """The reply to a start was lost."""

    what = "It is not known whether the session was started: the answer of the service was lost."
    meaning = "If it was started and nobody claims it, it closes by itself within 65 seconds."
    advice = "Wait: the program looks for it. After that a new start is safe."
    ambiguous = True


class ClaimTokenLost(OpenObdError):
    """A claim was carried out, but its reply with the session token was lost."""

    what = "The session was claimed, but the answer with its session token was lost."
    meaning = "The session is active and occupies the car, and nobody can steer it."
    advice = "Interrupt the session, then start a new one on the ticket."


class TokenLost(OpenObdError):
    """The newest session token has run out."""

    what = "The connection was lost for too long: this session can no longer be steered from here."
    meaning = "The car may still be occupied by it."
    advice = "Interrupt the session, then start a new one on the ticket."
