"""Partner API errors, from answers and broken connections; none of them quotes text from the service."""

from __future__ import annotations

import socket
import ssl
from email.utils import parsedate_to_datetime

import aiohttp

from openobd_desktop.client.transport.handshake import tls_failure
from openobd_desktop.errors import (
    NameNotFound,
    NotTls,
    OpenObdError,
    PartnerApiBusy,
    PartnerApiFault,
    PartnerApiMissing,
    PartnerApiRefused,
    PartnerApiUnreachable,
    PartnerApiUnreadable,
    ProxyLoginNeeded,
    ProxyLoginRefused,
    message,
)

DEFAULT_PAUSE = 1.0
"""Seconds to wait if the service asks for fewer requests without specifying a pause."""

_ADDRESS_ADVICE = message("Check the address of the Partner API in the profile.")
_PROXY_ADVICE = message("Check the proxy in the profile or, if the profile has none, this PC's proxy settings.")


def closed() -> PartnerApiUnreachable:
    """Returns the error for calls made after the login was closed."""
    return PartnerApiUnreachable(what=message("This program closed the connection to the service."))


def fault_of_status(status: int, place: str) -> PartnerApiFault:
    """Returns the error for an unsuccessful answer; ``place`` names what was requested, without any ID."""
    details = f"HTTP {status}, {place}"
    if status == 403 and place == "tickets":
        what = message("The Partner API accepts this login, but does not give it access to the tickets.")
        return PartnerApiRefused(details, what=what)
    if status == 403 and place != "token":
        return PartnerApiRefused(
            details,
            what=message("The Partner API accepts this login, but does not give it access to this information."),
            advice=message("Ask Jifeline to give this login access to this information, then choose Refresh."),
        )
    if status in (401, 403):
        return PartnerApiRefused(details)
    if status == 404:
        return PartnerApiMissing(details)
    if status == 429:
        return PartnerApiBusy(details)
    if status >= 500:
        return PartnerApiUnreachable(details, what=message("The Partner API reports an internal error."))
    if 300 <= status < 400:
        return PartnerApiUnreadable(
            details,
            what=message("The Partner API refers to another address, to which nothing was sent."),
            advice=_ADDRESS_ADVICE,
        )
    return PartnerApiUnreadable(details)


def too_large(place: str) -> PartnerApiUnreadable:
    """Returns the error for an answer that exceeds the size limit."""
    return PartnerApiUnreadable(place, what=message("The response from the Partner API is too large."))


def fault_of(error: Exception, *, has_proxy_login: bool = False) -> PartnerApiFault:
    """Returns the error for a call that received no complete answer.

    The text of ``error`` is used only where aiohttp and the standard library put nothing but the host and port into it.
    Its ``repr`` would contain the headers of the request, and therefore the token.
    """
    if isinstance(error, aiohttp.ClientHttpProxyError):
        return _of_proxy(error.status, has_proxy_login)
    cause = _cause(error)
    if isinstance(cause, ssl.SSLError):
        return _reworded(tls_failure(cause))
    if isinstance(error, aiohttp.ClientProxyConnectionError):
        what = message("The proxy cannot be reached.")
        if isinstance(cause, socket.gaierror):
            what = message("The address of the proxy could not be found.")
        elif isinstance(cause, ConnectionRefusedError):
            what = message("The proxy is not accepting connections on this port.")
        return PartnerApiUnreachable(str(cause), what=what, advice=_PROXY_ADVICE)
    if isinstance(error, aiohttp.ClientConnectorDNSError):
        what = message("The address of the Partner API could not be found.")
        return PartnerApiUnreachable(str(cause), what=what, advice=NameNotFound.advice)
    if isinstance(error, aiohttp.ClientConnectorError):
        if not isinstance(cause, ConnectionRefusedError):
            return PartnerApiUnreachable(str(cause))
        what = message("The host of the Partner API is not accepting connections on this port.")
        return PartnerApiUnreachable(str(cause), what=what, advice=_ADDRESS_ADVICE)
    if isinstance(error, (aiohttp.ClientResponseError, aiohttp.InvalidURL, ValueError)):
        return PartnerApiUnreadable(type(error).__name__)
    return PartnerApiUnreachable(type(error).__name__)


def _cause(error: Exception) -> Exception:
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        return error.certificate_error
    return error.os_error if isinstance(error, aiohttp.ClientConnectorError) else error


def _of_proxy(status: int, has_login: bool) -> PartnerApiUnreachable:
    if status != 407:
        what = message("The proxy did not connect to the Partner API.")
        return PartnerApiUnreachable(f"the proxy answered {status}", what=what, advice=_PROXY_ADVICE)
    return _reworded((ProxyLoginRefused if has_login else ProxyLoginNeeded)(f"the proxy answered {status}"))


def _reworded(error: OpenObdError) -> PartnerApiUnreachable:
    """Returns a Partner API error with the same message and advice as ``error``."""
    if isinstance(error, NotTls):
        what = message("The server at the address of the Partner API does not use encryption.")
        return PartnerApiUnreachable(error.details, what=what, advice=_ADDRESS_ADVICE)
    return PartnerApiUnreachable(error.details, what=error.what, advice=error.advice)


def pause_of(retry_after: str, date: str) -> float:
    """Returns the pause requested by a ``Retry-After`` header, in seconds; a time is compared with the answer's date.

    This PC's clock is not used, because it may be wrong.
    """
    text = retry_after.strip()[:100]
    if text.isascii() and text.isdigit():
        return float(min(int(text[:9]), 10**6))
    try:
        return max((parsedate_to_datetime(text) - parsedate_to_datetime(date.strip()[:100])).total_seconds(), 0.0)
    except (ValueError, TypeError, OverflowError):
        return DEFAULT_PAUSE
