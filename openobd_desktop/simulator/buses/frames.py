"""Raw CAN frames, which control units answer using ISO-TP as on a real bus (ISO 15765-2)."""

from collections.abc import Iterable
from string import hexdigits
from typing import Any

from openobd_desktop.simulator.buses.channels import Channel
from openobd_desktop.simulator.car.car_file import Address
from openobd_desktop.simulator.car.replies import Reply
from openobd_desktop.simulator.car.unit import Unit
from openobd_desktop.simulator.car.vehicle import FUNCTIONAL

FRAME_BYTES = 8
PADDING = b"\x55"
SINGLE, FIRST, CONSECUTIVE, FLOW_CONTROL = range(4)
"""Frame types, stored in the first four bits."""
CONTINUE = bytes.fromhex("300000")
BETWEEN_FRAMES = 0.0005


class Peer:
    """A unit's side of ISO-TP communication with a tester that sends and receives the frames itself."""

    def __init__(self, address: Address, unit: Unit) -> None:
        self.address = address
        self.unit = unit
        _, _, own, tester = address.ids
        self._own = b"" if own is None else bytes((own,))
        self._prefix = b"" if tester is None else bytes((tester,))
        self._request = b""
        self._expected = 0
        self._rest: list[bytes] = []

    def hear(self, frame: bytes, functional: bool) -> list[Reply]:
        """Returns the frames that the unit sends in response to ``frame``, with their delays."""
        if not frame.startswith(self._own):
            return []
        content = frame[len(self._own) :]
        kind = content[0] >> 4 if content else -1
        if kind == SINGLE and 0 < content[0] < len(content):
            return self._frames(self.unit.hear(content[1 : content[0] + 1].hex().upper(), functional))
        if kind == FIRST and len(content) > 1 and not functional:
            self._expected = (content[0] & 0x0F) << 8 | content[1]
            self._request = content[2:]
            return [Reply(self._frame(CONTINUE), self.unit.delay)]
        if kind == CONSECUTIVE and self._expected:
            return self._continue(content[1:])
        if kind == FLOW_CONTROL:
            rest, self._rest = self._rest, []
            return [Reply(self._frame(each), BETWEEN_FRAMES) for each in rest]
        return []

    def _continue(self, part: bytes) -> list[Reply]:
        self._request += part
        if len(self._request) < self._expected:
            return []
        request, self._expected = self._request[: self._expected], 0
        return self._frames(self.unit.hear(request.hex().upper()))

    def _frames(self, replies: Iterable[Reply]) -> list[Reply]:
        # Payloads that are not hexadecimal cannot be put into frames.
        whole = [reply for reply in replies if reply.payload and not set(reply.payload) - set(hexdigits)]
        return [Reply(self._first_frame(bytes.fromhex(reply.payload)), reply.after) for reply in whole]

    def _first_frame(self, answer: bytes) -> str:
        room = FRAME_BYTES - 1 - len(self._prefix)
        if len(answer) <= room:
            return self._frame(bytes((len(answer),)) + answer)
        head = room - 1
        tail = answer[head:]
        parts = [tail[place : place + room] for place in range(0, len(tail), room)]
        # The remaining frames wait for flow control.
        self._rest = [bytes((CONSECUTIVE << 4 | number % 16,)) + part for number, part in enumerate(parts, 1)]
        return self._frame(bytes((FIRST << 4 | len(answer) >> 8, len(answer) & 0xFF)) + answer[:head])

    def _frame(self, content: bytes) -> str:
        return (self._prefix + content).ljust(FRAME_BYTES, PADDING).hex().upper()


class Raw(Channel):
    """A channel for raw frames, which sends with one identifier and receives with another."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self._peers = [Peer(*each) for each in self._vehicle.on(self._address.bus)]

    def opened(self) -> None:
        """Starts listening."""
        self._wire.speakers.append(self)

    def close(self) -> None:
        """Stops listening."""
        super().close()
        if self in self._wire.speakers:
            self._wire.speakers.remove(self)

    def _answer(self, heard: float | None, payload: str) -> None:
        if heard is None or not self.definition.HasField("request_id"):
            return
        wanted = self.definition.request_id
        for peer in self._peers:
            request_id, response_id, *_ = peer.address.ids
            functional = wanted in FUNCTIONAL and request_id in FUNCTIONAL[wanted]
            if wanted == request_id or functional:
                self._pass_on(response_id, heard, peer.hear(bytes.fromhex(payload), functional))

    def _pass_on(self, response_id: int | None, heard: float, frames: list[Reply]) -> None:
        for other in self._wire.speakers:
            if isinstance(other, Raw) and other.listens_to(response_id):
                other.arrive(heard, frames)

    def listens_to(self, identifier: int | None) -> bool:
        """Returns whether frames with this identifier are delivered."""
        own = self.definition
        return not self.silent and own.HasField("response_id") and own.response_id == identifier

    def arrive(self, heard: float, frames: list[Reply]) -> None:
        """Delivers frames from a unit."""
        self._send(heard, frames)
