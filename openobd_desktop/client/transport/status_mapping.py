"""Error catalogue, which maps the status of each failed call to an error with a message for users."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TypeVar

from grpc import StatusCode
from grpc.aio import AioRpcError
from msgspec import Struct

from openobd_desktop import errors
from openobd_desktop.client.transport.methods import (
    BUSES,
    CHANGING,
    FACTS,
    IN_SESSION,
    LOGIN,
    STARTS,
    STREAMS,
    UNITS,
    VARIABLES,
    Method,
)
from openobd_desktop.client.transport.push_back import push_back
from openobd_desktop.domain.secret import Secret, without_secrets
from openobd_desktop.errors import AnswerUnreadable, OpenObdError, OutcomeUnreadable, Unreachable, message

AnyError = TypeVar("AnyError", bound=OpenObdError)

_BEARER = re.compile(r"(bearer\s+)\S+", re.IGNORECASE)


class Row(Struct, frozen=True):
    """A row of the catalogue, which applies if code and method match and the status's text contains all ``words``."""

    code: StatusCode | None
    """The status code to match; None matches any code."""
    words: tuple[str, ...]
    """Words, in lower case, that must all occur in the status's text."""
    error: type[OpenObdError]
    methods: frozenset[Method] = frozenset(Method)
    what: str = ""
    """Message that replaces the error's default message; "" for the default message."""

    def applies(self, code: StatusCode, method: Method, text: str) -> bool:
        """Returns whether the row applies to this status; ``text`` is in lower case."""
        return self.code in (None, code) and method in self.methods and all(word in text for word in self.words)


_OVER = message("The session can no longer be controlled: it has ended or its token has expired.")
_STREAM_ENDED = message(
    "The service has stopped sending updates: the session has ended, or another program is now receiving them."
)
_TOO_LONG = message("The text is too long to send.")
_LINE_CUT = message("The connection to the service was lost.")
_NOTHING_CHANGED = message("Nothing was changed.")
_ADVICE_TO_READ_AGAIN = {
    Unreachable.advice: errors.NotConnected.advice,
    errors.ServiceFault.advice: message(
        "Try again. If the problem persists, send the details to the service's support team."
    ),
}
_UNAVAILABLE = StatusCode.UNAVAILABLE
_BROKER = frozenset({Method.RUN, Method.REGISTRATION})
_CONFIGURE = frozenset({Method.CONFIGURE_BUSES})
# Only these words prove that a call was never sent; "connection refused" alone may concern a server behind the first.
_NO_LINE = "failed to connect"

LINE: tuple[Row, ...] = (
    Row(None, ("rst_stream",), errors.Unreachable, what=_LINE_CUT),
    Row(_UNAVAILABLE, ("errors resolving",), errors.NameNotFound),
    Row(_UNAVAILABLE, ("dns resolution failed",), errors.NameNotFound),
    Row(_UNAVAILABLE, (_NO_LINE, "connection refused"), errors.ConnectionRefused),
    Row(_UNAVAILABLE, (_NO_LINE, "certificate has expired"), errors.CertificateExpired),
    Row(_UNAVAILABLE, (_NO_LINE, "certificate is not yet valid"), errors.CertificateNotYetValid),
    Row(_UNAVAILABLE, (_NO_LINE, "certificate_verify_failed"), errors.CertificateUntrusted),
    Row(_UNAVAILABLE, (_NO_LINE, "hostname verification check failed"), errors.WrongServer),
    Row(_UNAVAILABLE, (_NO_LINE, "wrong_version_number"), errors.NotTls),
    Row(_UNAVAILABLE, (_NO_LINE, "http1.x server"), errors.NotTls),
    Row(_UNAVAILABLE, (_NO_LINE, "missing selected alpn"), errors.NotHttp2),
    Row(_UNAVAILABLE, (_NO_LINE, "response code 407"), errors.ProxyLoginNeeded),
    Row(_UNAVAILABLE, (_NO_LINE,), errors.NotConnected),
    Row(_UNAVAILABLE, ("ping timeout",), errors.LineSilent),
    Row(_UNAVAILABLE, ("too_many_pings",), errors.TooManyPings),
    Row(_UNAVAILABLE, ("too many pings",), errors.TooManyPings),
    Row(_UNAVAILABLE, ("cancelling all calls",), errors.Restarting),
    Row(_UNAVAILABLE, ("goaway",), errors.Restarting),
    Row(_UNAVAILABLE, ("socket closed",), errors.Unreachable, what=_LINE_CUT),
    Row(_UNAVAILABLE, ("connection reset",), errors.Unreachable, what=_LINE_CUT),
    Row(_UNAVAILABLE, ("stream removed",), errors.Unreachable, what=_LINE_CUT),
)
"""Connection errors, recognized by gRPC's own messages, as observed with grpcio 1.85."""

SERVICE: tuple[Row, ...] = (
    Row(StatusCode.INVALID_ARGUMENT, (), errors.WrongCredentials, LOGIN),
    Row(StatusCode.UNAUTHENTICATED, (), errors.WrongCredentials, LOGIN),
    Row(StatusCode.PERMISSION_DENIED, (), errors.WrongCredentials, LOGIN),
    # These calls name no session, so the answer says nothing about the one for which they are made.
    Row(StatusCode.NOT_FOUND, (), errors.ServiceFault, LOGIN | {Method.LIST}),
    Row(_UNAVAILABLE, ("already in use",), errors.AlreadyInUse, STARTS),
    Row(_UNAVAILABLE, ("no free",), errors.NoFreeServer, STARTS),
    Row(_UNAVAILABLE, ("not connected",), errors.ConnectorNotFound, STARTS),
    Row(_UNAVAILABLE, (), errors.NotReadyYet, FACTS | {Method.VARIABLE}),
    Row(StatusCode.ALREADY_EXISTS, (), errors.AlreadyInUse, STARTS),
    Row(StatusCode.RESOURCE_EXHAUSTED, ("client: sent message larger",), errors.BadInput, what=_TOO_LONG),
    Row(
        StatusCode.RESOURCE_EXHAUSTED, ("server: received message larger than max",), errors.BadRequest, what=_TOO_LONG
    ),
    Row(
        StatusCode.RESOURCE_EXHAUSTED,
        ("larger than max",),
        errors.OutcomeUnreadable,
        CHANGING,
        what=errors.AnswerTooLarge.what,
    ),
    Row(StatusCode.RESOURCE_EXHAUSTED, ("larger than max",), errors.AnswerTooLarge, frozenset(Method) - CHANGING),
    Row(StatusCode.RESOURCE_EXHAUSTED, ("no free",), errors.NoFreeServer, STARTS),
    Row(StatusCode.FAILED_PRECONDITION, ("no ticket",), errors.TicketNotFound, STARTS),
    Row(StatusCode.FAILED_PRECONDITION, ("connect",), errors.ConnectorNotFound, STARTS),
    Row(StatusCode.FAILED_PRECONDITION, ("ticket",), errors.TicketNotFound, STARTS),
    Row(StatusCode.FAILED_PRECONDITION, (), errors.ConnectorNotFound, STARTS),
    Row(StatusCode.FAILED_PRECONDITION, (), errors.SessionEnded, frozenset({Method.INTERRUPT, Method.FINISH})),
    Row(StatusCode.NOT_FOUND, (), errors.TicketNotFound, frozenset({Method.START_ON_TICKET})),
    Row(StatusCode.NOT_FOUND, (), errors.ConnectorNotFound, frozenset({Method.START_ON_CONNECTOR})),
    Row(StatusCode.PERMISSION_DENIED, ("already authenticated",), errors.AlreadyClaimed, IN_SESSION),
    Row(StatusCode.PERMISSION_DENIED, ("only allowed call",), errors.NotAllowed, IN_SESSION),
    Row(StatusCode.PERMISSION_DENIED, ("has ended",), errors.SessionEnded, IN_SESSION),
    Row(StatusCode.UNAUTHENTICATED, ("has ended",), errors.SessionEnded, IN_SESSION),
    Row(StatusCode.UNAUTHENTICATED, (), errors.NotClaimable, frozenset({Method.CLAIM})),
    Row(StatusCode.UNAUTHENTICATED, (), errors.NotAllowed, IN_SESSION - {Method.CLAIM}, what=_OVER),
    Row(StatusCode.CANCELLED, (), errors.SessionEnded, STREAMS, what=_STREAM_ENDED),
    Row(StatusCode.CANCELLED, (), errors.ConversationTakenOver, frozenset({Method.CONTROLS})),
    Row(StatusCode.NOT_FOUND, (), errors.NothingKnown, VARIABLES | {Method.TICKET, Method.VEHICLE, Method.PRODUCTS}),
    Row(StatusCode.FAILED_PRECONDITION, ("ticket",), errors.NothingKnown, frozenset({Method.TICKET})),
    Row(StatusCode.INVALID_ARGUMENT, (), errors.BusesRefused, _CONFIGURE),
    Row(StatusCode.FAILED_PRECONDITION, (), errors.BusesRefused, _CONFIGURE),
    Row(StatusCode.INVALID_ARGUMENT, (), errors.UnitRefused, UNITS),
    Row(StatusCode.FAILED_PRECONDITION, (), errors.UnitRefused, UNITS),
    Row(StatusCode.NOT_FOUND, (), errors.UnitRefused, UNITS),
    Row(StatusCode.CANCELLED, (), errors.CarStreamEnded, UNITS | {Method.IGNITION}),
    Row(_UNAVAILABLE, (), errors.CarLost, BUSES),
    Row(StatusCode.NOT_FOUND, (), errors.FunctionNotFound, _BROKER),
    Row(StatusCode.PERMISSION_DENIED, (), errors.FunctionNotAllowed, _BROKER),
    Row(StatusCode.DEADLINE_EXCEEDED, (), errors.FunctionSilent, frozenset({Method.RUN})),
    Row(_UNAVAILABLE, (), errors.FunctionOffline, frozenset({Method.RUN})),
)
"""Errors reported by the service (openOBD docs, error codes; proto/session_controller.proto)."""

FALLBACK: dict[StatusCode, type[OpenObdError]] = {
    StatusCode.OK: errors.ServiceFault,
    StatusCode.CANCELLED: errors.Unreachable,
    StatusCode.UNKNOWN: errors.ServiceFault,
    StatusCode.INVALID_ARGUMENT: errors.BadRequest,
    StatusCode.DEADLINE_EXCEEDED: errors.NoAnswer,
    StatusCode.NOT_FOUND: errors.SessionNotFound,
    StatusCode.ALREADY_EXISTS: errors.NotAllowed,
    StatusCode.PERMISSION_DENIED: errors.NotAllowed,
    StatusCode.RESOURCE_EXHAUSTED: errors.ServiceFault,
    StatusCode.FAILED_PRECONDITION: errors.NotAllowed,
    StatusCode.ABORTED: errors.ServiceFault,
    StatusCode.OUT_OF_RANGE: errors.BadRequest,
    StatusCode.UNIMPLEMENTED: errors.NotOffered,
    StatusCode.INTERNAL: errors.ServiceFault,
    StatusCode.UNAVAILABLE: errors.Unreachable,
    StatusCode.DATA_LOSS: errors.ServiceFault,
    StatusCode.UNAUTHENTICATED: errors.LoginExpired,
}
"""Errors by status code, for statuses to which no row applies."""


def error_of(failure: AioRpcError, method: Method, secrets: Iterable[Secret] = ()) -> OpenObdError:
    """Converts the exception of a failed call to the error to be raised.

    Args:
        failure: gRPC's exception, which must not be kept because its text may contain a token.
        method: The method that was called.
        secrets: Secrets sent with the call; masked in the error's details, because the service may have quoted them.
    """
    error = _mapped(failure, method, secrets)
    error.push_back = push_back(failure)
    return error


def _mapped(failure: AioRpcError, method: Method, secrets: Iterable[Secret]) -> OpenObdError:
    code, text = failure.code(), failure.details() or ""
    details = f"{code.name}: {_without_secrets(text, secrets)}"
    lower = text.lower()
    for row in (*LINE, *SERVICE):
        if row.applies(code, method, lower):
            return explained(row.error(details, what=row.what), method)
    return explained(FALLBACK[code](details), method)


def explained(error: AnyError, method: Method) -> AnyError:
    """Returns ``error``; if the error is ambiguous but ``method`` only reads, its message says that nothing changed."""
    if error.ambiguous and method not in CHANGING:
        error.meaning = _NOTHING_CHANGED
        error.advice = _ADVICE_TO_READ_AGAIN.get(error.advice, error.advice)
    return error


def unreadable(method: Method, details: str) -> AnswerUnreadable:
    """Returns the error for an unreadable answer.

    Args:
        method: The method that was called; if it changes something, the outcome is ambiguous.
        details: What is wrong with the answer, without quoting its content.
    """
    return OutcomeUnreadable(details) if method in CHANGING else AnswerUnreadable(details)


def _without_secrets(text: str, secrets: Iterable[Secret]) -> str:
    for secret in secrets:
        if secret:
            text = text.replace(secret.reveal(), "***")
    return _BEARER.sub(r"\1***", without_secrets(text))
