"""The disk is never in the way: each write of the journal fails in each way, at each place, in each protocol.

The writes are not listed here: a run without faults shows which calls a protocol makes, and then one run for each of
them meets the fault. So a write that is added to a protocol is covered at once.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable

import pytest

from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.journal import OWED_PAUSE
from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.core.journal.writer import RECALL_PAUSE
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.store import SessionStore
from openobd_desktop.domain.journal import Draft
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Result, ServiceResult
from tests.core.fakes import FakeController, FakeJournal, FakeService, calls_factory
from tests.faulty_journal import SILENCE, Fault, FaultyJournal
from tests.virtual_time import VirtualClock, run_virtually

CLAIMED = 2.0
"""Maximum time from the reply to a start until the claim is made, in seconds."""
HELD_UP = 2.0
"""Maximum time from a command until its call is made, in seconds: two writes at most are waited for."""
TICKET = "7848095"
RESULT = ServiceResult((Result.SUCCESS,), None, "Replaced the sensor")


class Timed(FakeService):
    """Service that records when calls arrive and replies leave."""

    def __init__(self, clock: VirtualClock) -> None:
        super().__init__()
        self._clock = clock
        self.at: dict[str, float] = {}
        """When each call last arrived."""
        self.started_at = 0.0
        """When the reply to the last start left."""

    async def record_call(self, name: str) -> None:
        await super().record_call(name)
        self.at[name] = self._clock.monotonic()
        if name.startswith("start"):
            self.started_at = self._clock.monotonic()


class Run:
    """One run of the program with a journal that fails."""

    def __init__(self, journal: FaultyJournal, backend: Timed, clock: VirtualClock) -> None:
        self.bugs: list[str] = []
        self.scope = TaskScope(lambda name, error: self.bugs.append(f"{name}: {error!r}"))
        self.clock = clock
        self.backend = backend
        self.journal = journal
        self.recorder = JournalRecorder(journal, self.scope, clock)
        self.service = SessionService(SessionStore(), self.scope, clock, self.recorder)
        self.said: list[str] = []
        self.recorder.subscribe(lambda: self.said.append(type(self.recorder.error).__name__))
        self.waits: dict[str, float] = {}

    async def log_in(self) -> None:
        await self.recorder.recall()
        self.service.set_login(FakeController(self.backend), calls_factory(self.backend), "Home")

    async def timed(self, command: Awaitable[object], call: str) -> None:
        """Carries out a command, and records how long its call to the service was held up."""
        begin = self.clock.monotonic()
        await command
        self.waits[call] = self.backend.at[call] - begin


Protocol = Callable[[Run], Awaitable[None]]


async def _start_and_finish(run: Run) -> None:
    active = await run.service.start_on_ticket(TICKET)
    run.waits["claim"] = run.backend.at["authenticate"] - run.backend.started_at
    run.backend.held(active.id).streams[-1].put_nowait(Secret("renewed"))
    await asyncio.sleep(1)
    await run.service.save_draft(active.id, Draft(RESULT.results, RESULT.feedback, RESULT.description))
    await run.timed(run.service.finish(active.id, RESULT), "finish")


async def _start_and_interrupt(run: Run) -> None:
    active = await run.service.start_on_ticket(TICKET)
    run.waits["claim"] = run.backend.at["authenticate"] - run.backend.started_at
    await run.timed(run.service.interrupt(active.id), "interrupt")


async def _claim_and_finish(run: Run) -> None:
    await run.service.refresh()
    (held,) = run.backend.sessions.values()
    await run.timed(run.service.claim(held.info.id), "authenticate")
    await run.timed(run.service.finish(held.info.id, RESULT), "finish")


async def _resume_and_finish(run: Run) -> None:
    if not run.service.recovery.offers:
        # The journal could not be read: the session is offered as soon as it can be.
        run.journal.works.set()
        await asyncio.sleep(SILENCE + 2 * RECALL_PAUSE)
    (offer,) = run.service.recovery.offers
    begin = run.clock.monotonic()
    active = await run.service.resume(offer.record.id)
    await asyncio.sleep(0.1)
    run.waits["tokens"] = run.backend.at["tokens"] - begin
    await run.timed(run.service.finish(active.id, RESULT), "finish")


PROTOCOLS: dict[str, Protocol] = {
    "start, claim, finish": _start_and_finish,
    "start, claim, interrupt": _start_and_interrupt,
    "claim from the list, finish": _claim_and_finish,
    "resume, finish": _resume_and_finish,
}


async def _carry_out(protocol: Protocol, at: int | None, fault: Fault, *, lasts: bool) -> Run:
    """Carries out a protocol on a disk that fails, lets the disk work again, and ends the program."""
    clock, kept = VirtualClock(), FakeJournal()
    backend = Timed(clock)
    if protocol is _claim_and_finish:
        backend.add()
    if protocol is _resume_and_finish:
        await _crash_with_an_open_session(kept, backend, clock)
    journal = FaultyJournal(kept, at=at, fault=fault, lasts=lasts)
    run = Run(journal, backend, clock)
    await run.log_in()
    await protocol(run)
    await asyncio.sleep(1)
    journal.works.set()
    # Whatever hangs gives up, and then everything that failed is repeated.
    await asyncio.sleep(2 * SILENCE + 2 * OWED_PAUSE)
    await run.recorder.write_now()
    await run.scope.aclose()
    return run


async def _crash_with_an_open_session(kept: FakeJournal, backend: Timed, clock: VirtualClock) -> None:
    run = Run(FaultyJournal(kept, lasts=False), backend, clock)
    await run.log_in()
    await run.service.start_on_ticket(TICKET)
    await asyncio.sleep(1)
    await run.scope.aclose()
    backend.at.clear()


def _facts(run: Run) -> dict[str, object]:
    """Returns what the journal contains in the end, except for times."""
    kept = run.journal.kept
    return {
        "sessions": {
            each.id: (each.ticket, each.mine, each.state, each.result, each.claimed_at is not None)
            for each in kept.sessions.values()
        },
        "intents": Counter((each.kind, each.state, each.session_id) for each in kept.intents.values()),
        "tokens": sorted(kept.tokens),
        "drafts": dict(kept.drafts),
        "timeline": [(session_id, event.kind) for session_id, event in kept.timeline],
    }


def _complaints(run: Run, expected: Run) -> list[str]:
    """Returns what went wrong in a run on a disk that failed."""
    found = [f"{call} held up for {wait:.1f} s" for call, wait in run.waits.items() if wait > HELD_UP]
    found += run.bugs
    states = [held.info.state for held in run.backend.sessions.values()]
    if states != [held.info.state for held in expected.backend.sessions.values()]:
        found.append(f"the session ended as {states}")
    facts, right = _facts(run), _facts(expected)
    found += [
        f"{name} in the journal: {facts[name]}, not {right[name]}" for name in right if facts[name] != right[name]
    ]
    if run.journal.failed and not run.said:
        found.append("nobody said that something could not be saved")
    if run.recorder.error is not None:
        found.append("the disk works again, but this is not noticed")
    return found


@pytest.mark.parametrize("lasts", [False, True], ids=["once", "from then on"])
@pytest.mark.parametrize("fault", Fault, ids=lambda fault: fault.name.lower())
@pytest.mark.parametrize("name", PROTOCOLS)
def test_d8_no_write_that_fails_holds_up_a_protocol_or_loses_anything(name: str, fault: Fault, lasts: bool) -> None:
    protocol = PROTOCOLS[name]
    expected = run_virtually(_carry_out(protocol, None, fault, lasts=lasts))
    assert expected.journal.calls
    assert _complaints(expected, expected) == []
    complaints = {}
    for at, call in enumerate(expected.journal.calls):
        run = run_virtually(_carry_out(protocol, at, fault, lasts=lasts))
        if found := _complaints(run, expected):
            complaints[f"{at}: {call}"] = found
    assert complaints == {}


def test_d8_the_claim_follows_the_reply_to_the_start_within_two_seconds_on_any_disk() -> None:
    waits = []
    for fault in Fault:
        calls = run_virtually(_carry_out(_start_and_finish, None, fault, lasts=True)).journal.calls
        waits += [
            run_virtually(_carry_out(_start_and_finish, at, fault, lasts=lasts)).waits["claim"]
            for at in range(calls.index("add_event"))
            for lasts in (False, True)
        ]
    assert 0.5 < max(waits) <= CLAIMED
