"""Errors about unknown or lost outcomes in a session."""

from __future__ import annotations

from openobd_desktop.errors.base import OpenObdError


class ResultUndelivered(OpenObdError):
    """A result could not be sent, because the connection was lost until the session token expired."""

    what = "The result could not be sent: the connection was down until the session token expired."
    meaning = "The session may still be active and occupying the car. Your text is kept."
    advice = "Interrupt the session and report the result by phone."


class StartPending(OpenObdError):
    """The outcome of an earlier start on the same ticket or connector is still unknown."""

    what = "The outcome of an earlier start on this ticket is not known yet."
    meaning = "No second session was started."
    advice = "Wait for the outcome; you can safely start again after 65 seconds."


class StartUnknown(OpenObdError):
    """The reply to a start was lost."""

    what = "It is not known whether the session was started: the service's answer was lost."
    meaning = "If the session was started and is not claimed, it closes automatically within 65 seconds."
    advice = "Wait while the program looks for the session. Then you can safely start again."
    ambiguous = True


class ClaimTokenLost(OpenObdError):
    """A claim was carried out, but its reply with the session token was lost."""

    what = "The session was claimed, but its session token was lost."
    meaning = "The session is active and occupies the car, but it cannot be controlled."
    advice = "Interrupt the session, then start a new one on the ticket."


class TokenLost(OpenObdError):
    """The newest session token has expired."""

    what = "The connection was down for too long: this session can no longer be controlled from this PC."
    meaning = "The session may still be occupying the car."
    advice = "Interrupt the session, then start a new one on the ticket."
