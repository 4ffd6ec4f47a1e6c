"""Start without confirmation: only if nothing is in doubt, and never twice."""

from __future__ import annotations

import asyncio

import pytest

from openobd_desktop.core.sessions.start import LAST_LOOK, must_ask, start_at_once
from openobd_desktop.domain.journal import IntentKind, IntentState, SessionRecord
from openobd_desktop.domain.session import CLAIM_LIMIT, SessionState
from openobd_desktop.errors import (
    BadInput,
    NameNotFound,
    NoAnswer,
    OpenObdError,
    OutcomeUnreadable,
    StartUnknown,
    TicketNotFound,
)
from tests.core.conftest import CoreEnv
from tests.core.fakes import settle

TICKET = "7848095"


def starts(env: CoreEnv) -> int:
    return env.backend.calls.count(f"start {TICKET}")


async def listed(env: CoreEnv) -> None:
    """Fetches the list early enough that a start needs a new one."""
    await env.service.refresh()
    await env.clock.advance(30)


async def test_f02_it_records_the_intent_and_claims_like_a_start_from_the_dialog(env: CoreEnv) -> None:
    await listed(env)
    active = await start_at_once(env.service, TICKET)
    assert active is not None
    assert active.origin.ticket == TICKET
    assert starts(env) == 1
    assert env.journal.states(IntentKind.START) == [IntentState.DONE]


async def test_without_a_list_the_user_is_asked(env: CoreEnv) -> None:
    assert must_ask(env.service, TICKET)
    assert await start_at_once(env.service, TICKET) is None
    env.service.clear_login()
    assert await start_at_once(env.service, TICKET) is None
    assert env.backend.calls == []


async def test_with_a_session_running_on_the_ticket_the_user_is_asked(env: CoreEnv) -> None:
    await listed(env)
    await env.service.start_on_ticket(TICKET)
    assert await start_at_once(env.service, TICKET) is None
    assert starts(env) == 1


async def test_a_session_that_only_the_newest_list_shows_stops_the_start(env: CoreEnv) -> None:
    await listed(env)
    held = env.backend.add(SessionState.ACTIVE)
    env.store.merge_team_news([SessionRecord(id=held.info.id, ticket=TICKET, who="Anna (PC-12)")])
    assert not must_ask(env.service, TICKET)
    sent: list[str] = []
    assert await start_at_once(env.service, TICKET, lambda: sent.append("sent")) is None
    assert (starts(env), sent, env.journal.intents) == (0, [], {})
    env.backend.set_state(held.info.id, SessionState.FINISHED)
    await env.service.refresh()
    assert await start_at_once(env.service, TICKET) is not None


async def test_f01_two_at_once_send_one_request(env: CoreEnv) -> None:
    await listed(env)
    gate = env.backend.gates["list"] = asyncio.Event()
    first = env.scope.start(start_at_once(env.service, TICKET), "first")
    await settle()
    assert await start_at_once(env.service, TICKET) is None
    with pytest.raises(BadInput, match="already being started"):
        await env.service.start_on_ticket(TICKET)
    gate.set()
    await first
    assert starts(env) == 1


@pytest.mark.parametrize("error", [NoAnswer(), OutcomeUnreadable()])
async def test_s1_f02_after_a_start_of_unknown_outcome_the_user_is_asked_until_it_is_safe(
    env: CoreEnv, error: OpenObdError
) -> None:
    await listed(env)
    env.backend.hide_reply["start"] = error
    with pytest.raises(StartUnknown):
        await start_at_once(env.service, TICKET)
    assert env.journal.states(IntentKind.START) == [IntentState.UNKNOWN]
    assert await start_at_once(env.service, TICKET) is None
    assert starts(env) == 1
    assert not must_ask(env.service, "7848123")
    await env.clock.advance(CLAIM_LIMIT)
    for held in env.backend.sessions.values():
        env.backend.set_state(held.info.id, SessionState.FAILED)
    await env.clock.advance(LAST_LOOK - CLAIM_LIMIT)
    assert await start_at_once(env.service, TICKET) is not None


async def test_s15_a_session_started_and_not_claimed_stops_it(env: CoreEnv) -> None:
    await listed(env)
    env.backend.failures["authenticate"] = [NameNotFound()]
    with pytest.raises(NameNotFound):
        await start_at_once(env.service, TICKET)
    assert await start_at_once(env.service, TICKET) is None
    assert starts(env) == 1


async def test_s15_a_session_that_a_former_run_started_and_did_not_claim_stops_it(env: CoreEnv) -> None:
    env.backend.failures["authenticate"] = [NameNotFound()]
    with pytest.raises(NameNotFound):
        await env.service.start_on_ticket(TICKET)
    await env.scope.cancel_all()
    service = env.next_run()
    await env.log_in(service)
    await service.refresh()
    assert await start_at_once(service, TICKET) is None
    assert starts(env) == 1


async def test_f01_it_can_be_cancelled_until_it_is_about_to_be_sent(env: CoreEnv) -> None:
    await listed(env)
    sent: list[str] = []
    gate = env.backend.gates["list"] = asyncio.Event()
    starting = env.scope.start(start_at_once(env.service, TICKET, lambda: sent.append("sent")), "start")
    await settle()
    starting.cancel()
    gate.set()
    await settle()
    assert (starts(env), sent, env.journal.intents) == (0, [], {})
    assert await start_at_once(env.service, TICKET) is not None


async def test_a_refused_start_may_be_made_again(env: CoreEnv) -> None:
    await listed(env)
    env.backend.failures[f"start {TICKET}"] = [TicketNotFound()]
    with pytest.raises(TicketNotFound):
        await start_at_once(env.service, TICKET)
    assert not must_ask(env.service, TICKET)
