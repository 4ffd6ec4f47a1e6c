"""Errors for calls that received no answer, or no usable answer."""

from __future__ import annotations

from openobd_desktop.errors.base import OpenObdError


class Unreachable(OpenObdError):
    """No answer arrived, so what the service did is unknown."""

    what = "The service cannot be reached."
    meaning = "It is not known whether the last action reached the service."
    advice = "Check the internet connection, then refresh the list to see the current state."
    retryable = True
    ambiguous = True


class _NeverSent(Unreachable):
    """There was no connection, so the service cannot have received the call."""

    meaning = "Nothing was sent; running sessions are not affected."
    ambiguous = False


class NotConnected(_NeverSent):
    """The connection could not be established within the time limit, or at all."""

    what = "The connection to the service failed."
    advice = "Check the internet connection, then try again."


class ConnectionRefused(_NeverSent):
    """The host responds, but nothing is listening on the port."""

    what = "The host of the service can be reached but is not accepting connections on this port."
    advice = "Check the host and port in the profile, or try again in a minute."


class NameNotFound(_NeverSent):
    """The host name cannot be resolved."""

    what = "The address of the service could not be found."
    advice = "Check the internet connection or VPN, and the host in the profile."


class CertificateUntrusted(_NeverSent):
    """The server's certificate was not issued by an authority that this PC trusts."""

    what = "The server's identity cannot be verified: its certificate is signed by an unknown authority."
    advice = (
        "A company firewall may be re-signing the traffic: add your company's certificate file "
        "to the profile. Otherwise, send the details to your IT department."
    )
    retryable = False


class CertificateExpired(_NeverSent):
    """The certificate has expired, or this PC's clock is ahead."""

    what = "The server's certificate has expired, or this PC's clock is wrong."
    advice = "Check the date and time on this PC. If they are correct, contact the service's support team."


class CertificateNotYetValid(_NeverSent):
    """The certificate is not valid yet, or this PC's clock is behind."""

    what = "The server's certificate is not valid yet: this PC's clock is probably slow."
    advice = "Correct the date and time on this PC, then try again."


class CertificateTooWeak(_NeverSent):
    """The certificate has a weak key or signature, or contains the host name in an outdated form."""

    what = "The server's certificate is too weak: its key or signature can be forged."
    advice = (
        "The certificate must have a 2048-bit key, a SHA-256 signature and the host name in its list of names. Send "
        "the details to your IT department."
    )
    retryable = False


class HandshakeRefused(_NeverSent):
    """The server and this program have no encryption method in common."""

    what = "The server does not support secure encryption."
    advice = (
        "The server must support TLS 1.2 or newer and must not require a client certificate. Send the details to "
        "your IT department."
    )
    retryable = False


class ClientCertificateWanted(_NeverSent):
    """The server requires a client certificate."""

    what = "The server requires a client certificate, which this program does not have."
    advice = "Check the host and port in the profile, or send the details to your IT department."
    retryable = False


class NotHttp2(_NeverSent):
    """The server uses TLS but does not support HTTP/2."""

    what = "The server that responded is not the openOBD service: it does not support HTTP/2."
    advice = (
        "Check the host and port in the profile. A company firewall may be intercepting the connection: "
        "contact your IT department."
    )
    retryable = False


class WrongServer(_NeverSent):
    """The server's certificate is for another host name."""

    what = "This is not the expected server: its certificate was issued for another name."
    advice = "Do not continue on this network. Send the details to your IT department."
    retryable = False


class NotTls(_NeverSent):
    """The server does not use TLS."""

    what = "The server that responded is not the openOBD service: it does not use encryption."
    advice = (
        "On guest Wi-Fi, first log in to the network in your browser. Otherwise, check the host and port in "
        "the profile."
    )


class ProxyLoginNeeded(_NeverSent):
    """The proxy requires a user name and password, which the profile does not have."""

    what = "This network's proxy requires a user name and password."
    advice = "Enter both in the profile. If you do not have them, contact your IT department."
    retryable = False


class ProxyLoginRefused(ProxyLoginNeeded):
    """The proxy rejects the user name and password, or does not support the program's method of authentication."""

    what = "The proxy rejected the user name or password."
    advice = (
        "Enter both again in the profile, or contact your IT department. This program supports only Basic "
        "authentication."
    )


class LineSilent(Unreachable):
    """The connection is established, but no data arrives."""

    what = "The service has stopped responding."
    advice = "The program will reconnect automatically."


class TooManyPings(Unreachable):
    """The server refused the connection because of too many pings."""

    what = "The service closed the connection because this program sent too many keepalive checks."
    advice = "The program will check less often and reconnect automatically."


class Restarting(Unreachable):
    """The service is shutting down or starting up."""

    what = "The service is restarting."
    advice = "The program will reconnect automatically."


class NoAnswer(Unreachable):
    """The deadline passed without an answer."""

    what = "The service did not respond in time."


class ServiceFault(OpenObdError):
    """The service reports an internal error."""

    what = "The service reported an internal error."
    meaning = "It is not known whether the last action was carried out."
    advice = (
        "Refresh the list to see the current state. If the problem persists, send the details to the service's "
        "support team."
    )
    retryable = True
    ambiguous = True


class AnswerTooLarge(OpenObdError):
    """An answer exceeds the size limit."""

    what = "The service's response is too large for this program to process."
    meaning = "Running sessions are not affected."
    advice = "Send the details to support."


class AnswerUnreadable(OpenObdError):
    """An answer could not be read."""

    what = "The service sent a response that this program cannot read."
    meaning = "Running sessions are not affected."
    advice = "You may need a newer version of this program. Send the details to support."


class OutcomeUnreadable(AnswerUnreadable):
    """The answer to a call that changes something could not be read, so the call's outcome is unknown."""

    meaning = "It is not known whether the last action was carried out."
    advice = "Refresh the list to see the current state. If the problem persists, send the details to support."
    ambiguous = True


class ResultUndelivered(OpenObdError):
    """A result could not be sent, because the connection was down until the session token expired."""

    what = "The result could not be sent: the connection was down until the session token expired."
    meaning = "The session may still be active and occupying the car. Your text has been kept."
    advice = "Interrupt the session and report the result by phone."


class StartPending(OpenObdError):
    """The outcome of an earlier start on the same ticket or connector is still unknown."""

    what = "It is not yet known whether an earlier attempt to start a session on this ticket succeeded."
    meaning = "A second session was not started."
    advice = "Wait until this is known; after 65 seconds, you can safely start again."


class StartUnknown(OpenObdError):
    """The reply to a start was lost."""

    what = "It is not known whether the session was started: the service's response was lost."
    meaning = "If the session was started but is not claimed, it will close automatically within 65 seconds."
    advice = "Wait while the program looks for the session. After that, you can safely start again."
    ambiguous = True


class ClaimTokenLost(OpenObdError):
    """The claim succeeded, but the reply containing the session token was lost."""

    what = "The session was claimed, but its session token was lost."
    meaning = "The session is active and is occupying the car, but it cannot be controlled."
    advice = "Interrupt the session, then start a new one on the ticket."


class TokenLost(OpenObdError):
    """The newest session token has expired."""

    what = "The connection was down for too long: this session can no longer be controlled from this PC."
    meaning = "The session may still be occupying the car."
    advice = "Interrupt the session, then start a new one on the ticket."
