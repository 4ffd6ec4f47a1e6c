"""Starts of earlier runs that the program learns of, or records as settled, only after a new start on their ticket."""

from __future__ import annotations

import asyncio

import pytest

from openobd_desktop.core.journal import OWED_PAUSE
from openobd_desktop.core.journal.writer import RECALL_PAUSE
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.start import LAST_LOOK
from openobd_desktop.domain.journal import IntentKind, IntentState, Remembered
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import SessionState
from openobd_desktop.errors import NoAnswer, NotClaimable, StartPending, StartUnknown, TicketNotFound
from tests.core.conftest import CoreEnv
from tests.core.fakes import settle


async def lose_the_reply(env: CoreEnv, service: SessionService, ticket: str = "1") -> None:
    """Starts a session with a call that does not arrive for the time being."""
    env.backend.failures[f"start {ticket}"] = [NoAnswer()]
    with pytest.raises(StartUnknown):
        await service.start_on_ticket(ticket)


async def crash(env: CoreEnv) -> SessionService:
    await env.scope.cancel_all()
    return env.next_run()


async def run_that_cannot_read(env: CoreEnv) -> SessionService:
    """Returns the next run after one with a lost reply 40 seconds ago; the disk fails when it begins."""
    await lose_the_reply(env, env.service)
    await env.clock.advance(40)
    service = await crash(env)
    env.journal.broken = True
    await env.log_in(service)
    return service


async def test_f02_a_start_made_before_an_earlier_one_could_be_read_is_pending_for_its_own_65_seconds(
    env: CoreEnv,
) -> None:
    service = await run_that_cannot_read(env)
    await lose_the_reply(env, service)
    env.journal.broken = False
    await env.clock.advance(RECALL_PAUSE)
    (pending,) = service.starts.pending
    assert service.starts.left(pending) == pytest.approx(LAST_LOOK - RECALL_PAUSE)
    await env.clock.advance(LAST_LOOK - 40 + 1)
    with pytest.raises(StartPending):
        await service.start_on_ticket("1")
    await env.clock.advance(40)
    assert service.starts.pending == ()
    assert set(env.journal.states(IntentKind.START)) == {IntentState.SETTLED}
    await service.start_on_ticket("1")


@pytest.mark.parametrize("disk", ["fails", "is slow"])
async def test_f02_d8_after_a_crash_both_starts_are_looked_for_as_long_as_the_later_one_needs(
    env: CoreEnv, monkeypatch: pytest.MonkeyPatch, disk: str
) -> None:
    service = await run_that_cannot_read(env)
    load, answers = env.journal.load, asyncio.Event()

    async def load_slowly(now: float) -> Remembered:
        await answers.wait()
        return await load(now)

    if disk == "is slow":
        env.journal.broken = False
        monkeypatch.setattr(env.journal, "load", load_slowly)
    of_the_earlier = env.backend.add()
    await service.refresh()
    await lose_the_reply(env, service)
    env.journal.broken = False
    answers.set()
    await env.clock.advance(OWED_PAUSE)
    service = await crash(env)
    await env.log_in(service)
    await env.clock.advance(LAST_LOOK - 40)
    (pending,) = service.starts.pending
    assert service.starts.left(pending) == pytest.approx(40 - OWED_PAUSE)
    assert pending.candidates == (of_the_earlier.info.id,)
    with pytest.raises(StartPending):
        await service.start_on_ticket("1")


@pytest.mark.parametrize("outcome", ["refused", "started"])
async def test_f02_d8_a_known_outcome_of_the_later_start_does_not_settle_the_earlier_one(
    env: CoreEnv, outcome: str
) -> None:
    service = await run_that_cannot_read(env)
    answer = env.backend.gates["start 1"] = asyncio.Event()
    if outcome == "refused":
        env.backend.failures["start 1"] = [TicketNotFound()]
    starting = asyncio.ensure_future(service.start_on_ticket("1"))
    await settle()
    env.journal.broken = False
    await env.clock.advance(RECALL_PAUSE)
    assert len(service.starts.pending) == 1
    answer.set()
    (result,) = await asyncio.gather(starting, return_exceptions=True)
    assert isinstance(result, TicketNotFound) == (outcome == "refused")
    await settle()
    service = await crash(env)
    await env.log_in(service)
    await env.clock.advance(0)
    (pending,) = service.starts.pending
    assert service.starts.left(pending) > 0


async def test_f02_d8_a_start_is_recorded_although_the_settled_one_before_it_is_still_unsettled_on_the_disk(
    env: CoreEnv,
) -> None:
    await lose_the_reply(env, env.service)
    await env.clock.advance(LAST_LOOK - 1)
    env.journal.broken = True
    await env.clock.advance(1)
    assert env.service.starts.pending == ()
    env.journal.broken = False
    await lose_the_reply(env, env.service)
    await settle()
    service = await crash(env)
    await env.clock.advance(5)
    await env.log_in(service)
    await env.clock.advance(0)
    (pending,) = service.starts.pending
    assert service.starts.left(pending) == pytest.approx(LAST_LOOK - 5)


async def test_f02_s1_a_recognized_session_that_could_not_be_claimed_is_still_offered_for_other_tickets(
    env: CoreEnv,
) -> None:
    for ticket in ("1", "2"):
        await lose_the_reply(env, env.service, ticket)
    await env.clock.advance(15)
    late = env.backend.add()
    late.one_time = Secret("")
    await env.clock.advance(1)
    await env.service.refresh()
    mistaken, right = env.service.starts.pending
    with pytest.raises(NotClaimable):
        await env.service.adopt(mistaken, late.info.id)
    await env.clock.advance(LAST_LOOK - 16)
    assert right.candidates == (late.info.id,)
    with pytest.raises(StartPending):
        await env.service.start_on_ticket("2")
    env.backend.set_state(late.info.id, SessionState.FAILED)
    await env.clock.advance(10)
    assert env.service.starts.pending == ()
