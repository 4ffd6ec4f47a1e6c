"""One simulated control unit: its state, and how it answers a request."""

from collections.abc import Callable, Iterable, Mapping

from openobd_desktop.simulator.car import behaviours, kwp, obd, uds
from openobd_desktop.simulator.car.car_file import Address, UnitFile
from openobd_desktop.simulator.car.codes import Code, code_of
from openobd_desktop.simulator.car.condition import Condition
from openobd_desktop.simulator.car.replies import (
    DEFAULT_SESSION,
    NOT_FOR_ALL,
    SERVICE_NOT_SUPPORTED,
    Negative,
    Reply,
    refusal,
)

Service = Callable[["Unit", bytes], bytes | list[bytes] | None]
LANGUAGES: dict[str, Mapping[int, Service]] = {
    "uds": uds.SERVICES,
    "kwp": kwp.SERVICES,
    "vag": kwp.SERVICES,
    "obd": obd.SERVICES,
}


class Unit:
    """A control unit of a simulated car; as in a real car, its state survives the end of a session.

    Attributes:
        name: Name, for example "Engine".
        address: Where the unit is reached.
        condition: Condition of the car.
        codes: The trouble codes currently stored.
        data: Each value, as text or as hexadecimal bytes after "0x", by the service and identifier that read the value.
        answers: Answers to complete requests, which take precedence over everything else.
        behaviours: Behaviours applied to the answers, in this order.
        vin: The vehicle identification number reported by the unit; empty if it has none.
        session: Number of the diagnostic session (ISO 14229-1, 10).
        keepers: Number of open channels that keep the session alive.
        heard: All requests received so far.
        delay: Delay before an answer, in seconds.
        awake: Whether the unit answers while the ignition is off.
    """

    def __init__(self, written: UnitFile, address: Address, condition: Condition) -> None:
        self.name = written.name
        self.address = address
        self.condition = condition
        self.codes: list[Code] = [code_of(each) for each in written.codes]
        self.data = dict(written.data)
        self.answers = {request: _replies(each) for request, each in written.answers.items()}
        self.behaviours = [behaviours.behaviour_of(each) for each in written.behaviour]
        self.vin = condition.vin if written.vin is None else written.vin
        self.session = DEFAULT_SESSION
        self.keepers = 0
        self.heard: list[str] = []
        self.delay = written.delay
        self.awake = written.awake
        self._speaks = written.speaks
        self._emissions = None if written.obd is None else obd.written(written.obd)
        self._last = condition.clock.now()

    @property
    def emissions(self) -> obd.Stored:
        """The trouble codes as seen over OBD."""
        return obd.following(self.codes) if self._emissions is None else self._emissions

    def speaks(self, language: str) -> bool:
        """Returns whether the unit supports "uds", "kwp", "vag" (KWP with VAG's numeric codes) or "obd"."""
        return language in self._speaks

    def hear(self, request: str, functional: bool = False) -> list[Reply]:
        """Returns the answers to a request, in order.

        Args:
            request: The request in hexadecimal, upper case.
            functional: Whether the request is addressed to all units; a unit then does not answer unsupported requests.
        """
        if not (self.condition.ignition or self.awake):
            return []
        self._expire_session()
        self.heard.append(request)
        replies = self._replies_to(request)
        if functional:
            replies = [reply for reply in replies if not _concerns_one(reply.payload)]
        for behaviour in self.behaviours:
            replies = behaviour(self, request, replies)
        return replies

    def clear(self, selects: Callable[[Code], bool] = lambda _: True) -> None:
        """Clears the selected trouble codes; codes whose fault persists are stored again immediately."""
        again = self.condition.rules.codes_return
        self.codes = [code for code in self.codes if again or code.returns or not selects(code)]
        if self._emissions is not None and not again:
            self._emissions = obd.cleared(self._emissions)

    def value(self, key: str) -> bytes | None:
        """Returns the value for a service and an identifier, such as "22F187"; None if the file lacks this value."""
        text = self.data.get(key)
        if text is None:
            return None
        return bytes.fromhex(text[2:]) if text.startswith("0x") else text.encode("latin-1")

    def _expire_session(self) -> None:
        now = self.condition.clock.now()
        if not self.keepers and now - self._last > self.condition.rules.unit_session_timeout:
            self.session = DEFAULT_SESSION
        self._last = now

    def _replies_to(self, request: str) -> list[Reply]:
        written = self.answers.get(request)
        if written is not None:
            return list(written)
        payloads = self._payloads(request)
        return [Reply(payload, 0.0 if place else self.delay) for place, payload in enumerate(payloads)]

    def _payloads(self, request: str) -> Iterable[str]:
        try:
            said = self._answer(bytes.fromhex(request))
        except Negative as negative:
            return [refusal(request, negative.code)]
        if said is None:
            return []
        return [each.hex().upper() for each in (said if isinstance(said, list) else [said])]

    def _answer(self, request: bytes) -> bytes | list[bytes] | None:
        for language in self._speaks:
            if request[0] in LANGUAGES[language]:
                return LANGUAGES[language][request[0]](self, request)
        raise Negative(SERVICE_NOT_SUPPORTED)


def _replies(written: tuple[str, ...] | str) -> tuple[Reply, ...]:
    return tuple(_reply(each) for each in ((written,) if isinstance(written, str) else written) if each)


def _reply(written: str) -> Reply:
    """Parses an answer such as "5902FF", or "1.5 5902FF" with its delay in seconds."""
    delay, _, payload = written.rpartition(" ")
    return Reply(payload, float(delay or 0))


def _concerns_one(payload: str) -> bool:
    return payload.startswith("7F") and len(payload) == len("7F1911") and int(payload[4:], 16) in NOT_FOR_ALL
