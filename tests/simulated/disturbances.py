"""Disturbances of a simulated world: outages, sleep, wrong clocks, and sessions that the service ends by itself."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Sequence

from openobd_desktop.simulator.common.rules import END_STATES
from tests.simulated.loop import VirtualLoop
from tests.simulated.pc import Pc
from tests.simulated.service import Service
from tests.simulated.team_server import Board
from tests.simulated.trace import Trace


class Disturbances:
    """What happens to the PCs and their sessions without anybody's doing."""

    def __init__(
        self,
        loop: VirtualLoop,
        dice: random.Random,
        service: Service,
        pcs: Sequence[Pc],
        boards: Sequence[Board],
        trace: Trace,
        *,
        is_calm: bool,
    ) -> None:
        self._loop = loop
        self._dice = dice
        self._service = service
        self._pcs = pcs
        self._boards = boards
        self._trace = trace
        kinds: list[Callable[[Pc], None]] = [
            self.outage,
            self.reset,
            self.sleep,
            self.set_clock,
            self.end,
            self.restart,
        ]
        kinds += [self.team_outage] if boards else []
        self._kinds = [] if is_calm else dice.sample(kinds, dice.choice((0, 1, 1, 2, 3)))

    async def change(self) -> None:
        """Lets something happen every now and then."""
        while self._kinds:
            await asyncio.sleep(self._dice.expovariate(1 / 25))
            self._dice.choice(self._kinds)(self._dice.choice(self._pcs))

    def clear(self) -> None:
        """Ends all disturbances; clocks stay wrong."""
        for pc in self._pcs:
            pc.network.go_up()
            pc.wake()
        for board in self._boards:
            board.is_up = True

    def outage(self, pc: Pc) -> None:
        """Takes the network of a PC down for a while."""
        if pc.network.is_up:
            seconds = self._dice.choice((3.0, 10.0, 30.0, 100.0, 310.0)) * self._dice.uniform(0.5, 1.0)
            pc.network.refuses = self._dice.random() < 0.5
            self._trace.note(pc.name, f"network down for {seconds:.0f} s")
            pc.network.go_down(silently=self._dice.random() < 0.5)
            self._loop.call_later(seconds, pc.network.go_up)

    def reset(self, pc: Pc) -> None:
        """Breaks all connections of a PC."""
        self._trace.note(pc.name, "all connections break")
        pc.network.reset()

    def sleep(self, pc: Pc) -> None:
        """Lets a PC sleep for a while."""
        seconds = self._dice.choice((5.0, 20.0, 60.0, 310.0)) * self._dice.uniform(0.5, 1.0)
        pc.sleep()
        if self._dice.random() < 0.7:
            pc.network.reset()
        self._loop.call_later(seconds, pc.wake)

    def set_clock(self, pc: Pc) -> None:
        """Sets the clock of a PC to another time."""
        pc.clock.ahead += self._dice.choice((-86400.0, -3600.0, -90.0, -5.0, 5.0, 90.0, 3600.0, 86400.0))
        self._trace.note(pc.name, f"the clock is now {pc.clock.ahead:.0f} s ahead")

    def end(self, pc: Pc) -> None:
        """Ends a session, as the service or another program would."""
        alive = [session for session in self._service.world.sessions.values() if session.alive]
        if alive:
            session, state = self._dice.choice(alive), self._dice.choice(END_STATES[:2])
            self._trace.note("service", f"ends session {session.id[:8]} as {state}")
            session.end(state)

    def team_outage(self, pc: Pc) -> None:
        """Takes a team database down for a while."""
        board = self._dice.choice(self._boards)
        seconds = self._dice.choice((3.0, 30.0, 100.0, 310.0)) * self._dice.uniform(0.5, 1.0)
        board.refuses = self._dice.random() < 0.5
        board.is_up = False
        self._trace.note("team", f"{board.url} down for {seconds:.0f} s")

        def go_up() -> None:
            board.is_up = True

        self._loop.call_later(seconds, go_up)

    def restart(self, pc: Pc) -> None:
        """Breaks the connections of all PCs, as a restart of the service does."""
        self._trace.note("service", "restarts")
        for each in self._pcs:
            each.network.reset()
