"""Every row of the byte table has the same meaning over each kind of bus, through the core, the client and the wire."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Sequence

import pytest
from msgspec import Struct

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.car.channel import CarChannel
from openobd_desktop.core.session.car.ownership import Owner
from openobd_desktop.diagnosis.budgets import BUSY_PAUSES, Budget
from openobd_desktop.diagnosis.guard import NotPermitted, Permit
from openobd_desktop.diagnosis.messages import AnswerError, refusal
from openobd_desktop.domain.car.buses import (
    Address,
    BusConfiguration,
    CanBus,
    Channel,
    DoipAddress,
    DoipBus,
    EcuBus,
    IsotpAddress,
    KlineAddress,
    KlineBus,
    Tp20Address,
)
from openobd_desktop.domain.car.channels import Answers
from openobd_desktop.domain.car.diagnosis import Language, Risk
from openobd_desktop.domain.car.negative_responses import negative_name
from openobd_desktop.simulator import Rules, Simulator
from tests.diagnosis import byte_table
from tests.diagnosis.byte_table import Row
from tests.diagnosis.test_byte_table import read
from tests.end_to_end.cars import claimed

CODES = "".join(f"90{low:02X}112F" for low in range(0x78))
LONG = Row("13", b"\x19\x02\xaf", (f"5902FF{CODES}",), "")
CAN, OLD_CAN = CanBus(6, 14, 1, 2), CanBus(6, 14, 2, 2)
ENOUGH = Budget(first=30, pending=30, total=60)
"""Time limits that never end a row prematurely, however busy this PC is."""
SEVERAL = ENOUGH._replace(quiet=1.0)
END = "7F{service}31"
"""The refusal that follows unusable messages, since a row without an answer would use up the whole budget."""


class Kind(Struct, frozen=True):
    """A kind of bus, with a control unit on it."""

    recorded: str
    bus: EcuBus
    address: Address
    language: Language = Language.UDS


KINDS = {
    "ISO-TP": Kind("isotp x 7E0 7E8", CAN, IsotpAddress(0x7E0, 0x7E8)),
    "ISO-TP of 29 bits": Kind("isotp x 18DA10F1 18DAF110", CAN, IsotpAddress(0x18DA10F1, 0x18DAF110)),
    "ISO-TP, extended": Kind("isotp x 750 758 0F 0F", CAN, IsotpAddress(0x750, 0x758, 0x0F, 0x0F)),
    "DoIP": Kind("doip x 10 E80 40", DoipBus(1, 3001), DoipAddress(0x10, 0xE80, 0x40)),
    "TP 2.0": Kind("tp20 x 1F", OLD_CAN, Tp20Address(0x1F), Language.KWP),
    "K-line, slow": Kind("kline x 11", KlineBus(7, 1003, 11), KlineAddress(0x11), Language.KWP),
    "K-line, fast": Kind("kline x 11", KlineBus(7, 1004, 11), KlineAddress(0x11), Language.KWP),
}


def rows_of(kind: Kind) -> list[Row]:
    table = byte_table.UDS if kind.language is Language.UDS else byte_table.KWP
    return [*byte_table.rows(table), *([LONG] if kind.language is Language.UDS else [])]


def is_used_up(row: Row) -> bool:
    """Returns whether nothing in a row ends the request."""
    return row.number.startswith("41") and row.number != "41"


def recording(kind: Kind, rows: Sequence[Row]) -> str:
    """Returns the rows as a recording: equal requests receive the answers of one row after another."""
    lines = ["# openobd-trace 1", f"channel 1 {kind.recorded}"]
    for row in rows:
        request = row.request.hex().upper()
        lines.append(f"0 1 > {request}")
        end = [END.format(service=request[:2])] if is_used_up(row) else []
        for answer in (*(row.answers or [""] * is_used_up(row)), *end):
            lines.append(f"0 1 < {answer}")
            if answer.startswith("7F") and answer.endswith("21"):
                lines.append(f"0 1 > {request}")
    return "\n".join(lines)


def told(row: Row, answers: Answers, language: Language) -> Iterator[str]:
    """Yields the answers in the notation of the table."""
    if busy := answers.tries - 1:
        yield f"{busy} x busy"
    if answers.pendings:
        yield "pending" if answers.pendings == 1 else f"{answers.pendings} x pending"
    if answers.skipped:
        yield "not asked for"
    yield from (each.problem.value for each in answers.unusable if each.problem is not None)
    if is_used_up(row):
        return
    if (reason := refusal(answers.payload)) is not None:
        yield f"refused: {negative_name(reason)}"
        return
    try:
        yield read(row.request, list(answers.payloads), language)
    except AnswerError as error:
        yield error.problem.value


async def asked(channel: CarChannel, row: Row, language: Language) -> str:
    """Sends the request of a row, and returns the meaning of its answers."""
    # Clearing changes the car and therefore needs a permit; requests that write receive none.
    permit = Permit(Risk.STATE, row.request)
    budget = SEVERAL if row.number == "38" else ENOUGH
    try:
        answers = await channel.request(row.request, budget, language, busy_tries=len(BUSY_PAUSES), permit=permit)
    except NotPermitted as error:
        return f"needs a permit: {error.risk.value}"
    return ", ".join(told(row, answers, language))


@pytest.fixture
async def opened() -> AsyncIterator[Callable[[str], ActiveSession]]:
    rules = Rules(ecu_detect_delay=0, claim_timeout=6000)
    async with Simulator("car: every bus", clock_factor=100, rules=rules) as simulator, claimed(simulator) as active:

        def with_recording(text: str) -> ActiveSession:
            connector = simulator.world.sessions[active.id].connector
            simulator.world.vehicles.at(connector).play(text)
            return active

        yield with_recording


@pytest.mark.parametrize("name", KINDS)
async def test_the_rows_of_the_byte_table_mean_the_same_over_each_kind_of_bus(
    opened: Callable[[str], ActiveSession], name: str
) -> None:
    kind, rows = KINDS[name], rows_of(KINDS[name])
    active = opened(recording(kind, rows))
    meanings: dict[str, str] = {}
    async with active.car.ownership.lend(Owner.CONSOLE) as lease:
        await lease.configure([BusConfiguration("x", kind.bus)])
        async with lease.channel(Channel("x", kind.address)) as channel:
            for row in rows:
                meanings[row.number] = await asked(channel, row, kind.language)
    long = meanings.pop("13", "B1000-11 present, B1077-11 present")
    assert (long.startswith("B1000-11 present"), long.endswith("B1077-11 present")) == (True, True)
    assert meanings == {row.number: row.meaning for row in rows if row is not LONG}
