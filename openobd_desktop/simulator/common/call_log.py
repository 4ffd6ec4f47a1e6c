"""What happened at the simulator: every call, and everything it was told that it could never be asked for."""

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import NamedTuple

from openobd_desktop.protocol.session_pb2 import ServiceResult
from openobd_desktop.simulator.common.clock import Clock

OPEN = "OPEN"


@dataclass(frozen=True, slots=True)
class Call:
    """One call as the server saw it; never with a token.

    Attributes:
        method: For example "session/finish".
        token_kind: "CT", "AT", "ST", "MT" or "BT" of the token presented; None without a known one.
        session_id: The session it was about, if one.
        at: Simulated second of its arrival.
        token_was_newest: For session tokens, whether no newer one of the same context had been handed out by then.
        status: Name of the gRPC status; "OPEN" until it is over.
    """

    method: str
    token_kind: str | None
    session_id: str | None
    at: float
    token_was_newest: bool | None = None
    status: str = OPEN


class Outcome(NamedTuple):
    """A ServiceResult in plain values; None is an absent field."""

    results: list[int]
    feedback: int | None
    description: str | None


class LogLine(NamedTuple):
    """One line of the ScriptLog."""

    level: int
    content: str


class CallLog:
    """The memory of a simulator.

    Attributes:
        calls: Every call in order of arrival.
        results: By session id, what it was last finished with.
        log: By session id, the lines it wrote into the ScriptLog.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.calls: list[Call] = []
        self.results: dict[str, Outcome] = {}
        self.log: defaultdict[str, list[LogLine]] = defaultdict(list)

    def begin(self, method: str) -> int:
        """Notes a call's arrival and returns its place in `calls`."""
        self.calls.append(Call(method, None, None, self._clock.now()))
        return len(self.calls) - 1

    def note(self, place: int, **facts: object) -> None:
        """Adds what has been learnt of a call."""
        self.calls[place] = replace(self.calls[place], **facts)  # type: ignore[arg-type]  # fields by name

    def of(self, method: str) -> list[Call]:
        """All calls of one method, for example "session/finish"."""
        return [call for call in self.calls if call.method == method]

    def finished(self, session_id: str, result: ServiceResult) -> None:
        """Keeps what a session was finished with."""
        self.results[session_id] = Outcome(
            list(result.result),
            result.user_feedback if result.HasField("user_feedback") else None,
            result.description if result.HasField("description") else None,
        )
