"""Drill of many PCs after an outage of the service, in virtual time: how much more they load it than usual.

The load is what the service handles: calls that arrive, and messages that it sends on streams. A session usually costs
it a reading a second, and a PC a list every five seconds. During an outage there are no readings, but sessions call
again and again to reopen their streams.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from openobd_desktop.client.controller import repeated
from openobd_desktop.core.aio.backoff import JITTER, RetryBudget, around
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.session import Phase
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.store import SessionStore
from openobd_desktop.domain.session import ConnectorReading, Session
from openobd_desktop.errors import OpenObdError, Restarting, ServiceFault, Unreachable
from tests.core.fakes import FakeController, FakeService, FakeSession, calls_factory
from tests.faults.drills import Effort, Outcome, drill
from tests.virtual_time import VirtualClock, run_virtually

INTERVAL = 5.0
"""Seconds between two lists, as in the default settings."""
WARM_UP, NORMAL, OUTAGE, AFTER = 20, 60, 60, 60
"""Seconds of the phases: until all sessions are open, as usual, without the service, and with it again."""
LIMIT = 1.1
"""Highest load after an outage, as a multiple of the usual load."""
WINDOW, MINUTE = 10, 60
"""Seconds over which the load is averaged after an outage, and from its beginning."""
FRESH = 10.0
"""Maximum seconds from the end of the outage until each session has a new token."""
PUSH_BACK = 10.0
LONGEST_PUSH_BACK = PUSH_BACK * (1 + 2 * JITTER)
"""Seconds for which the service asks not to be called, and for which no client waits longer because of that."""


@dataclass
class Load:
    """What reaches the service and what it sends, by whole seconds of virtual time."""

    calls: Counter[int]
    messages: Counter[int]
    """Messages on streams."""

    def busiest(self, begin: float, end: float, window: int) -> float:
        """Returns the highest load within a part of the run, per second, averaged over ``window`` seconds."""
        both = self.calls + self.messages
        spans = range(int(begin), max(int(begin) + 1, int(end) - window + 1))
        return max(sum(both[second] for second in range(span, span + window)) / window for span in spans)


class Overloaded(FakeService):
    """The part of the service that one client uses; while there is an outage, it refuses every call.

    Attributes:
        failure: Returns the error of a call at a time; None while the service works.
    """

    def __init__(self, load: Load, failure: Callable[[float], OpenObdError | None]) -> None:
        super().__init__()
        self._load = load
        self.failure = failure

    async def record_call(self, name: str) -> None:
        now = asyncio.get_running_loop().time()
        self._load.calls[int(now)] += 1
        await asyncio.sleep(random.uniform(0.01, 0.05))
        if (error := self.failure(now)) is not None:
            raise error

    def send(self, held: FakeSession) -> None:
        """Sends a reading on the monitor that was opened last."""
        self._load.messages[int(asyncio.get_running_loop().time())] += 1
        held.monitors[-1].put_nowait(ConnectorReading(True, None, 50, True))

    def cut(self, error: OpenObdError) -> None:
        """Ends all streams."""
        for held in self.sessions.values():
            for stream in held.streams:
                stream.put_nowait(error)
            for monitor in held.monitors:
                monitor.put_nowait(error)
            held.streams, held.monitors = [], []


class Controller(FakeController):
    """Controller whose reads are repeated, within the budget of the PC, as those of the real client are."""

    def __init__(self, service: FakeService, retries: RetryBudget) -> None:
        super().__init__(service)
        self._retries = retries

    async def list_sessions(self) -> tuple[Session, ...]:
        return await repeated(super().list_sessions, self._retries)

    async def get_session(self, session_id: str) -> Session:
        read = super().get_session
        return await repeated(lambda: read(session_id), self._retries)


class Client:
    """A PC with one open session, and with the list on its screen."""

    def __init__(self, load: Load, failure: Callable[[float], OpenObdError | None]) -> None:
        self.bugs: list[str] = []
        self.scope = TaskScope(lambda name, error: self.bugs.append(f"{name}: {error!r}"))
        self.backend = Overloaded(load, failure)
        clock, retries = VirtualClock(), RetryBudget()
        self.service = SessionService(SessionStore(), self.scope, clock, retries=retries)
        self.service.set_login(Controller(self.backend, retries), calls_factory(self.backend), "")
        self.active: ActiveSession | None = None
        self.fresh_at = 0.0
        """When a token last arrived."""
        self._renewals = 0

    async def work(self) -> None:
        """Opens the session at some moment, and then refreshes the list forever."""
        await asyncio.sleep(random.uniform(0, WARM_UP / 2))
        self.active = await self.service.start_on_ticket("1")
        self.active.subscribe(self._on_change)
        self.scope.start(self._serve(), "serve")
        while True:
            push_back = None
            try:
                await self.service.refresh()
            except OpenObdError as error:
                push_back = error.push_back
            await asyncio.sleep(around(INTERVAL, push_back))

    async def _serve(self) -> None:
        """Sends a reading each second while the monitor is open."""
        (held,) = self.backend.sessions.values()
        await asyncio.sleep(random.uniform(0, 1))
        while True:
            if held.monitors:
                self.backend.send(held)
            await asyncio.sleep(1)

    def _on_change(self) -> None:
        if self.active is not None and self.active.keeper.renewals != self._renewals:
            self._renewals = self.active.keeper.renewals
            self.fresh_at = asyncio.get_running_loop().time()

    @property
    def is_well(self) -> bool:
        """Whether the session has survived, with a token from after the outage."""
        return self.active is not None and self.active.phase is Phase.ACTIVE


@dataclass
class Course:
    """How a run went: the load by seconds, and how long sessions waited for a new token after the outage."""

    load: Load
    began: float
    """When the outage began."""
    ended: float
    waits: list[float]
    bugs: list[str]

    @property
    def usual(self) -> float:
        """The usual load per second, averaged over the time before the outage."""
        begin = self.began - NORMAL
        return self.load.busiest(begin, self.began, NORMAL)

    def peak(self, begin: float, end: float, window: int = WINDOW) -> float:
        """Returns the highest load within a part of the run, as a multiple of the usual one."""
        return self.load.busiest(begin, end, window) / self.usual


Failure = Callable[[], OpenObdError]
"""Function that returns the error of a call during the outage."""


def unavailable() -> OpenObdError:
    """Returns the error of a service that is reached but does not work."""
    return Unreachable("UNAVAILABLE: no healthy upstream")


def pushing_back() -> OpenObdError:
    """Returns the error of a service that asks its clients not to call for ten seconds."""
    error = ServiceFault("RESOURCE_EXHAUSTED: busy")
    error.push_back = PUSH_BACK
    return error


async def course(clients: int, outage: float, failure: Failure) -> Course:
    """Lets ``clients`` work as usual, takes the service away from all of them at once, and gives it back."""
    load = Load(Counter(), Counter())
    loop = asyncio.get_running_loop()
    began, ended = loop.time() + WARM_UP + NORMAL, loop.time() + WARM_UP + NORMAL + outage
    everybody = [Client(load, lambda now: failure() if began <= now < ended else None) for _ in range(clients)]
    working = [asyncio.ensure_future(client.work()) for client in everybody]
    await asyncio.sleep(began - loop.time())
    for client in everybody:
        client.backend.cut(Restarting())
    await asyncio.sleep(ended + AFTER - loop.time())
    waits = [max(0.0, client.fresh_at - ended) for client in everybody]
    lost = [f"{client.active and client.active.phase}" for client in everybody if not client.is_well]
    for task in working:
        task.cancel()
    for client in everybody:
        await client.scope.aclose()
    return Course(load, began, ended, waits, [bug for client in everybody for bug in client.bugs] + lost)


def judged(runs: dict[str, Course]) -> Outcome:
    """Compares what was measured with what is promised."""
    kept, measured = True, []
    for name, run in runs.items():
        after, during = run.peak(run.ended, run.ended + AFTER), run.peak(run.began, run.began + MINUTE, MINUTE)
        patient = FRESH + (LONGEST_PUSH_BACK if name == "push-back" else 0.0)
        kept = kept and max(after, during) <= LIMIT and max(run.waits) <= patient and not run.bugs
        measured.append(f"{name} {after:.2f} x, {during:.2f} x in its minute, fresh {max(run.waits):.1f} s")
    return Outcome(kept, "; ".join(measured))


OUTAGES: dict[str, tuple[float, Failure]] = {
    "restart": (2, unavailable),
    "unavailable": (OUTAGE, unavailable),
    "push-back": (OUTAGE, pushing_back),
}


def measured_with(clients: int) -> Outcome:
    """Measures every kind of outage with this many clients."""
    # The same clients each time; time is virtual anyway.
    random.seed(17)
    return judged(
        {name: run_virtually(course(clients, outage, failure)) for name, (outage, failure) in OUTAGES.items()}
    )


@drill("S8", promised="load <= 1.1 x normal, fresh token <= 10 s", rounds=1000)
async def many_clients_after_an_outage(effort: Effort) -> Outcome:
    """Takes the service away from ``effort.rounds`` clients at once; each round is one client."""
    # On a loop of its own, whose time is virtual.
    return await asyncio.to_thread(measured_with, effort.rounds)
