"""The core as a state machine under clicks, lost replies, kills, sleep and restarts, in random order."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.store import SessionStore
from openobd_desktop.domain.journal import Draft, IntentKind
from openobd_desktop.domain.session import CLAIM_LIMIT, Result, ServiceResult, SessionState
from openobd_desktop.errors import NoAnswer, OpenObdError, Restarting
from tests.core.fakes import (
    FakeController,
    FakeJournal,
    FakeService,
    ManualClock,
    calls_factory,
    settle,
)

TICKETS = ("1", "2")
DONE = ServiceResult((Result.SUCCESS,))


class SessionsUnderFaults(RuleBasedStateMachine):
    """One PC, one service and an operator who clicks everything that can be clicked."""

    def __init__(self) -> None:
        super().__init__()
        # Development mode would record the stack of each of the many steps that are not awaited.
        self.runner = asyncio.Runner(debug=False)
        self.backend = FakeService()
        self.journal = FakeJournal()
        self.clock = ManualClock()
        self.backend.now = self.clock.monotonic
        self.failures: list[BaseException] = []
        self.drafts: dict[str, Draft] = {}
        self.start_clicks = 0
        self._play(self._begin())

    def _play(self, work: Coroutine[Any, Any, None]) -> None:
        self.runner.run(work)

    async def _begin(self) -> None:
        self.scope = TaskScope(lambda name, error: self.failures.append(error))
        recorder = JournalRecorder(self.journal, self.scope, self.clock)
        self.service = SessionService(SessionStore(), self.scope, self.clock, recorder)
        await self.service.recorder.recall()
        self.service.set_login(FakeController(self.backend), calls_factory(self.backend), "Home")
        await settle()

    async def _click(self, verb: Coroutine[Any, Any, object]) -> None:
        """Runs a command, whose outcome must be known within a minute; ignores errors, which the window would show."""
        task = self.scope.start(self._forgiving(verb), "click")
        await settle()
        if not task.done():
            await self.clock.advance(30)

    @staticmethod
    async def _forgiving(verb: Coroutine[Any, Any, object]) -> None:
        try:
            await verb
        except OpenObdError:
            return

    def _sessions(self) -> list[ActiveSession]:
        return [active for active in self.service.open_sessions if active.alive]

    @rule(ticket=st.sampled_from(TICKETS), clicks=st.integers(1, 3))
    def click_start(self, ticket: str, clicks: int) -> None:
        async def click() -> None:
            verbs = [self._click(self.service.start_on_ticket(ticket)) for _ in range(clicks)]
            await asyncio.gather(*verbs)

        self.start_clicks += 1
        self._play(click())

    @rule(call=st.sampled_from(["start", "authenticate", "finish", "interrupt"]))
    def lose_the_next_reply(self, call: str) -> None:
        self.backend.hide_reply[call] = NoAnswer()

    @rule(call=st.sampled_from(["list", "get", "tokens", "finish", "authenticate", "connection"]), n=st.integers(1, 4))
    def lose_the_next_requests(self, call: str, n: int) -> None:
        self.backend.failures.setdefault(call, []).extend(NoAnswer() for _ in range(n))

    @rule(seconds=st.floats(0.5, 90))
    def time_passes(self, seconds: float) -> None:
        self._play(self._pass(seconds))

    async def _pass(self, seconds: float) -> None:
        await self.clock.advance(seconds)
        for held in self.backend.sessions.values():
            old = self.clock.elapsed - held.started_at > CLAIM_LIMIT
            if old and held.info.state is SessionState.AVAILABLE:
                self.backend.set_state(held.info.id, SessionState.INTERRUPTED)

    @rule(seconds=st.sampled_from([15.0, 60.0, 600.0]))
    def the_pc_sleeps(self, seconds: float) -> None:
        async def sleep() -> None:
            await self.clock.sleep_through(seconds)
            await self._pass(2)

        self._play(sleep())

    @rule()
    def the_server_restarts(self) -> None:
        async def restart() -> None:
            for held in self.backend.sessions.values():
                for stream in held.streams:
                    stream.put_nowait(Restarting())
            await self.clock.advance(6)

        self._play(restart())

    @precondition(lambda self: self._sessions())
    @rule(text=st.text(max_size=20))
    def type_into_the_form(self, text: str) -> None:
        active = self._sessions()[0]
        draft = Draft((), None, text)
        self._play(self.service.save_draft(active.id, draft))
        self.drafts[active.id] = draft

    @precondition(lambda self: self._sessions())
    @rule()
    def click_finish(self) -> None:
        active = self._sessions()[0]
        self._play(self._click(self.service.finish(active.id, DONE)))
        if active.outcome is not None:
            self.drafts.pop(active.id, None)
            assert self.backend.held(active.id).results == [DONE]

    @precondition(lambda self: self._sessions())
    @rule()
    def click_interrupt(self) -> None:
        self._play(self._click(self.service.interrupt(self._sessions()[0].id)))

    @rule()
    def kill_the_program(self) -> None:
        async def kill() -> None:
            await self.scope.cancel_all()
            await self._begin()

        self._play(kill())

    @precondition(lambda self: self.service.recovery.offers)
    @rule()
    def click_resume(self) -> None:
        self._play(self._click(self.service.resume(self.service.recovery.offers[0].record.id)))

    @invariant()
    def clicks_at_once_make_one_start_and_each_has_its_intent(self) -> None:
        starts = sum(call.startswith("start ") for call in self.backend.calls)
        intents = sum(intent.kind is IntentKind.START for intent in self.journal.intents.values())
        assert starts <= self.start_clicks
        assert starts <= intents

    @invariant()
    def a_claim_is_made_once(self) -> None:
        for held in self.backend.sessions.values():
            assert held.claims <= 1

    @invariant()
    def the_newest_token_is_used(self) -> None:
        assert self.backend.stale_tokens == 0

    @invariant()
    def no_token_is_kept_after_the_end(self) -> None:
        for active in self.service.open_sessions:
            if active.phase.value == "ended":
                assert not active.keeper.alive

    @invariant()
    def no_result_arrives_twice(self) -> None:
        for held in self.backend.sessions.values():
            assert len(held.results) <= 1

    @invariant()
    def no_saved_draft_is_older_than_the_last_save(self) -> None:
        for session_id, draft in self.drafts.items():
            # An empty draft counts as no draft.
            assert self.journal.drafts.get(session_id, Draft()) == draft

    @invariant()
    def nothing_breaks(self) -> None:
        assert self.failures == []

    def teardown(self) -> None:
        self._play(self.scope.aclose())
        self.runner.close()
        assert self.backend.channels_open == 0


class TestF01F02F14F18Machine(SessionsUnderFaults.TestCase):  # type: ignore[misc, valid-type]  # made by hypothesis
    """One start per intent, the newest token, no token after the end, no draft lost: in any order of faults."""

    settings = settings(max_examples=30, stateful_step_count=30, deadline=None)
