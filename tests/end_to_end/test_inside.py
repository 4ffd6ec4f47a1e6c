"""Services inside a session: core, client and simulator together, with hours simulated in seconds."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass

import pytest

from openobd_desktop.client import Gateway
from openobd_desktop.core.aio.clock import SystemClock
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.core.ports.service import MechanicScreens
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.services.handle import LoadState
from openobd_desktop.core.session.services.question_templates import FEEDBACK, feedback_of, template
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.store import SessionStore
from openobd_desktop.demo.mechanic_screens import DemoScreens
from openobd_desktop.domain.functions import RunState, VariableScope
from openobd_desktop.domain.questions import ConversationEnd, ExchangeState, Mismatch, Question, QuestionKind
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Result, ServiceResult, SessionState, UserFeedback
from openobd_desktop.domain.settings import Profile
from openobd_desktop.errors import FunctionOffline, FunctionSilent
from openobd_desktop.simulator import BATTERY_CHECK, DEMO_PARTNER, HEADLIGHTS, MechanicBehaviour, Rules, Simulator
from tests.core.fakes import FakeJournal

FACTOR = 100.0
DONE = ServiceResult((Result.SUCCESS,))
FIRST = Question(kind=QuestionKind.YES_NO, text="Is the ignition on?")
SECOND = Question(kind=QuestionKind.YES_NO, text="Is the charger connected?")
LAST = Question(kind=QuestionKind.TEXT, text="Thank you")


@dataclass
class Work:
    """An open session, and its service."""

    simulator: Simulator
    active: ActiveSession

    async def until(self, condition: Callable[[], bool]) -> None:
        """Waits until a change of the session makes ``condition`` true."""
        news = asyncio.Event()
        undo = self.active.subscribe(news.set)
        try:
            async with asyncio.timeout(20):
                while not condition():
                    await news.wait()
                    news.clear()
        finally:
            undo()

    async def shows_a_question(self) -> None:
        """Waits until a question is shown at the car."""
        changed = asyncio.Event()
        undo = self.simulator.prompts.watch(self.active.id, changed.set)
        while not self.simulator.prompts.shown(self.active.id):
            await asyncio.wait_for(changed.wait(), 20)
            changed.clear()
        undo()

    def become(self, behaviour: MechanicBehaviour) -> None:
        """Changes the behaviour of the mechanic."""
        self.simulator.world.sessions[self.active.id].connector.mechanic.behaviour = behaviour


@pytest.fixture
async def work() -> AsyncIterator[Work]:
    failures: list[BaseException] = []
    scope = TaskScope(lambda name, error: failures.append(error))
    clock = SystemClock(FACTOR)
    # At this speed, a minute lasts 0.6 s, which a slow machine may need for the claim.
    async with Simulator(clock_factor=FACTOR, rules=Rules(claim_timeout=3000)) as simulator:
        known = simulator.credentials
        profile = Profile(
            name="demo", host=simulator.host, port=simulator.port, cluster=known.cluster_id, client_id=known.client_id
        )
        gateway = Gateway(profile, Secret(known.client_secret), insecure_loopback=True)
        service = SessionService(SessionStore(), scope, clock, JournalRecorder(FakeJournal(), scope, clock))
        service.set_login(gateway.controller, gateway.open_session, "Demo")
        ticket = str(simulator.world.free_tickets(DEMO_PARTNER)[0])
        yield Work(simulator, await service.start_on_ticket(ticket))
        await scope.aclose()
        await gateway.aclose()
    assert failures == []


async def test_an_answered_feedback_question_fills_in_the_feedback(work: Work) -> None:
    questions = work.active.services.questions
    exchange = await questions.outcome(await questions.ask(template(FEEDBACK).question, last=True))
    assert feedback_of(exchange) is UserFeedback.SUCCESS
    await work.until(lambda: not questions.running)
    await work.active.finish(ServiceResult((Result.SUCCESS,), feedback_of(exchange)))
    assert work.simulator.call_log.results[work.active.id].feedback == 1


async def test_f22_a_late_answer_to_a_replaced_question_does_not_answer_the_next(work: Work) -> None:
    questions = work.active.services.questions
    work.become(MechanicBehaviour.LATE)
    first = await questions.ask(FIRST)
    second = await questions.ask(SECOND, instead=True)
    await work.until(lambda: bool(questions.strays))
    assert questions.strays[0].reason is Mismatch.OTHER_QUESTION
    assert questions.exchanges[first.number - 1].state is ExchangeState.REPLACED
    await work.until(lambda: questions.exchanges[second.number - 1].state is ExchangeState.ANSWERED)


async def test_f22_the_same_question_asked_again_ignores_the_late_answer(work: Work) -> None:
    questions = work.active.services.questions
    work.become(MechanicBehaviour.LATE)
    await questions.ask(FIRST)
    await work.shows_a_question()
    work.become(MechanicBehaviour.SILENT)
    again = await questions.ask(FIRST, instead=True)
    await work.simulator.clock.sleep(60)
    assert questions.open == again


async def test_f22_a_second_answer_is_reported_and_not_used(work: Work) -> None:
    questions = work.active.services.questions
    work.become(MechanicBehaviour.TWICE)
    await questions.outcome(await questions.ask(FIRST))
    await work.until(lambda: bool(questions.strays))
    assert questions.strays[0].reason is Mismatch.NO_QUESTION


async def test_f22_a_wrong_answer_leaves_the_question_open(work: Work) -> None:
    questions = work.active.services.questions
    work.become(MechanicBehaviour.WRONG)
    exchange = await questions.ask(FIRST)
    await work.until(lambda: bool(questions.strays))
    assert questions.open == exchange
    await questions.close()
    assert questions.exchanges[0].state is ExchangeState.WITHDRAWN


async def test_f23_a_conversation_taken_over_is_reported_and_can_be_resumed(work: Work) -> None:
    questions = work.active.services.questions
    work.become(MechanicBehaviour.SILENT)
    await questions.ask(FIRST)
    async with work.active._streams.new_channel() as calls:
        other = calls.questions.open(work.active.keeper.newest())
        await other.ask(LAST)
        await work.until(lambda: questions.end is not None)
        await other.aclose()
    assert questions.end is ConversationEnd.TAKEN_OVER
    assert questions.exchanges[0].state is ExchangeState.LOST
    work.become(MechanicBehaviour.AUTO)
    assert (await questions.outcome(await questions.ask(FIRST))).answer is True


async def test_an_interrupt_from_outside_ends_the_conversation_with_the_session(work: Work) -> None:
    questions = work.active.services.questions
    work.become(MechanicBehaviour.SILENT)
    await questions.ask(FIRST)
    work.simulator.world.sessions[work.active.id].end("interrupted")
    await work.until(lambda: questions.end is not None)
    assert questions.end is ConversationEnd.SESSION_OVER


async def test_a_person_can_play_the_mechanic_in_the_demo(work: Work) -> None:
    screens: MechanicScreens = DemoScreens(lambda: work.simulator)
    questions = work.active.services.questions
    screens.by_hand(work.active.id)
    changes: list[int] = []
    undo = screens.watch(work.active.id, lambda: changes.append(len(screens.shown(work.active.id))))
    question = template("charger connected").question
    exchange = await questions.ask(question)
    await work.shows_a_question()
    assert screens.shown(work.active.id) == (question,)
    assert changes[-1] == 1
    assert not screens.answer(work.active.id, FIRST, True)
    assert screens.answer(work.active.id, question, False)
    assert (await questions.outcome(exchange)).answer is False
    undo()
    await questions.close()


def test_without_a_simulator_no_screen_shows_a_question() -> None:
    screens = DemoScreens(lambda: None)
    screens.by_hand("any")
    screens.watch("any", lambda: None)()
    assert (screens.shown("any"), screens.answer("any", FIRST, True)) == ((), False)


async def test_the_facts_appear_automatically_while_detection_still_runs(work: Work) -> None:
    facts = work.active.services.vehicle
    await work.until(lambda: facts.ecus.state is LoadState.WAITING)
    await work.until(lambda: (facts.voltage.value, facts.vin.value) == ("12.4", "WVWZZZAUZFW123456"))
    await work.until(lambda: facts.ecus.state is LoadState.KNOWN)
    assert len(facts.ecus.value or ()) == 6


async def test_local_testers_log_and_variables_work(work: Work) -> None:
    inside = work.active.services
    connector = work.simulator.world.sessions[work.active.id].connector
    assert (inside.locals.muted, connector.muted) == (True, True)
    await inside.locals.unmute()
    assert (inside.locals.muted, connector.muted) == (False, False)
    await inside.log.write("Coded")
    assert [line.content for line in work.simulator.call_log.log[work.active.id]] == ["Coded"]
    await inside.variables.load(VariableScope.CONNECTION)
    assert [each.key for each in inside.variables.facts[VariableScope.CONNECTION].value or ()] == [
        "ticket:id",
        "vehicle:info:vin",
        "vehicle:info:voltage",
    ]


async def test_a_function_is_run_to_its_end_and_the_session_finished_after_it(work: Work) -> None:
    functions = work.active.services.functions
    run = await functions.run(await functions.details(BATTERY_CHECK))
    await asyncio.wait_for(run.ended.wait(), 20)
    assert run.state is RunState.ENDED
    assert run.result == ServiceResult((Result.SUCCESS,), description="12.4 V")
    assert {each.key: each.value for each in run.results} == {"voltage": "12.4", "vin": "WVWZZZAUZFW123456"}
    await work.active.finish(DONE)
    assert work.active.session.state is SessionState.FINISHED


async def test_a_function_longer_than_the_life_of_a_token_is_monitored_with_newer_tokens(work: Work) -> None:
    functions = work.active.services.functions
    work.simulator.world.broker.samples[DEMO_PARTNER.id, BATTERY_CHECK].seconds = 900
    run = await functions.run(await functions.details(BATTERY_CHECK))
    for _ in range(3):
        await work.simulator.clock.sleep(200)
        work.simulator.faults.drop("function/monitorFunctionContext")
    await asyncio.wait_for(run.ended.wait(), 20)
    assert run.state is RunState.ENDED
    opened = work.simulator.call_log.of("function/monitorFunctionContext")
    assert len(opened) == 4
    assert {each.status for each in opened} == {"OK", "UNAVAILABLE"}


@pytest.mark.parametrize(("outcome", "result"), [("fail", Result.NOT_COMPATIBLE), ("break", Result.RUNTIME_ERROR)])
async def test_a_function_that_fails_leaves_the_session_usable(work: Work, outcome: str, result: Result) -> None:
    functions = work.active.services.functions
    run = await functions.run(await functions.details(HEADLIGHTS), {"outcome": outcome})
    await asyncio.wait_for(run.ended.wait(), 20)
    assert run.result is not None
    assert run.result.results == (result,)
    await work.active.services.log.write("Still here")
    await work.active.finish(DONE)


async def test_a_function_whose_host_is_silent_leaves_the_session_usable(work: Work) -> None:
    functions = work.active.services.functions
    with pytest.raises(FunctionSilent):
        await functions.run(await functions.details(HEADLIGHTS), {"outcome": "silent"})
    assert work.simulator.world.sessions[work.active.id].stack == [work.simulator.world.sessions[work.active.id].base]
    await work.active.finish(DONE)
    assert work.active.session.state is SessionState.FINISHED


async def test_an_offline_function_is_reported_and_another_can_be_run(work: Work) -> None:
    functions = work.active.services.functions
    battery = work.simulator.world.broker.samples[DEMO_PARTNER.id, BATTERY_CHECK]
    battery.online = False
    with pytest.raises(FunctionOffline):
        await functions.run(await functions.details(BATTERY_CHECK))
    run = await functions.run(await functions.details(HEADLIGHTS), {"outcome": "success"})
    await asyncio.wait_for(run.ended.wait(), 20)
    assert run.state is RunState.ENDED


async def test_a_hanging_function_can_be_stopped_and_leaves_the_session_usable(work: Work) -> None:
    functions = work.active.services.functions
    run = await functions.run(await functions.details(HEADLIGHTS), {"outcome": "hang"})
    await functions.stop()
    await asyncio.wait_for(run.ended.wait(), 20)
    assert run.state is RunState.STOPPED
    assert work.simulator.world.sessions[work.active.id].state == "active"
    await work.active.finish(DONE)
    assert work.active.session.state is SessionState.FINISHED
