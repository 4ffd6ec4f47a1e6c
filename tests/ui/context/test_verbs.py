"""The actions for one session: which are possible in each of its states, and the reasons for the others."""

from __future__ import annotations

import pytest

from openobd_desktop.domain.session import SessionState
from openobd_desktop.errors import LoginError, NoAnswer, OpenObdError
from openobd_desktop.ui.context.verbs import SessionVerbs, Verb
from tests.core.fakes import settle
from tests.ui.ui_env import TICKET, UiEnv


def possible(verbs: SessionVerbs, session_id: str) -> set[Verb]:
    return {verb for verb in Verb if not verbs.why_not(verb, verbs.entry(session_id))}


@pytest.fixture
async def verbs(env: UiEnv) -> SessionVerbs:
    await env.log_in()
    return SessionVerbs(env.context)


async def test_an_open_session_can_be_shown_finished_and_interrupted(env: UiEnv, verbs: SessionVerbs) -> None:
    active, _held = await env.open_session()
    assert possible(verbs, active.id) == {Verb.OPEN, Verb.FINISH, Verb.INTERRUPT, Verb.AGAIN}
    assert verbs.why_not(Verb.CLAIM, verbs.entry(active.id)) == "This session is already open on this PC."


async def test_an_ended_session_can_be_shown_and_started_again(env: UiEnv, verbs: SessionVerbs) -> None:
    active, _held = await env.open_session()
    await env.service.interrupt(active.id)
    await settle()
    assert possible(verbs, active.id) == {Verb.OPEN, Verb.AGAIN}
    verbs.do(Verb.AGAIN, verbs.entry(active.id))
    assert env.asked == [("start again", TICKET)]


async def test_a_session_of_somebody_else_can_only_be_interrupted(env: UiEnv, verbs: SessionVerbs) -> None:
    held = env.backend.add(SessionState.ACTIVE)
    await env.service.refresh()
    entry = verbs.entry(held.info.id)
    assert possible(verbs, held.info.id) == {Verb.INTERRUPT}
    assert verbs.why_not(Verb.FINISH, entry) == "Only the PC that claimed a session can send its result."
    assert verbs.why_not(Verb.AGAIN, entry) == "The ticket number of this session is not known."


async def test_without_a_session_each_verb_asks_for_one(verbs: SessionVerbs) -> None:
    assert verbs.entry("none") is None
    assert {verbs.why_not(verb, None) for verb in Verb} == {"Select one session."}


@pytest.mark.parametrize("error", [LoginError("raw"), NoAnswer("raw")])
async def test_what_needs_the_service_says_that_nothing_can_be_sent(
    env: UiEnv, verbs: SessionVerbs, error: OpenObdError
) -> None:
    held = env.backend.add(SessionState.AVAILABLE)
    await env.service.refresh()
    assert possible(verbs, held.info.id) == {Verb.CLAIM, Verb.INTERRUPT}
    env.backend.failures["list"] = [error]
    with pytest.raises(type(error)):
        await env.service.refresh()
    assert possible(verbs, held.info.id) == set()
    verbs.do(Verb.CLAIM, verbs.entry(held.info.id))
    message = env.context.messages.current
    assert message is not None
    assert message.what.endswith("so nothing can be sent.")
    assert env.asked == []
