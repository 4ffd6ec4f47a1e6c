"""Every promise about the end of a session, over real sockets, in every order of its visible steps.

Not tested here, since the order cannot affect them:

- F-15, safe mode: it depends on the crashes of earlier runs, before any session is open.
- F-17, key store: it is used for logins and for the key that encrypts tokens, never at the end of a session; F-14
  checks that no token is left then.
- F-21, second start on the same PC: it ends before it connects to a service; two PCs with one session are tested here.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.core.session import Phase
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.store import SessionStore
from openobd_desktop.domain.functions import RunState
from openobd_desktop.domain.journal import Draft, EventKind, HistoryQuery, IntentKind, IntentState
from openobd_desktop.domain.questions import ConversationEnd, ExchangeState, Question, QuestionKind
from openobd_desktop.domain.session import Result, ServiceResult, SessionState
from openobd_desktop.errors import NotClaimable, OpenObdError, SessionEnded, SessionNotFound
from openobd_desktop.simulator import DEMO_PARTNER, HEADLIGHTS, Outcome, Rules
from openobd_desktop.simulator.common.rules import END_ORDERS, OK, RESET
from openobd_desktop.simulator.state.samples import HANG, OUTCOME
from openobd_desktop.storage import Journal
from openobd_desktop.ui.history.columns import whole_headers, whole_row
from openobd_desktop.ui.history.texts import gap_lines, report_text
from openobd_desktop.ui.session.status_texts import status_text
from openobd_desktop.ui.tables.csv_export import csv_bytes
from tests.core.fakes import FakeJournal
from tests.faults.bench import Bench, bench, gateway_to
from tests.faults.end_drills import DONE, PAUSE, WAYS, Play, Watcher, end, stage
from tests.simulator.wire import until

PLAYS = [
    *(
        Play("", order, status)
        for order, status in zip(
            END_ORDERS, ("CANCELLED", "UNAUTHENTICATED", OK, "UNAVAILABLE", RESET, "NOT_FOUND"), strict=True
        )
    ),
    Play("", "streams, state, reply", "UNAVAILABLE", after="UNAVAILABLE"),
    Play("", "streams, state, reply", "FAILED_PRECONDITION", after="NOT_FOUND"),
    Play("", "streams, reply, state", RESET, after="UNAUTHENTICATED"),
    Play("", END_ORDERS[0], "CANCELLED", pause=0.0),
]


def named(play: Play) -> str:
    return f"{play.order}-{play.status}-{play.after}-{play.pause:g}".replace(", ", "_")


every_order = pytest.mark.parametrize("play", PLAYS, ids=named)


def ways_in_turn(*ways: str) -> pytest.MarkDecorator:
    """Returns a parametrisation with every order, each with two of the given ways."""
    count = len(ways)
    pairs = [(play, ways[(place + step) % count]) for place, play in enumerate(PLAYS) for step in (0, 1)]
    return pytest.mark.parametrize(("play", "way"), pairs, ids=[f"{way}-{named(play)}" for play, way in pairs])


UNTAKEN = ServiceResult((Result.FAILURE,))


@pytest.fixture
async def scene(play: Play) -> AsyncIterator[tuple[Bench, FakeJournal, ActiveSession]]:
    """Yields an open session of a service that follows the rules of ``play``."""
    async with stage() as (bed, journal):
        bed.simulator.world.rules = play.rules
        yield bed, journal, await bed.open_session()


Scene = tuple[Bench, FakeJournal, ActiveSession]


async def over(bed: Bench, active: ActiveSession) -> None:
    await bed.when(active, lambda: active.phase is Phase.ENDED)
    await bed.simulator.world.sessions[active.id].end_shown()
    await bed.quiet()


def untrue(active: ActiveSession, journal: FakeJournal) -> list[EventKind]:
    """Returns the events and gaps that falsely report a lost connection."""
    broken = (EventKind.LINE_LOST, EventKind.LINE_BACK, EventKind.TOKEN_LOST)
    assert journal.sessions[active.id].gaps == 0
    return [event.kind for event in active.events if event.kind in broken]


@every_order
async def test_f18_a_finish_whose_reply_is_lost_is_delivered_once(scene: Scene, play: Play) -> None:
    bed, journal, active = scene
    bed.simulator.faults.hide_reply("session/finish")
    await bed.service.finish(active.id, DONE)
    await over(bed, active)
    assert (active.outcome, active.session.state) == (DONE, SessionState.FINISHED)
    assert bed.simulator.call_log.results == {active.id: Outcome([1], None, None)}
    assert journal.states(IntentKind.FINISH) == [IntentState.DONE]
    assert untrue(active, journal) == []


@every_order
async def test_f18_a_finish_that_did_not_arrive_is_sent_again(scene: Scene, play: Play) -> None:
    bed, journal, active = scene
    bed.simulator.faults.fail_next("session/finish", "UNAVAILABLE", "Socket closed")
    await bed.service.finish(active.id, DONE)
    await over(bed, active)
    assert (active.outcome, active.session.state) == (DONE, SessionState.FINISHED)
    assert len(bed.simulator.call_log.results) == 1
    assert untrue(active, journal) == []


@every_order
async def test_f19_a_finish_after_an_interrupt_from_outside_is_reported_as_not_accepted(
    scene: Scene, play: Play
) -> None:
    bed, journal, active = scene
    await bed.service.save_draft(active.id, Draft((Result.FAILURE,)))
    bed.simulator.world.interrupt(DEMO_PARTNER, active.id)
    with pytest.raises(OpenObdError) as caught:
        await bed.service.finish(active.id, UNTAKEN)
    await over(bed, active)
    # Either the call met the end on its way, or the end was already known.
    known = isinstance(caught.value, SessionNotFound)
    assert known or "was not accepted" in caught.value.meaning, caught.value.meaning
    assert bed.simulator.call_log.results == {}
    assert (active.outcome, active.session.state) == (None, SessionState.INTERRUPTED)
    assert active.id in journal.drafts
    assert journal.sessions[active.id].state is SessionState.INTERRUPTED
    assert untrue(active, journal) == []


@every_order
async def test_an_interrupt_whose_reply_is_lost_is_settled_by_a_lookup(scene: Scene, play: Play) -> None:
    bed, journal, active = scene
    bed.simulator.faults.hide_reply("sessionController/interruptSession")
    await bed.service.interrupt(active.id)
    await over(bed, active)
    assert active.session.state is SessionState.INTERRUPTED
    assert journal.states(IntentKind.INTERRUPT) == [IntentState.DONE]
    assert untrue(active, journal) == []


@ways_in_turn("finish", "outside", "interrupt", "limit")
async def test_f22_f23_an_open_question_is_not_reported_as_lost_with_the_connection(
    scene: Scene, play: Play, way: str
) -> None:
    bed, journal, active = scene
    connector = bed.simulator.world.sessions[active.id].connector
    bed.simulator.prompts.by_hand(active.id)
    exchange = await active.services.questions.ask(Question(kind=QuestionKind.YES_NO, text="Is the ignition on?"))
    await until(lambda: connector.mechanic.seen)
    await end(bed, active, Play(way, play.order, play.status, play.pause, play.after))
    questions = active.services.questions
    await bed.quiet()
    assert questions.end is ConversationEnd.SESSION_OVER
    assert questions.error is None
    assert (await questions.outcome(exchange)).state is not ExchangeState.OPEN
    assert untrue(active, journal) == []


@ways_in_turn("outside", "interrupt", "limit")
async def test_a_function_that_ends_with_its_session_is_not_reported_as_failed(
    scene: Scene, play: Play, way: str
) -> None:
    bed, journal, active = scene
    functions = active.services.functions
    run = await functions.run(await functions.details(HEADLIGHTS), {OUTCOME: HANG})
    await end(bed, active, Play(way, play.order, play.status, play.pause, play.after))
    await bed.quiet()
    assert (run.state, run.error) == (RunState.STOPPED, None)
    assert EventKind.FUNCTION_FAILED not in {event.kind for event in active.events}
    assert untrue(active, journal) == []


@every_order
async def test_f14_a_resumed_session_ends_without_a_gap_and_leaves_nothing_to_resume(scene: Scene, play: Play) -> None:
    bed, journal, active = scene
    await bed.scope.cancel_all()
    again = _next_run(bed, journal)
    await again.recorder.recall()
    gateway = gateway_to(bed.simulator, bed.login_line.port, bed.clock)
    again.set_login(gateway.controller, gateway.open_session, "drill")
    resumed = await again.resume(active.id)
    watcher = Watcher(resumed, play)
    await again.finish(resumed.id, DONE)
    await over(bed, resumed)
    assert watcher.at_the_end(Play("finish", play.order, play.status), journal) == []
    assert (journal.sessions[active.id].gaps, journal.tokens) == (0, {})
    await gateway.aclose()


@every_order
async def test_f18_a_result_being_sent_at_a_crash_is_found_to_have_arrived(scene: Scene, play: Play) -> None:
    bed, journal, active = scene
    finishing = bed.scope.start(bed.service.finish(active.id, DONE), "finish")
    await until(lambda: bed.simulator.call_log.results)
    await bed.scope.cancel_all()
    await bed.simulator.world.sessions[active.id].end_shown()
    again = _next_run(bed, journal)
    await again.recorder.recall()
    gateway = gateway_to(bed.simulator, bed.login_line.port, bed.clock)
    again.set_login(gateway.controller, gateway.open_session, "drill")
    assert await again.recovery.resolve_unconfirmed_results() == ()
    assert set(journal.states(IntentKind.FINISH)) == {IntentState.DONE}
    if again.recovery.offers:
        with pytest.raises((SessionEnded, SessionNotFound)):
            await again.resume(active.id)
    assert finishing.done()
    await gateway.aclose()


def _next_run(bed: Bench, journal: FakeJournal) -> SessionService:
    return SessionService(SessionStore(), bed.scope, bed.clock, JournalRecorder(journal, bed.scope, bed.clock))


@ways_in_turn("finish", "outside", "interrupt", "limit")
async def test_f16_the_end_is_reported_truthfully_while_nothing_can_be_saved(
    scene: Scene, play: Play, way: str
) -> None:
    bed, journal, active = scene
    journal.broken = True
    await end(bed, active, Play(way, play.order, play.status, play.pause, play.after))
    await bed.quiet()
    assert (active.phase, active.session.state) == (Phase.ENDED, WAYS[way])
    assert active.outcome == (DONE if way == "finish" else None)
    assert len(bed.simulator.call_log.results) == (1 if way == "finish" else 0)
    assert bed.service.recorder.error is not None
    assert untrue(active, journal) == []
    journal.broken = False
    await bed.service.recorder.unsaved.write_now()
    assert set(journal.states(IntentKind.FINISH)) == ({IntentState.DONE} if way == "finish" else set())
    assert set(journal.states(IntentKind.INTERRUPT)) == ({IntentState.DONE} if way == "interrupt" else set())


@ways_in_turn("finish", "outside", "interrupt", "limit")
async def test_f20_the_draft_is_kept_unless_it_was_accepted(scene: Scene, play: Play, way: str) -> None:
    bed, journal, active = scene
    draft = Draft((Result.FAILURE,), None, "The left mirror")
    await bed.service.save_draft(active.id, draft)
    await end(bed, active, Play(way, play.order, play.status, play.pause, play.after))
    await bed.quiet()
    assert journal.drafts == ({} if way == "finish" else {active.id: draft})


@ways_in_turn("finish", "outside", "interrupt", "limit")
async def test_f21_a_second_pc_never_owns_the_session_too(scene: Scene, play: Play, way: str) -> None:
    bed, _, active = scene
    elsewhere = _next_run(bed, FakeJournal())
    gateway = gateway_to(bed.simulator, bed.login_line.port, bed.clock)
    elsewhere.set_login(gateway.controller, gateway.open_session, "drill")
    await elsewhere.refresh()
    with pytest.raises(NotClaimable):
        await elsewhere.claim(active.id)

    async def claim_again() -> None:
        while active.phase is not Phase.ENDED:
            with pytest.raises((NotClaimable, SessionEnded, SessionNotFound)):
                await elsewhere.claim(active.id)

    await asyncio.gather(end(bed, active, Play(way, play.order, play.status, play.pause, play.after)), claim_again())
    await elsewhere.refresh()
    entry = elsewhere.store.get(active.id)
    assert entry is not None
    assert (entry.session.state, elsewhere.open_sessions) == (WAYS[way], ())
    assert len(bed.simulator.call_log.of("session/authenticate")) == 1
    await gateway.aclose()


@every_order
async def test_an_ended_session_never_runs_again_in_the_list(scene: Scene, play: Play) -> None:
    bed, _, active = scene
    states = [SessionState.ACTIVE]

    def look(_: object) -> None:
        entry = bed.service.store.get(active.id)
        if entry is not None and entry.session.state is not states[-1]:
            states.append(entry.session.state)

    bed.service.store.subscribe(look)
    await bed.service.interrupt(active.id)
    while bed.simulator.world.sessions[active.id].state != "interrupted":
        await bed.service.refresh()
    await over(bed, active)
    await bed.service.refresh()
    assert states == [SessionState.ACTIVE, SessionState.INTERRUPTED]


@pytest.mark.usefixtures("qapp")
@every_order
async def test_d2_history_report_csv_and_header_mention_no_gap(tmp_path: Path, play: Play) -> None:
    journal = Journal(tmp_path, None)
    await journal.open()
    async with bench(rules=Rules(ended_stream_status=RESET), journal=journal) as bed:
        active = await bed.open_session()
        await end(bed, active, Play("finish", play.order, play.status, PAUSE, play.after))
        await bed.quiet()
        now, header = bed.clock.now(), status_text(active, bed.clock)
    events = await journal.events(active.id)
    (record,) = (await journal.find(HistoryQuery(), None, 2)).records
    await journal.aclose()
    assert (record.id, record.gaps, gap_lines(events)) == (active.id, 0, [])
    assert not {EventKind.LINE_LOST, EventKind.LINE_BACK} & {event.kind for event in events}
    report = report_text(record, events, now)
    assert "Connection gaps: 0" in report.splitlines()
    table = csv_bytes(whole_headers(), [whole_row(record, now)]).decode("utf-8-sig")
    header_text = header.text if header is not None else ""
    assert not [text for text in (report, table, header_text) if "Connection to the service" in text]
