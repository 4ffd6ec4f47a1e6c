"""The start protocol: never two sessions from one intent, whatever becomes of the reply or the program."""

from __future__ import annotations

import asyncio

import pytest

from openobd_desktop.core.sessions.start import LAST_LOOK
from openobd_desktop.domain.journal import IntentKind, IntentState, TokenKind
from openobd_desktop.domain.session import Mine, SessionState
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
from tests.core.conftest import Bench
from tests.core.fakes import settle


async def test_f02_the_intent_is_committed_before_the_call(bench: Bench) -> None:
    seen: list[int] = []
    bench.far.on_call = lambda name: seen.append(len(bench.journal.intents)) if name.startswith("start") else None
    await bench.service.start_on_ticket("1")
    assert seen == [1]
    assert bench.journal.states(IntentKind.START) == [IntentState.DONE]


async def test_f02_a_clear_refusal_settles_the_intent(bench: Bench) -> None:
    bench.far.failures["start 1"] = [TicketNotFound()]
    with pytest.raises(TicketNotFound):
        await bench.service.start_on_ticket("1")
    assert bench.journal.states(IntentKind.START) == [IntentState.REFUSED]
    assert not bench.service.pending_starts


async def test_f02_a_start_that_was_never_sent_may_be_made_again_at_once(bench: Bench) -> None:
    bench.far.failures["start 1"] = [NameNotFound()]
    with pytest.raises(NameNotFound):
        await bench.service.start_on_ticket("1")
    await bench.service.start_on_ticket("1")
    assert len(bench.far.sessions) == 1


async def test_f02_a_lost_reply_is_looked_into_and_a_second_start_refused_meanwhile(bench: Bench) -> None:
    bench.far.hide_reply["start"] = NoAnswer()
    with pytest.raises(StartUnknown):
        await bench.service.start_on_ticket("1")
    (pending,) = bench.service.pending_starts
    assert bench.journal.states(IntentKind.START) == [IntentState.UNKNOWN]
    for second in (1, 30, 30):
        await bench.clock.advance(second)
        with pytest.raises(StartPending) as caught:
            await bench.service.start_on_ticket("1")
        assert str(round(bench.service.pending_left(pending))) in caught.value.advice
    assert bench.far.calls.count("start 1") == 1


async def test_f02_a_new_unclaimed_session_is_offered_and_never_claimed_by_itself(bench: Bench) -> None:
    older = bench.far.add()
    bench.far.hide_reply["start"] = NoAnswer()
    with pytest.raises(StartUnknown):
        await bench.service.start_on_ticket("1")
    await bench.clock.advance(3)
    (pending,) = bench.service.pending_starts
    (candidate,) = pending.candidates
    assert candidate != older.info.id
    assert "authenticate" not in bench.far.calls
    active = await bench.service.adopt(pending, candidate)
    entry = bench.store.get(active.id)
    assert entry is not None
    assert (entry.ticket, entry.mine) == ("1", Mine.STARTED)
    assert not bench.service.pending_starts
    assert bench.journal.states(IntentKind.START) == [IntentState.DONE]


async def test_f02_after_65_seconds_a_new_start_is_safe_and_allowed(bench: Bench) -> None:
    bench.far.failures["start 1"] = [NoAnswer()]
    with pytest.raises(StartUnknown):
        await bench.service.start_on_ticket("1")
    await bench.clock.advance(LAST_LOOK)
    assert not bench.service.pending_starts
    assert bench.journal.states(IntentKind.START) == [IntentState.SETTLED]
    await bench.service.start_on_ticket("1")
    assert bench.far.calls.count("start 1") == 2


async def test_f02_while_the_service_is_away_it_is_not_declared_safe(bench: Bench) -> None:
    bench.far.failures["start 1"] = [NoAnswer()]
    with pytest.raises(StartUnknown):
        await bench.service.start_on_ticket("1")
    bench.far.failures["list"] = [NoAnswer() for _ in range(8)]
    await bench.clock.advance(LAST_LOOK + 10)
    assert len(bench.service.pending_starts) == 1
    await bench.clock.advance(60)
    assert not bench.service.pending_starts


async def test_f02_another_ticket_can_be_started_meanwhile(bench: Bench) -> None:
    bench.far.hide_reply["start"] = NoAnswer()
    with pytest.raises(StartUnknown):
        await bench.service.start_on_ticket("1")
    await bench.service.start_on_ticket("2")


async def test_f03_a_crash_during_the_start_leaves_a_pending_start_to_the_next_run(bench: Bench) -> None:
    bench.far.hide_reply["start"] = NoAnswer()
    with pytest.raises(StartUnknown):
        await bench.service.start_on_ticket("1")
    await bench.scope.cancel_all()
    service = bench.next_run()
    await bench.clock.advance(20)
    await bench.log_in(service)
    (pending,) = service.pending_starts
    assert service.pending_left(pending) == pytest.approx(LAST_LOOK - 20)
    with pytest.raises(StartPending):
        await service.start_on_ticket("1")
    await bench.clock.advance(1)
    assert len(pending.candidates) == 1


async def test_f03_a_crash_between_start_and_claim_leaves_a_claim_with_the_seconds_left(bench: Bench) -> None:
    bench.far.failures["authenticate"] = [NameNotFound()]
    with pytest.raises(NameNotFound):
        await bench.service.start_on_ticket("1")
    await bench.scope.cancel_all()
    service = bench.next_run()
    await bench.clock.advance(20)
    await bench.log_in(service)
    (offer,) = service.offers
    assert offer.needs_claim
    assert offer.left(bench.clock.now()) == pytest.approx(40)
    active = await service.resume(offer.record.id)
    assert active.origin.ticket == "1"
    assert "grant" not in bench.far.calls


async def test_f03_after_60_seconds_there_is_nothing_left_to_claim(bench: Bench) -> None:
    bench.far.failures["authenticate"] = [NameNotFound()]
    with pytest.raises(NameNotFound):
        await bench.service.start_on_ticket("1")
    service = bench.next_run()
    await bench.clock.advance(61)
    await bench.log_in(service)
    assert service.offers == ()


async def test_f04_a_claim_whose_reply_was_lost_is_told_and_never_made_again(bench: Bench) -> None:
    bench.far.hide_reply["authenticate"] = NoAnswer()
    with pytest.raises(ClaimTokenLost):
        await bench.service.start_on_ticket("1")
    (entry,) = bench.store.entries
    assert entry.session.state is SessionState.ACTIVE
    with pytest.raises((ClaimTokenLost, NotClaimable)):
        await bench.service.claim(entry.id)
    assert bench.far.calls.count("authenticate") == 1
    assert bench.journal.states(IntentKind.CLAIM)[0] is IntentState.UNKNOWN
    await bench.service.interrupt(entry.id)


async def test_f04_a_claim_that_never_arrived_can_be_made_again(bench: Bench) -> None:
    bench.far.failures["authenticate"] = [NoAnswer()]
    with pytest.raises(NoAnswer) as caught:
        await bench.service.start_on_ticket("1")
    assert "not claimed" in caught.value.meaning
    (entry,) = bench.store.entries
    await bench.service.claim(entry.id)


async def test_f04_a_session_that_has_ended_meanwhile_is_told_as_such(bench: Bench) -> None:
    held = bench.far.add()
    bench.far.failures["authenticate"] = [NoAnswer()]

    def interrupt_first(name: str) -> None:
        if name == "authenticate":
            bench.far.set_state(held.info.id, SessionState.INTERRUPTED)

    bench.far.on_call = interrupt_first
    with pytest.raises(SessionEnded):
        await bench.service.claim(held.info.id)


async def test_f05_a_session_started_here_shows_the_seconds_left_to_claim_it(bench: Bench) -> None:
    bench.far.failures["authenticate"] = [NameNotFound()]
    with pytest.raises(NameNotFound):
        await bench.service.start_on_ticket("1")
    (entry,) = bench.store.entries
    await bench.clock.advance(12)
    assert bench.service.claim_left(entry.id) == 48
    assert bench.service.claim_left("another") is None


async def test_f03_a_session_started_here_waits_for_its_claim_as_long_as_it_can_be_made(bench: Bench) -> None:
    seen: list[tuple[str, ...]] = []
    bench.service.subscribe(lambda: seen.append(bench.service.unclaimed))
    bench.far.failures["authenticate"] = [NameNotFound(), NameNotFound()]
    for ticket in ("1", "2"):
        with pytest.raises(NameNotFound):
            await bench.service.start_on_ticket(ticket)
        await bench.clock.advance(5)
    first, second = (entry.id for entry in bench.store.entries)
    assert list(bench.service.unclaimed) == list(seen[-1]) == [first, second]
    await bench.service.claim(second)
    assert list(bench.service.unclaimed) == [first]
    bench.far.set_state(first, SessionState.INTERRUPTED)
    await bench.service.refresh()
    assert list(bench.service.unclaimed) == []


async def test_f05_while_its_claim_is_under_way_a_session_waits_for_none(bench: Bench) -> None:
    seen: list[tuple[str, ...]] = []
    bench.far.on_call = lambda name: seen.append(bench.service.unclaimed) if name == "authenticate" else None
    await bench.service.start_on_ticket("1")
    assert seen == [()]


async def test_f03_after_the_60_seconds_no_session_waits_for_its_claim(bench: Bench) -> None:
    bench.far.failures["authenticate"] = [NameNotFound()]
    with pytest.raises(NameNotFound):
        await bench.service.start_on_ticket("1")
    await bench.clock.advance(60)
    assert bench.service.unclaimed == ()


async def test_the_one_time_token_is_kept_only_until_the_claim(bench: Bench) -> None:
    kinds: list[TokenKind] = []
    bench.far.on_call = lambda name: (
        kinds.extend(kept.kind for kept in bench.journal.tokens.values()) if name == "authenticate" else None
    )
    active = await bench.service.start_on_ticket("1")
    await settle()
    assert kinds == [TokenKind.ONE_TIME]
    assert bench.journal.tokens[active.id].kind is TokenKind.SESSION


async def test_f01_a_start_can_be_cancelled_until_it_is_about_to_be_sent(bench: Bench) -> None:
    sent: list[str] = []
    gate = bench.far.gates["list"] = asyncio.Event()
    starting = bench.scope.start(bench.service.start_on_ticket("7848095", lambda: sent.append("sent")), "start")
    await settle()
    assert sent == []
    starting.cancel()
    gate.set()
    await settle()
    assert "start 7848095" not in bench.far.calls
    assert bench.journal.intents == {}
    await bench.service.start_on_ticket("7848095", lambda: sent.append("sent"))
    assert sent == ["sent"]


async def test_s15_a_session_started_here_and_not_claimed_stops_a_second_start_until_it_has_closed(
    bench: Bench,
) -> None:
    bench.far.failures["authenticate"] = [NameNotFound()]
    with pytest.raises(NameNotFound) as caught:
        await bench.service.start_on_ticket("1")
    assert "was started and is not claimed" in caught.value.meaning
    await bench.clock.advance(5)
    with pytest.raises(StartPending) as pending:
        await bench.service.start_on_ticket("1")
    assert "60 seconds" in pending.value.advice
    await bench.service.start_on_ticket("2")
    await bench.clock.advance(LAST_LOOK)
    await bench.service.start_on_ticket("1")
    assert bench.far.calls.count("start 1") == 2


async def test_s15_a_session_whose_claim_token_was_lost_stops_a_second_start_until_it_is_interrupted(
    bench: Bench,
) -> None:
    bench.far.hide_reply["authenticate"] = NoAnswer()
    with pytest.raises(ClaimTokenLost):
        await bench.service.start_on_ticket("1")
    await bench.clock.advance(LAST_LOOK + 1)
    with pytest.raises(StartPending) as pending:
        await bench.service.start_on_ticket("1")
    assert "Interrupt" in pending.value.advice
    (entry,) = bench.store.entries
    await bench.service.interrupt(entry.id)
    await bench.service.start_on_ticket("1")


async def test_s15_a_session_that_a_former_run_started_and_did_not_claim_stops_a_second_start(bench: Bench) -> None:
    bench.far.failures["authenticate"] = [NameNotFound()]
    with pytest.raises(NameNotFound):
        await bench.service.start_on_ticket("1")
    await bench.scope.cancel_all()
    service = bench.next_run()
    await bench.log_in(service)
    with pytest.raises(StartPending):
        await service.start_on_ticket("1")
    await bench.clock.advance(61)
    await service.start_on_ticket("1")
