"""Log of the calls received by the simulator, and of the results, requests and lines sent by clients."""

from collections import defaultdict
from typing import Any, NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from openobd_desktop.protocol.session_pb2 import ServiceResult
from openobd_desktop.simulator.common.clock import Clock

OPEN = "OPEN"


class Call(Struct, frozen=True):
    """One call as received by the server, without its token.

    Attributes:
        method: The method, for example "session/finish".
        token_kind: Kind of the token presented: "CT", "AT", "ST", "MT" or "BT"; None if the
            call had no token, or one that is unknown or has expired.
        session_id: The session that the call concerns, if any.
        at: Simulated second at which the call arrived.
        token_was_newest: Whether no newer session token of the same context had been delivered when the call arrived;
            None for tokens of other kinds.
        status: Name of the gRPC status; "OPEN" while the call is in progress.
    """

    method: str
    token_kind: str | None
    session_id: str | None
    at: float
    token_was_newest: bool | None = None
    status: str = OPEN


class Outcome(NamedTuple):
    """A ServiceResult as plain values, with None for absent fields."""

    results: list[int]
    feedback: int | None
    description: str | None


class LogLine(NamedTuple):
    """One ScriptLog line."""

    level: int
    content: str


class Asked(Struct, frozen=True):
    """A request to a control unit.

    Attributes:
        method: The method of the stream, for example "can/openIsotpStream".
        session_id: The session in which the request was sent.
        channel: The message that describes the channel.
        payload: The request in hexadecimal, as written by the client.
        at: Simulated second at which the request arrived.
    """

    method: str
    session_id: str
    channel: Any
    payload: str
    at: float


class CallLog:
    """The calls, results, requests to control units and ScriptLog lines received by the simulator.

    Attributes:
        calls: All calls, in order of arrival.
        results: Each session's last result, by session ID.
        asked: All requests to control units, in order of arrival.
        log: Each session's ScriptLog lines, by session ID.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.calls: list[Call] = []
        self.results: dict[str, Outcome] = {}
        self.asked: list[Asked] = []
        self.log: defaultdict[str, list[LogLine]] = defaultdict(list)

    def begin(self, method: str) -> int:
        """Records the arrival of a call and returns its index in ``calls``."""
        self.calls.append(Call(method, None, None, self._clock.now()))
        return len(self.calls) - 1

    def note(self, place: int, **facts: object) -> None:
        """Sets fields of the call at index ``place``."""
        self.calls[place] = replace(self.calls[place], **facts)

    def of(self, method: str) -> list[Call]:
        """Returns all calls to a method, for example "session/finish"."""
        return [call for call in self.calls if call.method == method]

    def finished(self, session_id: str, result: ServiceResult) -> None:
        """Records a session's result."""
        self.results[session_id] = Outcome(
            list(result.result),
            result.user_feedback if result.HasField("user_feedback") else None,
            result.description if result.HasField("description") else None,
        )
