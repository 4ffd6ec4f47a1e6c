"""Conversion between protobuf messages and frozen domain values."""

from __future__ import annotations

import functools
import re
import sys
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import ConnectorReading, Grant, ServiceResult, Session, SessionState
from openobd_desktop.domain.settings import DEFAULT_PORT
from openobd_desktop.errors import AnswerUnreadable, BadInput
from openobd_desktop.protocol import connection_monitor_pb2, session_controller_pb2, session_pb2

LONGEST_WORD = 100
"""Maximum number of characters to keep from a state or a time."""
FIRST_YEAR, LAST_YEAR = 1970, 9999
"""Range of plausible years for a time, excluding ``LAST_YEAR``."""
LONGEST_HOST = 300
"""Maximum number of characters to keep from a host name; more than the endpoint rules allow."""

# Stricter than the standard library, which reads "08.17" as eight o'clock.
# Compiled by ``re`` when it is first needed: the service's usual format is read without it.
_MOMENT = (
    r"(?P<day>\d{4}-\d{2}-\d{2})([T :]\s*(?P<time>\d{2}:?\d{2}(:?\d{2}([.,]\d+)?)?))?"
    r"\s*((?P<utc>UTC|GMT|Z)|(?P<zone>[+-]\d{2}(:?\d{2})?))?"
)
_STATES = {state.value: state for state in SessionState}
_EPOCH = datetime.fromtimestamp(0, UTC)
LONGEST_TOKEN = 16_384
"""Maximum length of a token in characters; a longer token would not fit into a call's metadata (gRPC limit)."""
# The characters that HTTP/2 allows in a header; given any other, gRPC would refuse the call and print the token.
_TOKEN = re.compile(rf"[!-~]{{1,{LONGEST_TOKEN}}}")


def session(message: session_controller_pb2.SessionInfo) -> Session:
    """Converts a session without its authentication token."""
    return sessions((message,))[0]


def sessions(messages: Iterable[session_controller_pb2.SessionInfo]) -> list[Session]:
    """Converts sessions without their authentication tokens."""
    # Converting all sessions field by field is faster than calling a few functions for each session.
    messages = list(messages)
    created = [message.created_at[:LONGEST_WORD] for message in messages]
    states = [_state(message.state[:LONGEST_WORD]) for message in messages]
    # Positional arguments are faster. A long list contains few distinct hosts, so each host is kept only once.
    return [
        Session(
            message.id,
            state,
            state_text,
            at,
            text,
            sys.intern(message.grpc_endpoint[:LONGEST_HOST]),
            message.grpc_port or DEFAULT_PORT,
        )
        for message, (state, state_text), at, text in zip(messages, states, _moments(created), created, strict=True)
    ]


# A long list contains few distinct states, so each is converted only once.
@functools.lru_cache(maxsize=64)
def _state(word: str) -> tuple[SessionState, str]:
    text = word.strip().lower()
    return _STATES.get(text, SessionState.UNKNOWN), text


def grant(message: session_controller_pb2.SessionInfo) -> Grant:
    """Converts a session and its authentication token, which is empty if the service sent no token.

    Raises:
        AnswerUnreadable: the session has no ID, or its token is not valid.
    """
    return Grant(named_session(message), token(message.authentication_token, required=False))


def named_session(message: session_controller_pb2.SessionInfo) -> Session:
    """Converts a session without its authentication token, but requires the session to have an ID.

    Raises:
        AnswerUnreadable: the session has no ID.
    """
    if not message.id:
        raise AnswerUnreadable("a session without an id")
    return session(message)


def token(value: str, *, required: bool = True) -> Secret:
    """Returns a token from an answer as a ``Secret``.

    Raises:
        AnswerUnreadable: the token is required but empty, is too long, or contains characters that are not valid.
    """
    if not value and not required:
        return Secret("")
    if not _TOKEN.fullmatch(value):
        raise AnswerUnreadable("a token that is empty, too long or contains anything but visible ASCII characters")
    return Secret(value)


def connection(message: connection_monitor_pb2.ConnectorInformation) -> ConnectorReading:
    """Converts a reading of the connection monitor; a connection time that is 0 or implausible becomes None."""
    return ConnectorReading(message.connected, _since(message.connected_since), message.latency, message.healthy)


@functools.lru_cache(maxsize=256)
def _since(milliseconds: int) -> datetime | None:
    try:
        return _in_calendars(_EPOCH + timedelta(milliseconds=milliseconds)) if milliseconds else None
    except OverflowError:
        return None


def _moments(texts: list[str]) -> list[float | None]:
    """Returns the result of ``moment`` for each string, in seconds since 1970.

    A list may contain 100,000 strings in the usual format; as numbers, they take the least memory.
    """
    read = datetime.fromisoformat
    first, last = str(FIRST_YEAR), str(LAST_YEAR)
    try:
        return [
            read(text).timestamp()
            if text[4:17:3] == "--T::" and text[-5:] == "+0000" and first <= text < last
            else _seconds(text)
            for text in texts
        ]
    except ValueError:
        return list(map(_seconds, texts))


def _seconds(text: str) -> float | None:
    return None if (at := moment(text)) is None else at.timestamp()


def moment(text: str) -> datetime | None:
    """Parses ``text`` as a time in ISO 8601 or a similar format, in UTC by default; returns None if that fails."""
    # The format that the service uses.
    if text[4:17:3] == "--T::" and text[-5:] == "+0000":
        try:
            return _in_calendars(datetime.fromisoformat(text))
        except ValueError:
            pass
    match = re.fullmatch(_MOMENT, text[:LONGEST_WORD].strip(), re.IGNORECASE | re.ASCII)
    if match is None:
        return None
    try:
        read = datetime.fromisoformat(f"{match['day']}T{match['time'] or '00:00'}{match['zone'] or 'Z'}")
        return _in_calendars(read.astimezone(UTC))
    except (ValueError, OverflowError):
        return None


def _in_calendars(at: datetime) -> datetime | None:
    """Returns ``at``, or None if its year means "unknown" or is not supported in every time zone."""
    return at if FIRST_YEAR <= at.year < LAST_YEAR else None


def service_result(result: ServiceResult) -> session_pb2.ServiceResult:
    """Converts a result to a message; omits the feedback if it is None and the description if it is empty.

    Raises:
        BadInput: no result was chosen, or the description cannot be sent.
    """
    if not result.results:
        raise BadInput(what="There is no result to send.", advice="Choose at least one result.")
    message = session_pb2.ServiceResult(result=[session_pb2.Result.Value(value) for value in result.results])
    if result.feedback is not None:
        message.user_feedback = session_pb2.UserFeedback.Value(result.feedback)
    if result.description:
        message.description = sendable(result.description)
    return message


def sendable(text: str) -> str:
    """Returns the text unchanged if it can be sent.

    Raises:
        BadInput: the text contains an unpaired surrogate, which a message cannot contain.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        raise BadInput(what="The text contains an invalid character that cannot be sent.") from None
    return text
