"""No answer came, or none that can be used."""

from __future__ import annotations

from openobd_desktop.errors.base import OpenObdError


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


class CertificateTooWeak(_NeverSent):
    """Key, signature or name of the certificate are of a kind that can be forged."""

    what = "The certificate of the server is too weak: its key or signature can be forged."
    advice = (
        "Give the details to your IT department: a key of 2048 bits, a signature with SHA-256 "
        "and the host in the list of names are needed."
    )
    retryable = False


class HandshakeRefused(_NeverSent):
    """Server and program found no way to encrypt in common."""

    what = "The server refuses to encrypt in a way that is safe today."
    advice = "Give the details to your IT department: TLS 1.2 or newer is needed, without a certificate of this PC."
    retryable = False


class ClientCertificateWanted(_NeverSent):
    """The server lets in only who has a certificate of his own."""

    what = "The server demands a certificate of this PC, which this program does not have."
    advice = "Check host and port in the profile, or give the details to your IT department."
    retryable = False


class NotHttp2(_NeverSent):
    """Something encrypted answered that does not speak gRPC."""

    what = "Something other than the service answered: it does not speak HTTP/2."
    advice = "Check host and port in the profile. A company firewall may be in between: ask your IT department."
    retryable = False


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
    """The proxy wants a login, and none is known."""

    what = "The proxy of this network asks for a user name and password."
    advice = "Enter them in the profile. If you have none, ask your IT department."
    retryable = False


class ProxyLoginRefused(ProxyLoginNeeded):
    """The proxy does not accept the login that it was given, or not in this way."""

    what = "The proxy does not accept the user name or password."
    advice = "Enter them again in the profile, or ask your IT department; only Basic logins can be used."


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


class OutcomeUnreadable(AnswerUnreadable):
    """The answer to a call that changes something makes no sense, so nobody knows whether it was carried out."""

    meaning = "It is not known whether the last action was carried out."
    advice = "Refresh the list to see what is true. If it happens again, give the details to support."
    ambiguous = True
