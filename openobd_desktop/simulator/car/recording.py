"""Recordings of a car, which its control units play back as answers.

A recording begins with the line ``# openobd-trace 1``, followed by one line for each channel and each message:

    channel 1 isotp bus_6_14 7E0 7E8
    0.000 1 > 1902AF
    0.092 1 < 7F1978

The numbers are the time in seconds and the channel; ``>`` is a request, ``<`` an answer, and ``!`` the end of the
stream. Ends of streams and raw-frame channels are not played back.
"""

from collections import defaultdict, deque

from openobd_desktop.simulator.car.car_file import DOIP, ISOTP, KLINE, TP20, Address, UnitFile
from openobd_desktop.simulator.car.condition import Condition
from openobd_desktop.simulator.car.replies import Reply
from openobd_desktop.simulator.car.unit import Unit

HEAD = "# openobd-trace 1"
RAW = "raw"
IDS = {ISOTP: 4, TP20: 1, KLINE: 1, DOIP: 3}
"""Maximum number of addresses in a channel's line, by kind of channel."""
REQUEST, ANSWER, END = ">", "<", "!"


class RecordingError(ValueError):
    """Raised for text that is not a recording; the error message quotes the invalid line."""


class RecordedUnit(Unit):
    """A control unit that plays back recorded answers.

    Attributes:
        missed: Requests that are not in the recording and therefore remained unanswered.
    """

    def __init__(self, name: str, address: Address, condition: Condition) -> None:
        super().__init__(UnitFile(name=name, at=""), address, condition)
        self.missed: list[str] = []
        self._recorded: defaultdict[str, deque[list[Reply]]] = defaultdict(deque)

    def record(self, request: str) -> list[Reply]:
        """Adds a recorded request, and returns the empty list to which the caller adds the answers."""
        answers: list[Reply] = []
        self._recorded[request].append(answers)
        return answers

    def hear(self, request: str, functional: bool = False) -> list[Reply]:
        """Returns the next recorded answers to a request; once all have been played back, repeats the last ones."""
        self.heard.append(request)
        recorded = self._recorded.get(request)
        if recorded is None:
            self.missed.append(request)
            return []
        replies = recorded.popleft() if len(recorded) > 1 else recorded[0]
        pace = self.condition.rules.recording_pace
        return [Reply(reply.payload, reply.after * pace) for reply in replies]


def read(text: str, condition: Condition) -> list[RecordedUnit]:
    """Returns the units in a recording.

    Raises:
        RecordingError: the text is not a recording.
    """
    head, *lines = text.splitlines() or [""]
    if head.strip() != HEAD:
        raise RecordingError(f"the first line is not {HEAD!r}")
    reader = _Reader(condition)
    for number, line in enumerate(lines, 2):
        words = line.split()
        if words and not words[0].startswith("#"):
            try:
                reader.take(words)
            except (KeyError, ValueError) as error:
                raise RecordingError(f"line {number} is not valid: {line!r}") from error
    return list(reader.units.values())


class _Reader:
    """Reads a recording line by line."""

    def __init__(self, condition: Condition) -> None:
        self.units: dict[str, RecordedUnit] = {}
        self._condition = condition
        self._skipped: set[str] = set()
        self._answers: dict[str, list[Reply]] = {}
        self._last: dict[str, float] = {}

    def take(self, words: list[str]) -> None:
        if words[0] == "channel":
            _, number, kind, _, *ids = words
            self._channel(number, kind, [int(each, 16) for each in ids])
            return
        at, number, direction, *rest = words
        if number in self._skipped:
            return
        unit, seconds = self.units[number], float(at)
        if direction == REQUEST:
            self._answers[number] = unit.record(rest[0].upper() if rest else "")
        elif direction == ANSWER and number in self._answers:
            waited = max(0.0, seconds - self._last[number])
            self._answers[number].append(Reply(rest[0] if rest else "", waited))
        elif direction not in (ANSWER, END):
            raise ValueError(direction)
        self._last[number] = seconds

    def _channel(self, number: str, kind: str, ids: list[int | None]) -> None:
        if kind == RAW:
            # Raw frames are not associated with a request, so they cannot be played back.
            self._skipped.add(number)
            return
        if kind == ISOTP:
            ids += [None] * (IDS[kind] - len(ids))
        if len(ids) != IDS[kind]:
            raise ValueError(ids)
        self.units[number] = RecordedUnit(f"Channel {number}", Address(kind, (), tuple(ids)), self._condition)
