"""Simulated world: a service and a few PCs with their operators, played from a seed to the end."""

from __future__ import annotations

import asyncio
import gc
import random
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from grpc import StatusCode
from msgspec import Struct

from openobd_desktop.simulator import Rules
from tests.simulated.channel import Call
from tests.simulated.disturbances import Disturbances
from tests.simulated.faults import Plan, RandomPlan
from tests.simulated.loop import VirtualLoop
from tests.simulated.operator import Operator
from tests.simulated.outside import outside
from tests.simulated.pc import Pc, Program
from tests.simulated.rules import Checks
from tests.simulated.service import LOGINS, Service, random_rules
from tests.simulated.team_rules import TeamChecks
from tests.simulated.team_server import Board
from tests.simulated.trace import Trace
from tests.simulated.truth import LOOK_UP, Truth

TICK = 2.5
"""Seconds between two checks of what the pages show; most checks are made when something changes."""
_HEARD = ("session/openSessionTokenStream", "connectionMonitor/")
ENDED = 15.0
"""Seconds until a page must show that a stream, which the service has refused or ended, cannot be opened again."""
ASK_ABOUT_CAR = 0.2
"""Share of worlds in which each program asks about the car and the ticket after each claim."""
TEAM = {1: 0.1, 2: 0.3, 3: 0.4}
"""Share of worlds with a team database, by the number of PCs."""
TEAMS = ("postgresql://team@db.example.com:5432/team", "postgresql://team@db.example.com:5432/other")
EXCHANGED = 180.0
"""Seconds in which the PCs and the team learn everything from each other once everything works.

A request may take two minutes until it is given up, and the program looks again after a minute.
"""
COLLECT_EVERY = 8
"""Worlds between two collections of garbage."""
SETTLE = 3.0
"""Seconds in which the last writes are made."""


class Report(Struct):
    """What became of a world.

    Attributes:
        seed: The seed.
        sessions: Number of sessions that the service has started.
        broken: The broken rule with an explanation; empty if every rule held.
        rule: The name of the broken rule.
        said: How many sentences and states were compared with the truth.
        steps: Number of callbacks that have run.
        seconds: Virtual seconds that have passed.
        crashes: Number of crashes of programs.
        trace: What happened, if a trace was wanted.
    """

    seed: int
    sessions: int = 0
    broken: str = ""
    rule: str = ""
    said: int = 0
    steps: int = 0
    seconds: float = 0.0
    crashes: int = 0
    trace: list[str] = []

    def __str__(self) -> str:
        verdict = self.broken or "every rule holds"
        return f"seed {self.seed}: {verdict}\n  python -m tests.simulated --seed {self.seed} --trace"


class World:
    """A world that is played once.

    Args:
        seed: Determines everything that happens.
        plan: The faults; by default, they are chosen at random.
        calm: Whether nothing goes wrong at all.
        pcs: Number of PCs; 0 to choose it at random.
        jobs: Number of sessions that each operator wants; 0 to choose it at random.
        team: Whether there is a team database; None to choose it at random.
        real_tables: Whether the journals use the program's own tables, which takes much longer.
        trace: Whether to keep a trace.
    """

    def __init__(
        self,
        seed: int,
        plan: Plan | None = None,
        *,
        calm: bool = False,
        pcs: int = 0,
        jobs: int = 0,
        team: bool | None = None,
        real_tables: bool = False,
        trace: bool = False,
    ) -> None:
        self.seed = seed
        dice = self._dice = random.Random(seed)
        self.loop = VirtualLoop(random.Random(dice.getrandbits(64)))
        self.trace = Trace(self.loop.time, is_on=trace)
        self._plan = plan or (Plan() if calm else RandomPlan(dice))
        self._is_calm = calm or plan is not None
        self._pcs_wanted = pcs
        self._jobs_wanted = jobs
        self._team_wanted = team
        self._real_tables = real_tables
        self.pcs: list[Pc] = []

    def run(self) -> Report:
        """Plays the world."""
        asks = self._is_calm or self._dice.random() < ASK_ABOUT_CAR
        with outside(self.loop, self._dice, real_tables=self._real_tables, asks_about_car=asks):
            try:
                self.loop.run(self._live())
            finally:
                for pc in self.pcs:
                    pc.disk.give_back()
        broken = self._checks.broken
        return Report(
            self.seed,
            sessions=len(self._truth.facts),
            broken=str(broken or ""),
            rule=broken.rule if broken else "",
            said=self._checks.said + self._team_checks.said,
            steps=self.loop.steps,
            seconds=self.loop.time(),
            crashes=sum(pc.crashes for pc in self.pcs),
            trace=self.trace.lines,
        )

    def _fill(self) -> None:
        dice, loop = self._dice, self.loop
        number = self._pcs_wanted or dice.choice((1, 1, 1, 2, 2, 3))
        rules = Rules(ecu_detect_delay=0.0, monitor_period=4.0) if self._is_calm else random_rules(dice)
        self._service = Service(loop, rules, tickets=number + 1)
        self._truth = Truth(self._service, loop.time)
        self._checks = Checks(loop, self._truth, self.trace)
        # Drawn apart, so that a world without a team stays the same.
        by_chance = _apart(dice).random() < TEAM[number]
        has_team = by_chance if self._team_wanted is None else self._team_wanted
        self._boards = [Board(url) for url in TEAMS] if has_team else []
        self._team_checks = TeamChecks(loop, self._truth, self._checks.fail, self._boards)
        self._checks.on_sent = self._team_checks.on_sent
        self._heard: dict[str, dict[str, float]] = {}
        self._ended_asleep: list[tuple[Pc, str]] = []
        """The sessions whose streams have ended while their PCs sleep."""
        if isinstance(self._plan, RandomPlan):
            self.trace.note("world", self._plan.about)
        self._operators: list[Operator] = []
        names = [f"Operator {place + 1}" for place in range(number)]
        for place in range(number):
            login = LOGINS[dice.randrange(2)]
            name = f"PC {place + 1}"
            pc = Pc(
                *(name, loop, dice, self._service, self._plan, self.trace, login, self._watch),
                boards=self._boards,
                real_tables=self._real_tables,
            )
            self._checks.watch(pc)
            pc.line.on_answer = self._team_checks.on_answer
            pc.on_wake = partial(self._on_wake, pc)
            pc.is_watched = not self._is_calm and _apart(dice).random() < 0.7
            self._heard[name] = {}
            pc.network.on_answer = partial(self._on_answer, pc)
            self.pcs.append(pc)
            jobs = self._jobs_wanted or dice.choice((3, 6, 12, 18))
            operator = Operator(
                *(loop, dice, pc, self._checks, self._team_checks, self.trace, self._service.tickets, names, jobs)
            )
            self._operators.append(operator)

    def _watch(self, pc: Pc, program: Program) -> None:
        """Watches what a program shows."""
        known: set[str] = set()

        def look() -> None:
            for active in program.service.open_sessions:
                if active.id not in known:
                    known.add(active.id)
                    active.subscribe(partial(self._checks.on_session, pc, active))
                    active.subscribe(program.look)
                    self._heard[pc.name][active.id] = self.loop.time()

        program.service.subscribe(look)
        program.service.store.subscribe(partial(self._checks.on_list, pc))
        self._team_checks.watch(pc, program)

    def _on_answer(self, pc: Pc, call: Call, message: bytes | None, code: StatusCode | None, _: str) -> None:
        if call.method == LOOK_UP and code is StatusCode.NOT_FOUND:
            self._checks.on_not_found(pc, call)
        if code is not None:
            self._checks.on_refused(call)
        self._team_checks.on_started(pc, call, message, code)
        is_ended = code not in (None, StatusCode.UNAVAILABLE)
        if call.method.startswith(_HEARD) and (message is not None or is_ended):
            fact = self._truth.of_token(call.token)
            if fact is not None:
                # A stream that the service ends may mean the end of the session, about which it is asked first.
                self._heard[pc.name][fact.session.id] = self.loop.time() + (ENDED if is_ended else 0.0)
                if is_ended and pc.program is not None and pc.program.process.asleep:
                    self._ended_asleep.append((pc, fact.session.id))

    def _on_wake(self, pc: Pc) -> None:
        """Takes note that a PC learns only now which streams have ended."""
        for of_pc, session_id in self._ended_asleep:
            if of_pc is pc:
                self._heard[pc.name][session_id] = self.loop.time() + ENDED
        self._ended_asleep = [each for each in self._ended_asleep if each[0] is not pc]

    async def _live(self) -> None:
        self._fill()
        checking = asyncio.ensure_future(self._check())
        about = (self.loop, self._dice, self._service, self.pcs, self._boards, self.trace)
        disturbances = Disturbances(*about, is_calm=self._is_calm)
        changing = asyncio.ensure_future(disturbances.change())
        await asyncio.gather(*(operator.work() for operator in self._operators))
        changing.cancel()
        self._plan.calm()
        disturbances.clear()
        self.trace.note("world", "everything works from now on")
        await asyncio.gather(*(operator.tidy() for operator in self._operators))
        if self._checks.broken is None:
            await asyncio.sleep(SETTLE)
            await self._exchange()
            await asyncio.gather(*(self._next_day(operator, pc) for operator, pc in self._pairs()))
        checking.cancel()

    def _pairs(self) -> list[tuple[Operator, Pc]]:
        return list(zip(self._operators, self.pcs, strict=True))

    async def _exchange(self) -> None:
        """Lets the PCs and the team learn everything from each other, and checks what they know then."""
        if self._boards:
            await asyncio.gather(*(operator.share_again() for operator in self._operators))
            await asyncio.sleep(EXCHANGED)
            await asyncio.gather(*(operator.share_again() for operator in self._operators))
            await asyncio.sleep(SETTLE)
            for pc in self.pcs:
                if pc.program is not None and pc.program.team is not None:
                    self._team_checks.check_settled(pc, pc.program.team)

    async def _next_day(self, operator: Operator, pc: Pc) -> None:
        """Starts the program once more, so that it takes up whatever the former runs have left, and checks the end."""
        await pc.quit()
        await operator.tidy()
        await asyncio.sleep(SETTLE)
        await pc.quit()
        self._checks.check_end(pc)
        self._team_checks.check_end(pc)

    async def _check(self) -> None:
        while self._checks.broken is None:
            await asyncio.sleep(TICK)
            for pc in self.pcs:
                if pc.program is not None and not pc.program.process.asleep:
                    self._checks.check_told(pc, self._heard[pc.name])
                self._checks.check_bugs(pc)
                self._team_checks.check(pc)


def _apart(dice: random.Random) -> random.Random:
    """Returns random numbers that are determined by ``dice``, which does not change."""
    apart = random.Random()
    apart.setstate(dice.getstate())
    return apart


def play(seed: int, make: Callable[..., World] = World, **options: object) -> Report:
    """Plays a world; if a rule is broken, plays it again with a trace."""
    report = make(seed, **options).run()
    if report.broken and not report.trace:
        report = make(seed, **{**options, "trace": True}).run()
    return report


def play_all(seeds: Iterable[int], **options: object) -> Iterator[Report]:
    """Plays worlds one after the other; in the meantime, garbage is collected only between two worlds.

    Otherwise, the collector would spend a third of the time on looking through all modules again and again.
    """
    gc.collect()
    gc.freeze()
    gc.disable()
    try:
        for number, seed in enumerate(seeds, 1):
            yield play(seed, **options)  # type: ignore[arg-type]
            if number % COLLECT_EVERY == 0:
                gc.collect()
    finally:
        gc.enable()
        gc.unfreeze()
