"""Notifications of urgent events: not repeated within ten minutes, and not shown while the window is active."""

from __future__ import annotations

import asyncio
import random
from contextlib import suppress
from itertools import pairwise

import pytest

from openobd_desktop.core.aio.backoff import LONGEST_PAUSE_WHEN_SPENT
from openobd_desktop.core.session import Phase
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.finish import PAUSE, SENDS
from openobd_desktop.core.session.services.handle import Loadable, LoadState
from openobd_desktop.core.session.services.question_templates import FEEDBACK, template
from openobd_desktop.core.sessions.attention import LONG_OPEN, QUIET, AttentionRules, Cause
from openobd_desktop.domain.questions import Answer, Question, QuestionKind
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import TOKEN_LIFE, ConnectorReading, Result, ServiceResult, SessionState
from openobd_desktop.errors import LineSilent, NoAnswer, NotAllowed, OpenObdError
from tests.core.conftest import CoreEnv
from tests.core.fakes import FakeSession, settle
from tests.ui.tabs.ask.asking import echo

DONE = ServiceResult((Result.SUCCESS,))
YES_NO = Question(kind=QuestionKind.YES_NO, text="Is the ignition on?")
HOW = template(FEEDBACK).question
LINE = ("tokens", "connections", "finish", "get")


class Watch:
    """One session, the notification rules, and the notifications that they produce."""

    def __init__(self, env: CoreEnv, active: ActiveSession) -> None:
        self.bench = env
        self.active = active
        self.rule = env.service.attention
        self.seen = False

    @property
    def backend(self) -> FakeSession:
        return self.bench.backend.held(self.active.id)

    def notified(self) -> list[Cause]:
        notices = self.rule.look(self.bench.service.open_sessions, seen=self.seen)
        assert {notice.session_id for notice in notices} <= {self.active.id}
        return [notice.cause for notice in notices]

    async def after(self, seconds: float) -> list[Cause]:
        await self.bench.clock.advance(seconds)
        return self.notified()

    def unseen(self) -> list[Cause]:
        return [attention.cause for attention in self.rule.unseen(self.active.id)]

    async def answer(self, question: Question | None, answer: Answer | None) -> list[Cause]:
        """Asks a question, or none if one is open, which is answered immediately; returns the notifications."""
        questions = self.active.services.questions
        if question is not None:
            await questions.ask(question)
        assert questions.exchanges
        self.backend.inside.streams[-1].send(echo(questions.exchanges[-1].question, answer))
        await settle()
        return self.notified()

    async def cut(self) -> None:
        """Breaks the connection permanently."""
        for call in LINE:
            self.bench.backend.failures[call] = [NoAnswer("raw") for _ in range(1000)]
        self.backend.streams[-1].put_nowait(LineSilent("raw"))
        await settle()

    async def mend(self) -> None:
        self.bench.backend.failures.clear()
        await self.bench.clock.advance(LONGEST_PAUSE_WHEN_SPENT)

    async def keep_for(self, seconds: float) -> list[Cause]:
        """Lets time pass while the session is kept open; returns the notifications at its end."""
        self.bench.clock.elapsed += seconds
        self.backend.streams[-1].put_nowait(Secret(f"token at {self.bench.clock.elapsed}"))
        await settle()
        return self.notified()


@pytest.fixture
async def watch(env: CoreEnv) -> Watch:
    active = await env.service.start_on_ticket("1")
    await settle()
    made = Watch(env, active)
    assert made.notified() == []
    return made


async def test_a_session_without_problems_leads_to_no_notification(watch: Watch) -> None:
    assert await watch.keep_for(3600) == []


async def test_a_short_outage_leads_to_no_notification(watch: Watch) -> None:
    await watch.cut()
    assert await watch.after(9) == []
    await watch.mend()
    assert watch.notified() == []


async def test_a_connection_lost_for_more_than_ten_seconds_is_reported_once_and_so_is_its_return(watch: Watch) -> None:
    await watch.cut()
    assert watch.notified() == []
    assert await watch.after(10.5) == [Cause.LINE_LOST]
    assert await watch.after(30) == []
    await watch.mend()
    assert watch.notified() == [Cause.LINE_BACK]
    assert await watch.keep_for(300) == []


async def test_an_unstable_connection_is_reported_once_in_ten_minutes(watch: Watch) -> None:
    notified: list[Cause] = []
    for _ in range(8):
        await watch.cut()
        notified += watch.notified() + await watch.after(11)
        await watch.mend()
        notified += watch.notified() + await watch.keep_for(30)
    assert notified == [Cause.LINE_LOST, Cause.LINE_BACK]
    await watch.keep_for(QUIET)
    await watch.cut()
    watch.notified()
    assert await watch.after(11) == [Cause.LINE_LOST]


def read(watch: Watch, *, connected: bool) -> None:
    """Adds a reading received now."""
    watch.active.trend.add(ConnectorReading(connected, None, 80, healthy=connected))


async def test_a_connector_lost_for_more_than_ten_seconds_is_reported_once_and_so_is_its_return(watch: Watch) -> None:
    read(watch, connected=True)
    for second in range(25):
        await watch.bench.clock.advance(1)
        read(watch, connected=False)
        assert watch.notified() == ([Cause.CAR_LOST] if second == 11 else [])
    await watch.bench.clock.advance(1)
    read(watch, connected=True)
    assert watch.notified() == [Cause.CAR_BACK]


async def test_missing_readings_are_reported_as_well(watch: Watch) -> None:
    read(watch, connected=True)
    assert await watch.after(10) == []
    assert await watch.after(1) == [Cause.CAR_LOST]


async def test_a_server_without_a_monitor_is_not_taken_for_a_lost_car(watch: Watch) -> None:
    assert await watch.after(100) == []


async def test_our_own_lost_connection_is_reported_once_and_not_as_a_lost_car(watch: Watch) -> None:
    read(watch, connected=True)
    await watch.cut()
    assert watch.notified() == []
    assert await watch.after(11) == [Cause.LINE_LOST]
    await watch.mend()
    assert watch.notified() == [Cause.LINE_BACK]
    assert await watch.after(9) == []
    read(watch, connected=True)
    assert await watch.after(3) == []


async def test_a_lost_car_is_not_reported_as_found_when_our_own_connection_is_lost_too(watch: Watch) -> None:
    read(watch, connected=False)
    assert await watch.after(11) == [Cause.CAR_LOST]
    await watch.cut()
    assert watch.notified() == []
    assert await watch.after(11) == [Cause.LINE_LOST]
    await watch.mend()
    assert watch.notified() == [Cause.LINE_BACK]
    read(watch, connected=True)
    assert watch.notified() == [Cause.CAR_BACK]


async def test_events_seen_by_the_operator_are_never_reported(watch: Watch) -> None:
    watch.seen = True
    await watch.cut()
    watch.notified()
    assert await watch.after(11) == []
    watch.seen = False
    assert await watch.after(5) == []
    await watch.mend()
    assert watch.notified() == [], "the loss was not reported"


async def test_f22_the_limit_is_reported_at_3_h_30_and_at_3_h_50(watch: Watch) -> None:
    assert await watch.keep_for(3.5 * 3600 - 60) == []
    assert await watch.keep_for(60) == [Cause.LIMIT_NEAR]
    assert await watch.keep_for(20 * 60 - 60) == []
    assert await watch.keep_for(60) == [Cause.LIMIT_CLOSE]
    assert await watch.keep_for(600) == []


async def test_f22_after_resuming_late_only_the_nearest_limit_is_reported(watch: Watch) -> None:
    watch.seen = True
    await watch.keep_for(3 * 3600)
    watch.seen = False
    watch.rule = AttentionRules(watch.bench.clock, watch.bench.service.service_clock.now)
    assert await watch.keep_for(55 * 60) == [Cause.LIMIT_CLOSE]


async def test_f08_the_last_minute_of_a_token_is_reported(watch: Watch) -> None:
    await watch.cut()
    watch.notified()
    assert await watch.after(11) == [Cause.LINE_LOST]
    assert await watch.after(220) == []
    assert await watch.after(15) == [Cause.RUNNING_OUT]
    assert await watch.after(120) == [], "that it has run out is the end of the same story"


async def test_f12_a_token_that_expired_while_the_pc_slept_is_reported(watch: Watch) -> None:
    await watch.bench.clock.sleep_through(3000)
    assert Cause.RUNNING_OUT in watch.notified()


async def test_f18_a_finish_that_is_not_confirmed_is_reported_and_its_late_confirmation_too(watch: Watch) -> None:
    watch.bench.backend.failures["finish"] = [NoAnswer("raw")]
    watch.bench.backend.failures["get"] = [NoAnswer("raw") for _ in range(3)]
    sending = watch.bench.scope.start(watch.active.finish(DONE), "finish")
    await settle()
    notified = watch.notified()
    for _ in range(30):
        notified += await watch.after(1)
    assert sending.done()
    assert watch.active.outcome == DONE
    assert notified == [Cause.FINISH_UNSURE, Cause.FINISH_CONFIRMED]


async def test_f18_a_failed_finish_is_reported_once_and_so_is_its_later_success(watch: Watch) -> None:
    refuse = watch.bench.backend.gates["finish"] = asyncio.Event()
    watch.bench.backend.failures["finish"] = [NoAnswer("raw") for _ in range(SENDS)]
    sending = watch.bench.scope.start(_refused(watch.active), "finish")
    await settle()
    assert watch.notified() == []
    refuse.set()
    await settle()
    await watch.bench.clock.advance(PAUSE)
    assert sending.done()
    assert watch.notified() == [Cause.FINISH_UNSURE]
    assert await watch.after(30) == []
    await watch.active.finish(DONE)
    assert watch.notified() == [Cause.FINISH_CONFIRMED]


async def _refused(active: ActiveSession) -> None:
    with pytest.raises(OpenObdError):
        await active.finish(DONE)


async def test_a_confirmed_finish_leads_to_no_notification(watch: Watch) -> None:
    await watch.active.finish(DONE)
    assert watch.notified() == []


async def test_no_limit_or_token_of_an_ended_session_is_reported(watch: Watch) -> None:
    await watch.active.finish(DONE)
    watch.notified()
    await watch.bench.clock.advance(4 * 3600)
    assert watch.notified() == []


async def test_an_answer_is_reported_once_in_ten_minutes_unless_it_is_seen(watch: Watch) -> None:
    watch.seen = True
    assert await watch.answer(YES_NO, True) == []
    watch.seen = False
    assert await watch.answer(YES_NO, True) == [Cause.ANSWERED]
    assert await watch.answer(YES_NO, False) == []
    await watch.keep_for(QUIET)
    assert await watch.answer(YES_NO, True) == [Cause.ANSWERED]


async def test_text_shown_to_the_mechanic_and_withdrawn_questions_need_no_attention(watch: Watch) -> None:
    assert await watch.answer(Question(kind=QuestionKind.TEXT, text="Please wait."), None) == []
    await watch.active.services.questions.ask(YES_NO)
    await watch.active.services.questions.close()
    assert watch.notified() == []
    assert watch.unseen() == []


async def test_an_answer_needs_attention_until_it_is_seen(watch: Watch) -> None:
    await watch.answer(YES_NO, True)
    assert watch.unseen() == [Cause.ANSWERED]
    watch.rule.see(watch.active.id)
    assert watch.unseen() == [Cause.ANSWERED], "the page was seen, but not the conversation"
    watch.rule.see(watch.active.id, Cause.ANSWERED)
    assert watch.unseen() == []
    assert watch.rule.count == 0


async def test_a_request_for_assistance_lasts_until_it_is_acknowledged(watch: Watch) -> None:
    assert await watch.answer(HOW, 2) == [Cause.ASSISTANCE]
    watch.rule.see(watch.active.id)
    watch.rule.see(watch.active.id, Cause.ASSISTANCE)
    assert watch.unseen() == [Cause.ASSISTANCE]
    await watch.active.finish(DONE)
    watch.notified()
    assert watch.unseen() == [Cause.ASSISTANCE], "the session is over, the request is not"
    watch.rule.acknowledge(watch.active, Cause.ASSISTANCE)
    assert watch.unseen() == []


async def test_a_later_answer_revokes_the_request_for_assistance(watch: Watch) -> None:
    await watch.answer(HOW, 2)
    await watch.answer(YES_NO, True)
    assert watch.unseen() == [Cause.ASSISTANCE, Cause.ANSWERED]
    await watch.answer(HOW, 0)
    assert watch.unseen() == [Cause.ANSWERED]


async def test_a_question_that_stays_open_needs_attention_but_no_notification(watch: Watch) -> None:
    await watch.active.services.questions.ask(YES_NO)
    await watch.keep_for(LONG_OPEN - 10)
    assert watch.unseen() == []
    assert await watch.keep_for(20) == []
    assert watch.unseen() == [Cause.NOT_ANSWERED]
    watch.rule.see(watch.active.id)
    assert watch.unseen() == []
    assert [each.cause for each in watch.rule.of(watch.active.id)] == [Cause.NOT_ANSWERED]
    assert await watch.answer(None, True) == [Cause.ANSWERED]
    assert watch.unseen() == [Cause.ANSWERED]


async def test_the_wrong_car_needs_attention_until_it_is_acknowledged(watch: Watch) -> None:
    facts = watch.active.services.vehicle
    facts.vin = Loadable(LoadState.KNOWN, "WVWZZZ3CZWE689725")
    assert watch.notified() == [Cause.WRONG_CAR]
    watch.rule.see(watch.active.id)
    assert watch.unseen() == [Cause.WRONG_CAR]
    watch.rule.acknowledge(watch.active, Cause.WRONG_CAR)
    assert watch.unseen() == []
    assert watch.notified() == []


@pytest.mark.parametrize("state", [SessionState.FINISHED, SessionState.INTERRUPTED, SessionState.FAILED])
async def test_a_session_ended_by_someone_else_needs_attention(watch: Watch, state: SessionState) -> None:
    watch.active.record_end(watch.bench.backend.set_state(watch.active.id, state))
    assert watch.notified() == [Cause.ENDED_ELSEWHERE]
    assert watch.unseen() == [Cause.ENDED_ELSEWHERE]
    watch.rule.see(watch.active.id)
    assert watch.rule.of(watch.active.id) == ()


async def test_a_session_interrupted_here_needs_no_attention(watch: Watch) -> None:
    await watch.bench.service.interrupt(watch.active.id)
    assert watch.active.has_ended()
    assert watch.notified() == []
    assert watch.rule.count == 0


@pytest.mark.parametrize("reported", ["by the streams", "by the list"])
async def test_s2_an_interrupt_whose_reply_was_lost_is_not_taken_for_an_end_by_someone_else(
    watch: Watch, reported: str
) -> None:
    env = watch.bench
    if reported == "by the list":
        env.clock.elapsed += TOKEN_LIFE
        await watch.cut()
        await env.clock.advance(10)
        assert watch.active.phase is Phase.LOST
        watch.notified()
    env.backend.hide_reply["interrupt"] = NoAnswer("raw")
    env.backend.failures["get"] = [NoAnswer("raw") for _ in range(5)]
    with pytest.raises(NoAnswer):
        await env.service.interrupt(watch.active.id)
    env.backend.failures.clear()
    if reported == "by the list":
        await env.service.refresh()
    else:
        watch.backend.streams[-1].put_nowait(None)
    await env.clock.advance(10)
    assert watch.active.session.state is SessionState.INTERRUPTED
    assert Cause.ENDED_ELSEWHERE not in [*watch.notified(), *watch.unseen()]


async def test_after_a_refused_interrupt_the_end_by_someone_else_needs_attention(watch: Watch) -> None:
    watch.bench.backend.failures["interrupt"] = [NotAllowed("raw")]
    with pytest.raises(NotAllowed):
        await watch.bench.service.interrupt(watch.active.id)
    watch.active.record_end(watch.bench.backend.set_state(watch.active.id, SessionState.FINISHED))
    assert watch.notified() == [Cause.ENDED_ELSEWHERE]


async def test_a_lost_connection_needs_attention_until_it_is_back(watch: Watch) -> None:
    told: list[int] = []
    watch.rule.subscribe(lambda: told.append(watch.rule.count))
    await watch.cut()
    watch.notified()
    await watch.after(11)
    assert watch.unseen() == [Cause.LINE_LOST]
    await watch.mend()
    watch.notified()
    assert watch.rule.of(watch.active.id) == ()
    assert told == [1, 0]


async def test_each_session_is_reported_separately(env: CoreEnv, watch: Watch) -> None:
    other = await env.service.start_on_ticket("2")
    await settle()
    watch.notified()
    await env.clock.sleep_through(3000)
    notices = watch.rule.look(env.service.open_sessions, seen=False)
    low = {notice.session_id for notice in notices if notice.cause is Cause.RUNNING_OUT}
    assert low == {watch.active.id, other.id}


@pytest.mark.parametrize("seed", range(4))
async def test_u10_no_cause_is_reported_twice_in_ten_minutes_however_often_it_changes(watch: Watch, seed: int) -> None:
    chance = random.Random(seed)
    notified: list[tuple[float, Cause]] = []
    read(watch, connected=True)
    for _ in range(60):
        happens = chance.randrange(5)
        if happens == 0:
            await watch.cut()
        elif happens == 1:
            await watch.mend()
        elif happens == 2:
            read(watch, connected=chance.random() < 0.5)
        causes = await watch.after(chance.choice((4, 11, 45)))
        if happens == 3 and watch.active.services.questions.open is None:
            with suppress(OpenObdError):
                causes += await watch.answer(YES_NO, True)
        notified += [(watch.bench.clock.elapsed, cause) for cause in causes]
    assert {Cause.LINE_LOST, Cause.ANSWERED} <= {cause for _, cause in notified}
    for cause in Cause:
        times = [at for at, which in notified if which is cause]
        assert all(later - earlier >= QUIET for earlier, later in pairwise(times)), cause
