"""Conversations between a scan and one control unit, as generators that decide what to ask next.

Each generator yields a request and is sent the answer, so it needs neither a connection nor a clock. The caller waits,
retries requests after silence or a busy answer, and drops unrelated messages. All requests only read.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from functools import partial
from typing import NamedTuple, TypeAlias

from openobd_desktop.diagnosis import kwp, obd, uds
from openobd_desktop.diagnosis.guard import read_only
from openobd_desktop.diagnosis.messages import MOST_CODES, AnswerError, refusal
from openobd_desktop.domain.car.buses import Address, IsotpAddress, Protocol
from openobd_desktop.domain.car.diagnosis import Identity, Language, Problem, Readiness, UnitOutcome
from openobd_desktop.domain.car.negative_responses import BUSY, NOT_IN_THIS_SESSION, NOT_OFFERED, PENDING
from openobd_desktop.domain.car.trouble_codes import TroubleCode

SERVICE_NOT_SUPPORTED = 0x11
_SILENCES = 3
_KWP_PROTOCOLS = (Protocol.TP20, Protocol.KWP_SLOW, Protocol.KWP_FAST)
_PRESCRIBED = (*range(0x7E0, 0x7E8), 0x18DA10F1)
"""Identifiers of the control units that are required to support OBD (ISO 15765-4)."""


class Request(NamedTuple):
    """A request, and the language used to match its answers."""

    payload: bytes
    language: Language


class Received(NamedTuple):
    """The outcome of a request: positive answers or one refusal, or nothing if the control unit was silent."""

    answers: tuple[bytes, ...] = ()
    problem: Problem | None = None
    """What was wrong with any messages that arrived instead of an answer."""
    is_pending: bool = False
    """Whether the control unit has only asked for more time, and is therefore not silent."""

    @property
    def negative(self) -> int | None:
        """The reason for the refusal; None if the control unit did not refuse."""
        return refusal(self.answers[0]) if self.answers else None

    @property
    def positive(self) -> bool:
        """Whether there is an answer that is not a refusal."""
        return bool(self.answers) and self.negative is None


class CodesRead(NamedTuple):
    """The outcome of reading a control unit's codes."""

    outcome: UnitOutcome
    codes: tuple[TroubleCode, ...] = ()
    request: bytes = b""
    negative: int | None = None
    problem: Problem | None = None


class ObdRead(NamedTuple):
    """The data that a control unit reports over OBD; parts that it refuses are empty."""

    readiness: Readiness | None = None
    codes: tuple[TroubleCode, ...] = ()
    codes_read: tuple[bytes, ...] = ()
    """The requests for codes whose answers could be read."""
    freeze_code: TroubleCode | None = None
    calibrations: tuple[str, ...] = ()
    check_numbers: tuple[str, ...] = ()
    kilometres: float | None = None


CodesReading: TypeAlias = Generator[Request, Received, CodesRead]
IdentityReading: TypeAlias = Generator[Request, Received, Identity]
ObdReading: TypeAlias = Generator[Request, Received, ObdRead]


def language_of(protocol: Protocol) -> Language:
    """Returns the language to try first with control units on a bus."""
    return Language.KWP if protocol in _KWP_PROTOCOLS else Language.UDS


def answers_obd(address: Address) -> bool:
    """Returns whether a control unit is required to support OBD."""
    return isinstance(address, IsotpAddress) and address.extended_request is None and address.request_id in _PRESCRIBED


def _uds(payload: bytes) -> Request:
    return Request(read_only(payload, Language.UDS), Language.UDS)


def _kwp(payload: bytes) -> Request:
    return Request(read_only(payload, Language.KWP), Language.KWP)


# ---- Codes


def read_codes(protocol: Protocol) -> CodesReading:
    """Reads the codes, in the form that the control unit supports."""
    if protocol is Protocol.TP20:
        yield _kwp(kwp.DIAGNOSTIC_SESSION)
        return (yield from _ask(_kwp(kwp.READ_CODES_SECOND_FORM), _decimal_codes))
    if protocol in _KWP_PROTOCOLS:
        found = yield from _kwp_codes()
        if found.outcome is not UnitOutcome.REFUSED:
            return found
        yield _kwp(kwp.DEFAULT_SESSION)
        return (yield from _kwp_codes())
    found = yield from _uds_codes()
    if found.negative == SERVICE_NOT_SUPPORTED:
        older = yield from _kwp_codes()
        return older if older.outcome in (UnitOutcome.ANSWERED, UnitOutcome.UNREADABLE) else found
    if found.negative not in NOT_IN_THIS_SESSION:
        return found
    opened = yield _uds(uds.open_session(uds.EXTENDED_SESSION))
    if not opened.positive:
        return found
    found = yield from _uds_codes()
    yield _uds(uds.open_session(uds.DEFAULT_SESSION))
    return found


def _uds_codes() -> CodesReading:
    """Tries one status mask after another, as long as the control unit supports the service but not the mask."""
    found = CodesRead(UnitOutcome.SILENT)
    for mask in uds.CODE_MASKS:
        found = yield from _ask(_uds(uds.read_codes(mask)), uds.codes)
        if found.negative not in NOT_OFFERED or found.negative == SERVICE_NOT_SUPPORTED:
            break
    return found


def _kwp_codes() -> CodesReading:
    found = yield from _ask(_kwp(kwp.READ_CODES), kwp.codes)
    if found.outcome is UnitOutcome.REFUSED:
        found = yield from _ask(_kwp(kwp.READ_CODES_SECOND_FORM), kwp.codes)
    return found


def _decimal_codes(answer: bytes) -> tuple[TroubleCode, ...]:
    return kwp.codes(answer, decimal=True)


def _ask(request: Request, read: Callable[[bytes], tuple[TroubleCode, ...]]) -> CodesReading:
    received = yield request
    codes: list[TroubleCode] = []
    if (negative := received.negative) is not None:
        outcome = UnitOutcome.BUSY if negative == BUSY else UnitOutcome.REFUSED
        return CodesRead(outcome, request=request.payload, negative=negative)
    if not received.answers:
        if received.is_pending:
            return CodesRead(UnitOutcome.BUSY, request=request.payload, negative=PENDING)
        outcome = UnitOutcome.UNREADABLE if received.problem else UnitOutcome.SILENT
        return CodesRead(outcome, request=request.payload, problem=received.problem)
    for answer in received.answers:
        try:
            codes += read(answer)
        except AnswerError as error:
            known: tuple[TroubleCode, ...] = (*codes, *error.codes)
            return CodesRead(UnitOutcome.UNREADABLE, known[:MOST_CODES], request.payload, problem=error.problem)
        if len(codes) > MOST_CODES:
            known = tuple(codes[:MOST_CODES])
            return CodesRead(UnitOutcome.UNREADABLE, known, request.payload, problem=Problem.TOO_LONG)
    return CodesRead(UnitOutcome.ANSWERED, tuple(codes), request.payload)


# ---- Identity


def read_identity(protocol: Protocol) -> IdentityReading:
    """Reads the identity of the control unit; omits refused values, and stops after three unanswered requests."""
    if protocol is Protocol.TP20:
        return (yield from _kwp_identity((kwp.VOLKSWAGEN_TABLE,)))
    if protocol in _KWP_PROTOCOLS:
        return (yield from _kwp_identity(kwp.IDENTIFICATIONS, local=True))
    values: dict[int, bytes] = {}
    refused: list[int] = []
    silences = 0
    for each in _choices(values, refused):
        received = yield _uds(uds.read_data(each))
        if received.positive:
            values |= _readable(partial(uds.data, ids=(each,)), received.answers[0])
        elif received.negative == SERVICE_NOT_SUPPORTED and not values:
            return (yield from _kwp_identity(kwp.IDENTIFICATIONS))
        elif received.negative is not None:
            refused.append(each)
        else:
            silences += 1
            if silences == _SILENCES:
                break
    return uds.identity(values)


def _choices(values: dict[int, bytes], refused: list[int]) -> Iterable[int]:
    """Yields the data identifiers to request: first choices, then alternatives for those that were refused."""
    yield from uds.FIRST_CHOICES
    asked = set(uds.FIRST_CHOICES)
    for each in [each for each in uds.FIRST_CHOICES if each in refused]:
        for other in uds.SECOND_CHOICES.get(each, ()):
            if other in asked:
                continue  # refused, or already the second choice of another field
            asked.add(other)
            yield other
            if other in values:
                break


def _kwp_identity(options: Iterable[int], local: bool = False) -> IdentityReading:
    """Reads identifications; if ``local`` is true, also the local data in which some control units store the VIN."""
    values: dict[int, bytes] = {}
    silences = 0
    for option in options:
        received = yield _kwp(kwp.read_identification(option))
        if received.positive:
            values |= _readable(kwp.identification, received.answers[0])
        elif not received.answers:
            silences += 1
        if silences == _SILENCES or received.negative == SERVICE_NOT_SUPPORTED:
            break
    identity = kwp.identity(values)
    if not local or identity.vin or silences == _SILENCES:
        return identity
    received = yield _kwp(kwp.LOCAL_VIN)
    return kwp.identity(values, received.answers[0][2:]) if received.positive else identity


def _readable(read: Callable[[bytes], dict[int, bytes]], answer: bytes) -> dict[int, bytes]:
    """Returns the content of an answer, which is empty if the answer cannot be read."""
    try:
        return read(answer)
    except AnswerError:
        return {}


# ---- OBD


def read_obd(counted: bool = True, requests: Iterable[bytes] = obd.SCANNED) -> ObdReading:
    """Reads the data required by emissions legislation; ``counted`` is False on a K-line (see ``obd.codes``)."""
    found = ObdRead()
    silences = 0
    for request in requests:
        received = yield _uds(request)
        if received.positive:
            try:
                found = _with_part(found, request, received.answers, counted)
            except AnswerError:
                continue
        elif not received.answers:
            silences += 1
            if silences == _SILENCES:
                break
    return found


def _with_part(found: ObdRead, request: bytes, answers: tuple[bytes, ...], counted: bool) -> ObdRead:
    """Returns the results so far, with another part added.

    Raises:
        AnswerError: the part cannot be read.
    """
    if request == obd.READINESS:
        return found._replace(readiness=obd.readiness(answers[0]))
    if request == obd.FREEZE_CODE:
        return found._replace(freeze_code=obd.freeze_code(answers[0]))
    if request == obd.ODOMETER:
        distance = obd.current(answers[0])
        return found if distance is None else found._replace(kilometres=round(distance.value, 1))
    if request == obd.CALIBRATIONS:
        return found._replace(calibrations=obd.calibrations(answers))
    if request == obd.CHECK_NUMBERS:
        return found._replace(check_numbers=obd.check_numbers(answers))
    return found._replace(codes=found.codes + obd.codes(answers, counted), codes_read=(*found.codes_read, request))
