"""Errors for calls and logins that the service understood and refused."""

from __future__ import annotations

from openobd_desktop.errors.base import OpenObdError


class LoginError(OpenObdError):
    """The login failed."""

    what = "The login failed."
    meaning = "Running sessions are not affected."
    advice = "Check the profile."


class WrongCredentials(LoginError):
    """The service does not accept the client ID, the client secret or the cluster."""

    what = "The service does not accept these credentials."
    advice = (
        "Compare the client ID, client secret and cluster in the profile with those in the Partner Portal, then test "
        "the connection."
    )


class LoginExpired(LoginError):
    """The controller token was refused, even after it was renewed."""

    what = "The service no longer accepts the login."
    advice = "The credentials may have been revoked. Check the profile and test the connection."


class Refused(OpenObdError):
    """The service understood the call and refused it."""

    what = "The service refused the request."


class TicketNotFound(Refused):
    """The partner has no such ticket."""

    what = "The service does not recognize this ticket."
    meaning = "No session was started."
    advice = "Check the ticket number. You can use only your own company's tickets."


class ConnectorNotFound(Refused):
    """There is no such connector, or it is not connected."""

    what = "The connector was not found or is not connected."
    meaning = "No session was started."
    advice = "Check that the connector is plugged in and online, then try again."
    retryable = True


class AlreadyInUse(Refused):
    """The connector already has a session."""

    what = "The connector of this ticket already has a session."
    meaning = "A second session was not started."
    advice = (
        "Look for the existing session in the list. Continue with that session or, if no one is using it, interrupt "
        "it and start again."
    )


class NoFreeServer(Refused):
    """The service has no capacity for another session at the moment."""

    what = "No server is free at the moment."
    meaning = "No session was started; the ticket is unchanged."
    advice = "A server should become free soon. Try again in two minutes."
    retryable = True


class SessionNotFound(Refused):
    """The service does not know the session, or no longer knows it."""

    what = "The service no longer recognizes this session."
    meaning = "The session has ended; the service keeps sessions for only two minutes after they end."
    advice = "Refresh the list."


class SessionEnded(Refused):
    """The session has already ended."""

    what = "This session has already ended."
    meaning = "The action had no effect."
    advice = "Start a new session if there is more work to do."


class AlreadyClaimed(Refused):
    """The session is already claimed."""

    what = "This session has already been claimed."
    meaning = "A session can be used only on the PC that claimed it, and it cannot be claimed again."
    advice = "Check with your colleagues. If no one is using the session, interrupt it and start again."


class NotClaimable(Refused):
    """There is no authentication token with which to claim the session."""

    what = "This session cannot be claimed from this PC."
    meaning = "The service did not provide an authentication token for this session."
    advice = (
        "The person who started the session can claim it. Otherwise, the session closes automatically 60 seconds "
        "after it was started."
    )


class NotAllowed(Refused):
    """The call is not allowed in the current state of the session or with this login."""

    what = "The service does not allow this action at the moment."
    meaning = "Nothing was changed."
    advice = "Refresh the list and check the state of the session."


class NotOffered(Refused):
    """The server is too old to offer the method."""

    what = "This server does not support this feature."
    meaning = "The server is running an older version; all other features are available."
    advice = "You do not need to do anything."


class NotReadyYet(Refused):
    """The service does not have the requested information yet."""

    what = "The service is still detecting the control units."
    meaning = "The session stays open."
    advice = "The program will try again automatically in a few seconds."
    retryable = True


class BadRequest(Refused):
    """The service could not process the request."""

    what = "The service rejected the request."
    advice = "Check the information you entered."
