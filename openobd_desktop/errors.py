"""Everything that can go wrong, as one tree of exceptions that speak to people.

OpenObdError
├── BadInput                      what was typed cannot be sent
├── EndpointRefused               an address breaks the rules; nothing was sent
├── LoginError
│   ├── WrongCredentials
│   └── LoginExpired
├── Refused                       the service understood and said no
│   ├── TicketNotFound
│   ├── ConnectorNotFound
│   ├── AlreadyInUse
│   ├── NoFreeServer
│   ├── SessionNotFound
│   ├── SessionEnded
│   ├── AlreadyClaimed
│   ├── NotClaimable              there is no authentication token to claim with
│   ├── NotAllowed
│   ├── NotOffered                an older server
│   ├── NotReadyYet               ECU detection is still running
│   └── BadRequest
├── Unreachable                   no answer came; what the service did is not known
│   ├── NotConnected              no connection came about, for a reason without a name below
│   ├── ConnectionRefused
│   ├── NameNotFound
│   ├── CertificateUntrusted
│   ├── CertificateExpired
│   ├── CertificateNotYetValid
│   ├── WrongServer
│   ├── NotTls
│   ├── ProxyLoginNeeded
│   ├── LineSilent
│   ├── TooManyPings
│   ├── Restarting
│   └── NoAnswer                  the deadline passed
├── ServiceFault                  the service broke
├── AnswerTooLarge
├── AnswerUnreadable
├── StartPending                  an earlier start is still being looked into
├── StartUnknown                  nobody knows whether a session was started
├── ClaimTokenLost                claimed, but the session token never arrived
├── ResultUndelivered             the service could not be told the result
├── TokenLost                     the session can no longer be steered from here
└── LocalFault
    ├── CertificateFileUnreadable
    ├── JournalUnavailable
    ├── KeyStoreUnavailable
    └── SettingsUnreadable
"""

from __future__ import annotations

from typing import ClassVar

DETAILS_LIMIT = 2000


class OpenObdError(Exception):
    """Tells what happened, what it means for the ticket and what to do now, in plain sentences.

    Attributes:
        what: What happened; one sentence.
        meaning: What it means for the ticket or session; one sentence.
        advice: What to do now; one sentence or two.
        details: Raw text for support, never shown as the message; cut at 2,000 characters.
        retryable: The same action may be offered again without risk.
        ambiguous: Nobody knows whether the service carried the call out.
    """

    what: str = "Something went wrong."
    meaning: str = "Nothing was changed."
    advice: str = "Try again. If it stays, send the details to support."
    retryable: ClassVar[bool] = False
    ambiguous: ClassVar[bool] = False

    def __init__(self, details: str = "", *, what: str = "", meaning: str = "", advice: str = "") -> None:
        self.details = details[:DETAILS_LIMIT]
        self.what = what or type(self).what
        self.meaning = meaning or type(self).meaning
        self.advice = advice or type(self).advice
        super().__init__(self.what)

    @property
    def user_text(self) -> str:
        """The three sentences in a row."""
        return " ".join(part for part in (self.what, self.meaning, self.advice) if part)


class BadInput(OpenObdError):
    """What was typed cannot be sent; give ``what`` and ``advice``."""

    what = "This cannot be sent."
    meaning = "Nothing was sent; what you typed is still there."
    advice = "Correct it and try again."


class EndpointRefused(OpenObdError):
    """An address breaks the endpoint rules."""

    what = "The address of the server breaks the safety rules."
    meaning = "No password, token or other data was sent to it."
    advice = "Check host and port in the profile. If the service itself told this address, inform its support."


class LoginError(OpenObdError):
    """The login did not succeed."""

    what = "The login did not succeed."
    meaning = "Sessions that run are not touched."
    advice = "Check the profile."


class WrongCredentials(LoginError):
    """The service does not accept id, secret or cluster."""

    what = "The service does not accept these credentials."
    advice = (
        "Compare client ID, client secret and cluster in the profile with the ones from the Partner Portal, "
        "then test the connection."
    )


class LoginExpired(LoginError):
    """The controller token was refused, also after it was renewed."""

    what = "The service no longer accepts the login."
    advice = "The credentials may have been revoked. Check the profile and test the connection."


class Refused(OpenObdError):
    """The service understood the call and said no."""

    what = "The service refused this."


class TicketNotFound(Refused):
    """There is no such ticket for this partner."""

    what = "The service knows no such ticket."
    meaning = "No session was started and nothing is charged."
    advice = "Check the number. A ticket of another partner cannot be used."


class ConnectorNotFound(Refused):
    """There is no such connector, or it is not connected."""

    what = "The connector was not found or is not connected."
    meaning = "No session was started and nothing is charged."
    advice = "Check that the connector is plugged in and has internet, then try again."
    retryable = True


class AlreadyInUse(Refused):
    """The connection already has a session."""

    what = "The connector of this ticket already has a session."
    meaning = "No second session was started."
    advice = "Look for it in the list: go on with it, or interrupt it if nobody works on it, then start again."


class NoFreeServer(Refused):
    """The service has no room for another session just now."""

    what = "The service has no free server at the moment."
    meaning = "No session was started; the ticket is as it was."
    advice = "It makes room by itself: start again in two minutes."
    retryable = True


class SessionNotFound(Refused):
    """The service does not know the session, or no longer."""

    what = "The service no longer knows this session."
    meaning = "It has ended; two minutes after its end a session is forgotten by the service."
    advice = "Refresh the list."


class SessionEnded(Refused):
    """The session has ended already."""

    what = "This session has already ended."
    meaning = "The action had no effect."
    advice = "Start a new session if there is more to do."


class AlreadyClaimed(Refused):
    """Somebody has claimed the session before."""

    what = "This session has already been claimed."
    meaning = "It belongs to whoever claimed it; it cannot be claimed twice."
    advice = "Ask your colleagues. If nobody works on it, interrupt it and start again."


class NotClaimable(Refused):
    """No authentication token is known for the session."""

    what = "This session cannot be claimed from here."
    meaning = "The service gave no authentication token for it."
    advice = "Whoever started it can claim it. Otherwise it closes by itself 60 seconds after its start."


class NotAllowed(Refused):
    """The call is not allowed in this state or with this login."""

    what = "The service does not allow this now."
    meaning = "Nothing was changed."
    advice = "Refresh the list and look at the state of the session."


class NotOffered(Refused):
    """The server is older than the method."""

    what = "This server does not offer that function."
    meaning = "It runs an older version; everything else works."
    advice = "Nothing to do."


class NotReadyYet(Refused):
    """The service is still finding it out."""

    what = "The service is still looking for the control units."
    meaning = "The session goes on."
    advice = "It is asked again by itself in a few seconds."
    retryable = True


class BadRequest(Refused):
    """The service could not use what was sent."""

    what = "The service could not use what was sent."
    advice = "Check what you entered."


class Unreachable(OpenObdError):
    """No answer came, so what the service did is not known."""

    what = "The service cannot be reached."
    meaning = "It is not known whether the last action arrived."
    advice = "Check the internet connection; then refresh the list to see what is true."
    retryable = True
    ambiguous = True


class _NeverSent(Unreachable):
    """No connection came about, so the service cannot have seen the call."""

    meaning = "Nothing was sent; sessions that run are not touched by this."
    ambiguous = False


class NotConnected(_NeverSent):
    """No connection came about, or none in time."""

    what = "No connection to the service came about."
    advice = "Check the internet connection, then try again."


class ConnectionRefused(_NeverSent):
    """The address answers, but nothing listens there."""

    what = "The address of the service answers, but nothing listens there."
    advice = "Check host and port in the profile, or try again in a minute."


class NameNotFound(_NeverSent):
    """The name of the host cannot be looked up."""

    what = "This PC cannot find the address of the service."
    advice = "Check the internet connection or the VPN, and the host in the profile."


class CertificateUntrusted(_NeverSent):
    """Nobody whom this PC trusts vouches for the server."""

    what = "The identity of the server cannot be verified: an unknown authority signed its certificate."
    advice = (
        "A company firewall may re-sign the traffic: add the company's certificate file to the profile. "
        "Otherwise give the details to your IT department."
    )
    retryable = False


class CertificateExpired(_NeverSent):
    """The certificate is past its date, or the PC's clock is ahead."""

    what = "The certificate of the server has expired, or the clock of this PC is wrong."
    advice = "Check date and time of this PC. If they are right, inform the service."


class CertificateNotYetValid(_NeverSent):
    """The certificate is not valid yet, or the PC's clock is behind."""

    what = "The certificate of the server is not valid yet: the clock of this PC is probably behind."
    advice = "Set date and time of this PC, then try again."


class WrongServer(_NeverSent):
    """The server's certificate is for another name."""

    what = "This is not the server it claims to be: its certificate is for another name."
    advice = "Do not go on in this network. Give the details to your IT department."
    retryable = False


class NotTls(_NeverSent):
    """Something else than a TLS server answered."""

    what = "Something other than the service answered, without encryption."
    advice = "In a guest Wi-Fi open the browser and log in there first. Otherwise check host and port in the profile."


class ProxyLoginNeeded(_NeverSent):
    """The proxy wants a login."""

    what = "The proxy of this network wants a login that this program cannot do."
    advice = "Ask your IT department to let the service pass without one."
    retryable = False


class LineSilent(Unreachable):
    """The connection is there, but nothing comes through."""

    what = "The line to the service went silent."
    advice = "The program reconnects by itself."


class TooManyPings(Unreachable):
    """The server asked for fewer pings."""

    what = "The service closed the line because it was asked too often for a sign of life."
    advice = "The program asks less often and reconnects by itself."


class Restarting(Unreachable):
    """The service is going down or coming up."""

    what = "The service is restarting."
    advice = "The program reconnects by itself."


class NoAnswer(Unreachable):
    """The deadline passed without an answer."""

    what = "The service did not answer in time."


class ServiceFault(OpenObdError):
    """The service reports a fault of its own."""

    what = "The service reports a fault of its own."
    meaning = "It is not known whether the last action was carried out."
    advice = "Refresh the list to see what is true. If it stays, give the details to the service's support."
    retryable = True
    ambiguous = True


class AnswerTooLarge(OpenObdError):
    """An answer is larger than the limit."""

    what = "The answer of the service is larger than this program accepts."
    meaning = "Sessions that run are not touched."
    advice = "Give the details to support."


class AnswerUnreadable(OpenObdError):
    """An answer makes no sense."""

    what = "The service gave an answer that this program cannot read."
    meaning = "Sessions that run are not touched."
    advice = "A newer version of this program may be needed. Give the details to support."


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


class LocalFault(OpenObdError):
    """Something on this PC does not work."""

    what = "Something on this PC does not work."
    meaning = "Sessions that run are not touched."


class CertificateFileUnreadable(LocalFault):
    """The company certificate cannot be used."""

    what = "The certificate file cannot be read."
    meaning = "Without it no connection was tried."
    advice = "Choose a file in PEM form that begins with BEGIN CERTIFICATE, or leave the field empty."


class KeyStoreUnavailable(LocalFault):
    """The key store of the operating system cannot be used."""

    what = "The key store of this PC cannot be used."
    meaning = "The client secret is kept for this run only and has to be entered again next time."
    advice = "Unlock the key store or ask your IT department."


class JournalUnavailable(LocalFault):
    """The journal cannot be read or written."""

    what = "The history cannot be saved on this PC."
    meaning = "Sessions go on as they are, but nothing of them would survive a crash of this program."
    advice = "Check that the disk has room and that the folder in the details may be written."


class SettingsUnreadable(LocalFault):
    """The settings file cannot be read or written."""

    what = "The settings could not be read or saved."
    meaning = "The program goes on with what it has; sessions are not touched."
    advice = "Check that the folder in the details exists and may be written."
