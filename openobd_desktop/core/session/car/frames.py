"""Reading of the data that a control unit recorded when a trouble code was set, for one code at a time."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from openobd_desktop.core.session.car.conversation import Conversation
from openobd_desktop.core.session.car.ownership import BusOwnership, Owner
from openobd_desktop.core.session.car.planning import phases_of
from openobd_desktop.core.session.car.scan import Scanner
from openobd_desktop.diagnosis.budgets import SILENT_TRIES
from openobd_desktop.diagnosis.freezing import belongs_to, has_frames, read_frames
from openobd_desktop.diagnosis.reading import answers_obd
from openobd_desktop.domain.car.diagnosis import FramesRead, FreezeFrame, UnitOutcome, UnitResult
from openobd_desktop.domain.car.trouble_codes import TroubleCode

MOST_FRAMES = 300
"""Maximum number of freeze frames to keep for a control unit: one or two for each code that an operator inspects."""


def may_have_frames(unit: UnitResult, code: TroubleCode) -> bool:
    """Returns whether a control unit supports reading the data recorded when a code was set."""
    return unit.outcome is not UnitOutcome.NOT_REACHED and has_frames(code)


def frames_of(unit: UnitResult, code: TroubleCode) -> tuple[FreezeFrame, ...]:
    """Returns the freeze frames read so far for a trouble code."""
    return tuple(frame for frame in unit.freeze_frames if belongs_to(frame, code))


class FrameReader:
    """Reads freeze frames into the results of the last scan."""

    __slots__ = ("_latency", "_ownership", "_scanner")

    def __init__(self, ownership: BusOwnership, scanner: Scanner, latency: Callable[[], float]) -> None:
        """``latency`` returns the latency of the connection to the car, in seconds."""
        self._ownership = ownership
        self._scanner = scanner
        self._latency = latency

    async def read(self, row: int, code: TroubleCode) -> FramesRead:
        """Reads and returns what the control unit at ``row`` recorded when a code was set; also adds it to the results.

        Raises:
            BusesInUse: the buses are in use.
            FunctionRunning: a function may use the buses.
            OpenObdError: the data could not be read.
        """
        scanner = self._scanner
        unit = scanner.units[row]
        found = FramesRead(is_silent=True)
        async with self._ownership.lend(Owner.FRAMES) as lease:
            for phase in phases_of([unit]):
                await lease.configure([bus.configuration for bus in phase.buses])
                async with lease.channel(phase.buses[0].channel(unit)) as channel:
                    conversation = Conversation(channel, unit.protocol, self._latency, SILENT_TRIES)
                    with_obd = answers_obd(unit.address.address)
                    found = await conversation.read(read_frames(code, with_obd=with_obd))
        if found.frames:
            result = scanner.results.of(unit)
            others = [frame for frame in result.freeze_frames if not belongs_to(frame, code)]
            frames = (*others, *found.frames)[-MOST_FRAMES:]
            scanner.results.keep(unit, replace(result, freeze_frames=frames))
        return found
