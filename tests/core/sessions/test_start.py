"""Start protocol: never two sessions from one intent, even if the reply is lost or the program crashes."""

from __future__ import annotations

import asyncio

import pytest

from openobd_desktop.core.sessions.start import LAST_LOOK
from openobd_desktop.domain.journal import IntentKind, IntentState, TokenKind
from openobd_desktop.domain.session import Grant, Ownership, SessionState
from openobd_desktop.errors import (
    ClaimTokenLost,
    NameNotFound,
    NoAnswer,
    NotClaimable,
    SessionEnded,
    StartPending,
    StartUnknown,
    TicketNotFound,
)
from tests.core.conftest import CoreEnv
from tests.core.fakes import FakeController, settle


async def test_f02_the_intent_is_committed_before_the_call(env: CoreEnv) -> None:
    seen: list[int] = []
    env.backend.on_call = lambda name: seen.append(len(env.journal.intents)) if name.startswith("start") else None
    await env.service.start_on_ticket("1")
    assert seen == [1]
    assert env.journal.states(IntentKind.START) == [IntentState.DONE]


async def test_f02_a_clear_refusal_settles_the_intent(env: CoreEnv) -> None:
    env.backend.failures["start 1"] = [TicketNotFound()]
    with pytest.raises(TicketNotFound):
        await env.service.start_on_ticket("1")
    assert env.journal.states(IntentKind.START) == [IntentState.REFUSED]
    assert not env.service.starts.pending


async def test_f02_a_start_that_was_never_sent_may_be_made_again_at_once(env: CoreEnv) -> None:
    env.backend.failures["start 1"] = [NameNotFound()]
    with pytest.raises(NameNotFound):
        await env.service.start_on_ticket("1")
    await env.service.start_on_ticket("1")
    assert len(env.backend.sessions) == 1


async def test_f02_a_lost_reply_is_investigated_and_a_second_start_refused_meanwhile(env: CoreEnv) -> None:
    env.backend.hide_reply["start"] = NoAnswer()
    with pytest.raises(StartUnknown):
        await env.service.start_on_ticket("1")
    (pending,) = env.service.starts.pending
    assert env.journal.states(IntentKind.START) == [IntentState.UNKNOWN]
    for second in (1, 30, 30):
        await env.clock.advance(second)
        with pytest.raises(StartPending) as caught:
            await env.service.start_on_ticket("1")
        assert str(round(env.service.starts.left(pending))) in caught.value.advice
    assert env.backend.calls.count("start 1") == 1


async def test_f02_a_new_unclaimed_session_is_offered_and_never_claimed_automatically(env: CoreEnv) -> None:
    older = env.backend.add()
    env.backend.hide_reply["start"] = NoAnswer()
    with pytest.raises(StartUnknown):
        await env.service.start_on_ticket("1")
    await env.clock.advance(3)
    (pending,) = env.service.starts.pending
    (candidate,) = pending.candidates
    assert candidate != older.info.id
    assert "authenticate" not in env.backend.calls
    active = await env.service.adopt(pending, candidate)
    entry = env.store.get(active.id)
    assert entry is not None
    assert (entry.ticket, entry.mine) == ("1", Ownership.STARTED)
    assert not env.service.starts.pending
    assert env.journal.states(IntentKind.START) == [IntentState.DONE]


async def test_f02_s1_a_session_started_here_on_another_ticket_is_not_offered(env: CoreEnv) -> None:
    env.backend.failures |= {"start 1": [NoAnswer()], "authenticate": [NameNotFound()]}
    with pytest.raises(StartUnknown):
        await env.service.start_on_ticket("1")
    with pytest.raises(NameNotFound):
        await env.service.start_on_ticket("2")
    await env.clock.advance(3)
    (pending,) = env.service.starts.pending
    assert not pending.candidates
    await env.scope.cancel_all()
    service = env.next_run()
    await env.log_in(service)
    await env.clock.advance(0)
    (pending,) = service.starts.pending
    assert pending.origin.ticket == "1"
    assert not pending.candidates
    mine = env.backend.add()
    await env.clock.advance(LAST_LOOK)
    assert list(pending.candidates) == [mine.info.id]


async def test_f02_s1_a_session_that_a_list_shows_before_the_reply_to_its_start_is_not_offered_any_longer(
    env: CoreEnv, monkeypatch: pytest.MonkeyPatch
) -> None:
    env.backend.failures |= {"start 1": [NoAnswer()], "authenticate": [NameNotFound()]}
    with pytest.raises(StartUnknown):
        await env.service.start_on_ticket("1")
    listed = env.backend.add()
    await env.clock.advance(3)
    (pending,) = env.service.starts.pending
    assert list(pending.candidates) == [listed.info.id]

    async def answered_late(controller: FakeController, ticket: str) -> Grant:
        return await controller.get_grant(listed.info.id)

    monkeypatch.setattr(FakeController, "start_on_ticket", answered_late)
    with pytest.raises(NameNotFound):
        await env.service.start_on_ticket("2")
    assert not pending.candidates


async def test_f02_after_65_seconds_a_new_start_is_safe_and_allowed(env: CoreEnv) -> None:
    env.backend.failures["start 1"] = [NoAnswer()]
    with pytest.raises(StartUnknown):
        await env.service.start_on_ticket("1")
    await env.clock.advance(LAST_LOOK)
    assert not env.service.starts.pending
    assert env.journal.states(IntentKind.START) == [IntentState.SETTLED]
    await env.service.start_on_ticket("1")
    assert env.backend.calls.count("start 1") == 2


async def test_f02_s1_a_session_that_can_still_be_claimed_after_65_seconds_permits_no_second_start(
    env: CoreEnv,
) -> None:
    env.backend.failures["start 1"] = [NoAnswer()]
    with pytest.raises(StartUnknown):
        await env.service.start_on_ticket("1")
    # The call was under way for longer than it takes until the program gives up.
    await env.clock.advance(15)
    late = env.backend.add()
    await env.clock.advance(LAST_LOOK - 15)
    (pending,) = env.service.starts.pending
    assert pending.candidates == (late.info.id,)
    assert env.service.starts.left(pending) > 10
    with pytest.raises(StartPending):
        await env.service.start_on_ticket("1")
    env.backend.set_state(late.info.id, SessionState.FAILED)
    await env.clock.advance(10)
    assert not env.service.starts.pending


async def test_f02_while_the_service_is_away_it_is_not_declared_safe(env: CoreEnv) -> None:
    env.backend.failures["start 1"] = [NoAnswer()]
    with pytest.raises(StartUnknown):
        await env.service.start_on_ticket("1")
    env.backend.failures["list"] = [NoAnswer() for _ in range(8)]
    await env.clock.advance(LAST_LOOK + 10)
    assert len(env.service.starts.pending) == 1
    await env.clock.advance(60)
    assert not env.service.starts.pending


async def test_f02_another_ticket_can_be_started_meanwhile(env: CoreEnv) -> None:
    env.backend.hide_reply["start"] = NoAnswer()
    with pytest.raises(StartUnknown):
        await env.service.start_on_ticket("1")
    await env.service.start_on_ticket("2")


async def test_f03_a_crash_during_the_start_leaves_a_pending_start_to_the_next_run(env: CoreEnv) -> None:
    env.backend.hide_reply["start"] = NoAnswer()
    with pytest.raises(StartUnknown):
        await env.service.start_on_ticket("1")
    await env.scope.cancel_all()
    service = env.next_run()
    await env.clock.advance(20)
    await env.log_in(service)
    (pending,) = service.starts.pending
    assert service.starts.left(pending) == pytest.approx(LAST_LOOK - 20)
    with pytest.raises(StartPending):
        await service.start_on_ticket("1")
    await env.clock.advance(1)
    assert len(pending.candidates) == 1


async def test_f03_a_crash_between_start_and_claim_leaves_a_claim_with_the_seconds_left(env: CoreEnv) -> None:
    env.backend.failures["authenticate"] = [NameNotFound()]
    with pytest.raises(NameNotFound):
        await env.service.start_on_ticket("1")
    await env.scope.cancel_all()
    service = env.next_run()
    await env.clock.advance(20)
    await env.log_in(service)
    (offer,) = service.recovery.offers
    assert offer.needs_claim
    assert offer.left(env.clock.now()) == pytest.approx(40)
    active = await service.resume(offer.record.id)
    assert active.origin.ticket == "1"
    assert "grant" not in env.backend.calls


async def test_f03_after_60_seconds_there_is_nothing_left_to_claim(env: CoreEnv) -> None:
    env.backend.failures["authenticate"] = [NameNotFound()]
    with pytest.raises(NameNotFound):
        await env.service.start_on_ticket("1")
    service = env.next_run()
    await env.clock.advance(61)
    await env.log_in(service)
    assert service.recovery.offers == ()


async def test_f04_a_claim_whose_reply_was_lost_is_reported_and_never_made_again(env: CoreEnv) -> None:
    env.backend.hide_reply["authenticate"] = NoAnswer()
    with pytest.raises(ClaimTokenLost):
        await env.service.start_on_ticket("1")
    (entry,) = env.store.entries
    assert entry.session.state is SessionState.ACTIVE
    with pytest.raises((ClaimTokenLost, NotClaimable)):
        await env.service.claim(entry.id)
    assert env.backend.calls.count("authenticate") == 1
    assert env.journal.states(IntentKind.CLAIM)[0] is IntentState.UNKNOWN
    await env.service.interrupt(entry.id)


async def test_f04_a_claim_that_never_arrived_can_be_made_again(env: CoreEnv) -> None:
    env.backend.failures["authenticate"] = [NoAnswer()]
    with pytest.raises(NoAnswer) as caught:
        await env.service.start_on_ticket("1")
    assert "not claimed" in caught.value.meaning
    (entry,) = env.store.entries
    await env.service.claim(entry.id)


async def test_f04_a_session_that_has_ended_meanwhile_is_reported_as_such(env: CoreEnv) -> None:
    held = env.backend.add()
    env.backend.failures["authenticate"] = [NoAnswer()]

    def interrupt_first(name: str) -> None:
        if name == "authenticate":
            env.backend.set_state(held.info.id, SessionState.INTERRUPTED)

    env.backend.on_call = interrupt_first
    with pytest.raises(SessionEnded):
        await env.service.claim(held.info.id)


async def test_f05_a_session_started_here_shows_the_seconds_left_to_claim_it(env: CoreEnv) -> None:
    env.backend.failures["authenticate"] = [NameNotFound()]
    with pytest.raises(NameNotFound):
        await env.service.start_on_ticket("1")
    (entry,) = env.store.entries
    await env.clock.advance(12)
    assert env.service.claims.left(entry.id) == 48
    assert env.service.claims.left("another") is None


async def test_f03_a_session_started_here_waits_for_its_claim_as_long_as_it_can_be_made(env: CoreEnv) -> None:
    seen: list[tuple[str, ...]] = []
    env.service.subscribe(lambda: seen.append(env.service.claims.unclaimed))
    env.backend.failures["authenticate"] = [NameNotFound(), NameNotFound()]
    for ticket in ("1", "2"):
        with pytest.raises(NameNotFound):
            await env.service.start_on_ticket(ticket)
        await env.clock.advance(5)
    first, second = (entry.id for entry in env.store.entries)
    assert list(env.service.claims.unclaimed) == list(seen[-1]) == [first, second]
    await env.service.claim(second)
    assert list(env.service.claims.unclaimed) == [first]
    env.backend.set_state(first, SessionState.INTERRUPTED)
    await env.service.refresh()
    assert list(env.service.claims.unclaimed) == []


async def test_f05_a_session_whose_claim_is_pending_does_not_wait_for_a_claim(env: CoreEnv) -> None:
    seen: list[tuple[str, ...]] = []
    env.backend.on_call = lambda name: seen.append(env.service.claims.unclaimed) if name == "authenticate" else None
    await env.service.start_on_ticket("1")
    assert seen == [()]


async def test_f03_after_the_60_seconds_no_session_waits_for_its_claim(env: CoreEnv) -> None:
    env.backend.failures["authenticate"] = [NameNotFound()]
    with pytest.raises(NameNotFound):
        await env.service.start_on_ticket("1")
    await env.clock.advance(60)
    assert env.service.claims.unclaimed == ()


async def test_the_one_time_token_is_kept_only_until_the_claim(env: CoreEnv) -> None:
    kinds: list[TokenKind] = []
    env.backend.on_call = lambda name: (
        kinds.extend(kept.kind for kept in env.journal.tokens.values()) if name == "authenticate" else None
    )
    active = await env.service.start_on_ticket("1")
    await settle()
    assert kinds == [TokenKind.ONE_TIME]
    assert env.journal.tokens[active.id].kind is TokenKind.SESSION


async def test_f01_a_start_can_be_cancelled_until_it_is_about_to_be_sent(env: CoreEnv) -> None:
    sent: list[str] = []
    gate = env.backend.gates["list"] = asyncio.Event()
    starting = env.scope.start(env.service.start_on_ticket("7848095", lambda: sent.append("sent")), "start")
    await settle()
    assert sent == []
    starting.cancel()
    gate.set()
    await settle()
    assert "start 7848095" not in env.backend.calls
    assert env.journal.intents == {}
    await env.service.start_on_ticket("7848095", lambda: sent.append("sent"))
    assert sent == ["sent"]


async def test_s15_a_session_started_here_and_not_claimed_stops_a_second_start_until_it_has_closed(
    env: CoreEnv,
) -> None:
    env.backend.failures["authenticate"] = [NameNotFound()]
    with pytest.raises(NameNotFound) as caught:
        await env.service.start_on_ticket("1")
    assert "was started but not claimed" in caught.value.meaning
    await env.clock.advance(5)
    with pytest.raises(StartPending) as pending:
        await env.service.start_on_ticket("1")
    assert "60 s, once" in pending.value.advice
    await env.service.start_on_ticket("2")
    await env.clock.advance(LAST_LOOK)
    await env.service.start_on_ticket("1")
    assert env.backend.calls.count("start 1") == 2


async def test_s15_a_session_whose_claim_token_was_lost_stops_a_second_start_until_it_is_interrupted(
    env: CoreEnv,
) -> None:
    env.backend.hide_reply["authenticate"] = NoAnswer()
    with pytest.raises(ClaimTokenLost):
        await env.service.start_on_ticket("1")
    await env.clock.advance(LAST_LOOK + 1)
    with pytest.raises(StartPending) as pending:
        await env.service.start_on_ticket("1")
    assert "Interrupt" in pending.value.advice
    (entry,) = env.store.entries
    await env.service.interrupt(entry.id)
    await env.service.start_on_ticket("1")


async def test_s15_a_session_that_a_former_run_started_and_did_not_claim_stops_a_second_start(env: CoreEnv) -> None:
    env.backend.failures["authenticate"] = [NameNotFound()]
    with pytest.raises(NameNotFound):
        await env.service.start_on_ticket("1")
    await env.scope.cancel_all()
    service = env.next_run()
    await env.log_in(service)
    with pytest.raises(StartPending):
        await service.start_on_ticket("1")
    await env.clock.advance(61)
    await service.start_on_ticket("1")


@pytest.mark.parametrize("saves", [True, False])
@pytest.mark.parametrize("reply", ["arrived", "lost"])
async def test_s1_s15_a_start_that_could_not_be_read_at_first_stops_a_second_start(
    env: CoreEnv, reply: str, saves: bool
) -> None:
    if reply == "lost":
        env.backend.hide_reply["start"] = NoAnswer()
    else:
        env.backend.failures["authenticate"] = [NameNotFound()]
    with pytest.raises((NameNotFound, StartUnknown)):
        await env.service.start_on_ticket("1")
    await env.scope.cancel_all()
    service = env.next_run()
    env.journal.broken = True
    await env.log_in(service)
    env.journal.broken = False
    if saves:
        service.recorder.set_error(None)
    with pytest.raises(StartPending):
        await service.start_on_ticket("1")
    assert env.backend.calls.count("start 1") == 1


async def test_s1_s17_a_clock_set_ahead_between_two_runs_permits_no_second_start(env: CoreEnv) -> None:
    env.backend.hide_reply["start"] = NoAnswer()
    with pytest.raises(StartUnknown):
        await env.service.start_on_ticket("1")
    await env.scope.cancel_all()
    env.clock.jumped = 7200
    service = env.next_run()
    await env.log_in(service)
    await env.clock.advance(3)
    (pending,) = service.starts.pending
    assert len(pending.candidates) == 1
    assert service.starts.left(pending) > 60
    with pytest.raises(StartPending):
        await service.start_on_ticket("1")
    await env.clock.advance(LAST_LOOK)
    assert service.starts.pending == ()


async def test_s17_an_old_start_is_settled_at_once_if_no_session_can_be_its_own(env: CoreEnv) -> None:
    env.backend.failures["start 1"] = [NoAnswer()]
    with pytest.raises(StartUnknown):
        await env.service.start_on_ticket("1")
    await env.scope.cancel_all()
    await env.clock.advance(7200)
    service = env.next_run()
    await env.log_in(service)
    await env.clock.advance(0)
    assert service.starts.pending == ()
