"""Fakes of the service and the journal, in memory, with a clock that the test advances."""

from __future__ import annotations

import asyncio
import heapq
import itertools
from collections.abc import AsyncGenerator, Callable, Sequence
from dataclasses import dataclass, field

from msgspec.structs import replace

from openobd_desktop.domain.car.scans import FoundScans, OutgoingScan, SavedScan, ScanCount
from openobd_desktop.domain.journal import (
    Draft,
    Intent,
    IntentKind,
    IntentState,
    KeptToken,
    Note,
    Outgoing,
    OutgoingNote,
    Remembered,
    SessionEvent,
    SessionRecord,
)
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import ConnectorReading, Grant, ServiceResult, Session, SessionState
from openobd_desktop.errors import (
    AlreadyClaimed,
    JournalUnavailable,
    LoginExpired,
    OpenObdError,
    SessionEnded,
    SessionNotFound,
    StartPending,
)
from tests.core.fake_car import FakeBuses, FakeChannels
from tests.core.fake_inside import FUNCTION, FakeBroker, FakeContexts, FakeInside, FakeQuestions, FakeTools, FakeVehicle
from tests.core.fake_partner_api import FakePartnerApi

START = 1_790_000_000.0


class ManualClock:
    """Clock that only moves when a test advances it."""

    factor = 1.0

    def __init__(self) -> None:
        self.elapsed = 0.0
        self.jumped = 0.0
        """Seconds by which the PC's clock was set ahead."""
        self._order = itertools.count()
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []

    def monotonic(self) -> float:
        return self.elapsed

    def now(self) -> float:
        return START + self.elapsed + self.jumped

    async def sleep(self, seconds: float) -> None:
        waker = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self.elapsed + seconds, next(self._order), waker))
        await waker

    async def sleep_through(self, seconds: float) -> None:
        """Makes the PC sleep: time passes, and all timers that are due fire together at the end."""
        self.elapsed += seconds
        await self.advance(0)

    async def advance(self, seconds: float) -> None:
        """Lets ``seconds`` pass, waking each sleeper in turn."""
        end = self.elapsed + seconds
        await settle()
        while self._sleepers and self._sleepers[0][0] <= end:
            moment, _, waker = heapq.heappop(self._sleepers)
            self.elapsed = max(self.elapsed, moment)
            if not waker.done():
                waker.set_result(None)
            await settle()
        self.elapsed = end
        await settle()


async def settle() -> None:
    """Runs all tasks that can run without time passing."""
    for _ in range(50):
        await asyncio.sleep(0)


@dataclass
class FakeSession:
    """One session in the fake service."""

    info: Session
    one_time: Secret
    tokens: list[Secret] = field(default_factory=list)
    streams: list[asyncio.Queue[Secret | Exception | None]] = field(default_factory=list)
    monitors: list[asyncio.Queue[ConnectorReading | OpenObdError]] = field(default_factory=list)
    results: list[ServiceResult] = field(default_factory=list)
    started_at: float = 0.0
    claims: int = 0
    """The number of successful claims."""
    inside: FakeInside = field(default_factory=FakeInside)
    gives_first_token: bool = True
    """Whether a stream begins with a token rather than with the next regular one."""


class FakeService:
    """Fake service: the login host and the session hosts."""

    def __init__(self) -> None:
        self.sessions: dict[str, FakeSession] = {}
        self.calls: list[str] = []
        self.failures: dict[str, list[OpenObdError]] = {}
        self.hide_reply: dict[str, OpenObdError] = {}
        self.gates: dict[str, asyncio.Event] = {}
        self.channels_open = 0
        self.suspected: list[str] = []
        """The sessions that reported a silent connection."""
        self.stale_tokens = 0
        """Calls made with a token although there was a newer one."""
        self.now: Callable[[], float] = lambda: 0.0
        self.on_call: Callable[[str], None] | None = None
        self.closed = False
        self.date_in_answers = False
        self.function = FUNCTION
        """What the broker returns for every function."""
        self.partner_api = FakePartnerApi()

    def add(self, state: SessionState = SessionState.AVAILABLE, session_id: str = "") -> FakeSession:
        """Adds a session that was started by another program."""
        number = len(self.sessions) + 1
        session = Session(
            id=session_id or f"00000000-0000-4000-8000-{number:012d}",
            state=state,
            state_text=state.value,
            created_at=START,
            created_text="2026-09-21T12:53:20.000+0000",
            host="grpc.openobd.com",
            port=443,
        )
        self.sessions[session.id] = FakeSession(session, Secret(f"one-time-{number}"), started_at=self.now())
        return self.sessions[session.id]

    def set_state(self, session_id: str, state: SessionState) -> Session:
        """Changes the state of a session, as an external action would."""
        held = self.sessions[session_id]
        held.info = replace(held.info, state=state, state_text=state.value)
        return held.info

    async def record_call(self, name: str) -> None:
        """Records a call, waits at its gate if there is one, and raises any error that the test has set for it."""
        self.calls.append(name)
        # A call takes time, in which other tasks run.
        await asyncio.sleep(0)
        if self.on_call is not None:
            self.on_call(name)
        if name in self.gates:
            await self.gates[name].wait()
        if self.failures.get(name):
            raise self.failures[name].pop(0)

    def lose_reply(self, name: str) -> None:
        """Raises an error after the call has been carried out, if the test has requested that."""
        if name in self.hide_reply:
            raise self.hide_reply.pop(name)

    def held(self, session_id: str) -> FakeSession:
        """Returns a session; raises ``SessionNotFound`` as the service would."""
        if session_id not in self.sessions:
            raise SessionNotFound
        return self.sessions[session_id]


class FakeController:
    """Fake of core.ports.service.Controller."""

    def __init__(self, service: FakeService) -> None:
        self._service = service
        self.on_date: Callable[[float], None] = lambda seconds: None
        self.broker = FakeBroker(
            service.record_call, lambda session_id: service.held(session_id).inside, lambda: service.function
        )

    async def log_in(self) -> None:
        await self._service.record_call("log_in")

    async def list_sessions(self) -> tuple[Session, ...]:
        if self._service.date_in_answers:
            self.on_date(START)
        await self._service.record_call("list")
        return tuple(held.info for held in self._service.sessions.values())

    async def get_session(self, session_id: str) -> Session:
        await self._service.record_call("get")
        return self._service.held(session_id).info

    async def get_grant(self, session_id: str) -> Grant:
        await self._service.record_call("grant")
        held = self._service.held(session_id)
        return Grant(held.info, held.one_time if held.info.state is SessionState.AVAILABLE else Secret(""))

    async def start_on_ticket(self, ticket: str) -> Grant:
        await self._service.record_call(f"start {ticket}")
        held = self._service.add()
        self._service.lose_reply("start")
        return Grant(held.info, held.one_time)

    async def start_on_connector(self, connector: str) -> Grant:
        return await self.start_on_ticket(connector)

    async def interrupt(self, session_id: str) -> Session:
        await self._service.record_call("interrupt")
        session = self._service.set_state(session_id, SessionState.INTERRUPTED)
        self._service.lose_reply("interrupt")
        return session

    async def aclose(self) -> None:
        self._service.closed = True


class FakeCalls:
    """Fake of core.ports.service.SessionCalls."""

    def __init__(self, service: FakeService, session: Session) -> None:
        self._service = service
        self._id = session.id
        service.channels_open += 1
        inside = self._held.inside
        self.questions = FakeQuestions(inside)
        self.vehicle = FakeVehicle(inside, self._record_call)
        self.tools = FakeTools(inside, self._record_call)
        self.contexts = FakeContexts(inside, self._record_call)
        self.buses = FakeBuses(inside.car, self._record_call)
        self.channels = FakeChannels(inside.car, self._record_call)

    @property
    def _held(self) -> FakeSession:
        return self._service.held(self._id)

    async def _record_call(self, name: str, token: Secret) -> None:
        # Checked when the call is made: a token that arrives during it does not make it outdated.
        issued = self._held.tokens
        self._service.stale_tokens += bool(issued) and token != issued[-1]
        await self._service.record_call(name)
        self._check(token)

    def _check(self, token: Secret) -> None:
        if token not in self._held.tokens:
            raise LoginExpired
        if self._held.info.state.is_final:
            raise SessionEnded

    def _issue(self) -> Secret:
        token = Secret(f"token-{self._id}-{len(self._held.tokens) + 1}")
        self._held.tokens.append(token)
        return token

    async def authenticate(self, token: Secret) -> Secret:
        await self._service.record_call("authenticate")
        if token != self._held.one_time or self._held.info.state is not SessionState.AVAILABLE:
            raise AlreadyClaimed
        self._service.set_state(self._id, SessionState.ACTIVE)
        self._held.claims += 1
        self._service.lose_reply("authenticate")
        return self._issue()

    async def tokens(self, token: Secret) -> AsyncGenerator[Secret, None]:
        await self._record_call("tokens", token)
        stream: asyncio.Queue[Secret | Exception | None] = asyncio.Queue()
        self._held.streams.append(stream)
        if self._held.gives_first_token:
            yield self._issue()
        while (item := await stream.get()) is not None:
            if isinstance(item, Exception):
                raise item
            self._held.tokens.append(item)
            yield item

    async def connection(self, token: Secret) -> ConnectorReading:
        await self._record_call("connection", token)
        return ConnectorReading(True, None, 50, True)

    async def connections(self, token: Secret) -> AsyncGenerator[ConnectorReading, None]:
        await self._record_call("connections", token)
        monitor: asyncio.Queue[ConnectorReading | OpenObdError] = asyncio.Queue()
        self._held.monitors.append(monitor)
        while True:
            item = await monitor.get()
            if isinstance(item, OpenObdError):
                raise item
            yield item

    def suspect(self) -> None:
        self._service.suspected.append(self._id)

    async def finish(self, token: Secret, result: ServiceResult) -> None:
        await self._record_call("finish", token)
        self._held.results.append(result)
        self._service.set_state(self._id, SessionState.FINISHED)
        for stream in self._held.streams:
            stream.put_nowait(None)
        self._service.lose_reply("finish")

    async def aclose(self) -> None:
        self._service.channels_open -= 1


def calls_factory(service: FakeService) -> Callable[[Session], FakeCalls]:
    """Returns a fake of core.ports.service.SessionCallsFactory."""
    return lambda session: FakeCalls(service, session)


class FakeNoteStore:
    """Fake of core.ports.storage.NoteStore, which fails with its journal."""

    def __init__(self, check: Callable[[], None]) -> None:
        self._check = check
        self.kept: dict[str, Note] = {}
        self.marks: dict[str, int] = {}
        """Notes waiting to be published to the team."""
        self.revision = 0
        self.learnt = ""

    async def save(self, note: Note) -> None:
        self._check()
        self.kept[note.id] = note
        if note.scope:
            self.marks[note.id] = self.marks.get(note.id, 0) + 1

    async def learn(self, notes: Sequence[Note], revision: int) -> None:
        self._check()
        for note in notes:
            known = self.kept.setdefault(note.id, note)
            if known.acknowledged_at is None:
                self.kept[note.id] = replace(known, acknowledged_at=note.acknowledged_at)
            self.learnt = note.id
        self.revision = revision

    async def seen(self, scope: str) -> int:
        self._check()
        return self.revision

    async def newest_seen(self, scope: str) -> str:
        self._check()
        return self.learnt if self.revision else ""

    async def forget_seen(self) -> None:
        self._check()
        self.revision = 0

    async def of(self, ticket: str) -> tuple[Note, ...]:
        self._check()
        return tuple(note for note in self.kept.values() if note.ticket == ticket)

    async def handed_over(self) -> tuple[Note, ...]:
        self._check()
        return tuple(note for note in self.kept.values() if note.is_open)

    async def waiting(self, limit: int) -> tuple[OutgoingNote, ...]:
        self._check()
        return tuple(OutgoingNote(self.kept[one], mark) for one, mark in list(self.marks.items())[:limit])

    async def arrived(self, outgoing: tuple[OutgoingNote, ...]) -> None:
        self._check()
        for one in outgoing:
            if self.marks.get(one.note.id) == one.mark:
                del self.marks[one.note.id]


class FakeScanStore:
    """Fake of core.ports.storage.ScanStore, which fails with its journal."""

    def __init__(self, check: Callable[[], None]) -> None:
        self._check = check
        self.kept: dict[str, SavedScan] = {}
        self.marks: dict[str, int] = {}
        """Scans waiting to be published to the team."""

    async def save(self, saved: SavedScan) -> None:
        self._check()
        self.kept[saved.id] = saved
        if saved.scope:
            self.marks[saved.id] = self.marks.get(saved.id, 0) + 1

    async def of_session(self, session_id: str) -> FoundScans:
        self._check()
        return FoundScans(scans=tuple(saved for saved in self.kept.values() if saved.session_id == session_id))

    async def of_car(self, vin: str, ticket: str) -> FoundScans:
        self._check()
        found = (saved for saved in self.kept.values() if saved.scan.vin == vin or saved.scan.ticket == ticket)
        return FoundScans(scans=tuple(found))

    async def counts(self, session_ids: Sequence[str]) -> dict[str, ScanCount]:
        self._check()
        found = {saved.session_id: saved for saved in self.kept.values() if saved.session_id in session_ids}
        return {name: ScanCount(1, sum(len(unit.faults) for unit in one.scan.units)) for name, one in found.items()}

    async def waiting(self, limit: int) -> tuple[OutgoingScan, ...]:
        self._check()
        return tuple(OutgoingScan(self.kept[one], mark) for one, mark in list(self.marks.items())[:limit])

    async def arrived(self, outgoing: tuple[OutgoingScan, ...]) -> None:
        self._check()
        for one in outgoing:
            if self.marks.get(one.saved.id) == one.mark:
                del self.marks[one.saved.id]


class FakeJournal:
    """Fake of core.ports.storage.Journal, which keeps everything, including the order of the calls."""

    def __init__(self) -> None:
        self.intents: dict[str, Intent] = {}
        self.sessions: dict[str, SessionRecord] = {}
        self.timeline: list[tuple[str, SessionEvent]] = []
        self.last_events: dict[str, SessionEvent] = {}
        self.tokens: dict[str, KeptToken] = {}
        self.drafts: dict[str, Draft] = {}
        self.crashes: tuple[float, ...] = ()
        self.broken = False
        self.marks: dict[str, int] = {}
        """Sessions waiting to be published to the team."""
        self.notes = FakeNoteStore(self._check)
        self.scans = FakeScanStore(self._check)

    def _check(self) -> None:
        if self.broken:
            raise JournalUnavailable

    async def load(self, now: float) -> Remembered:
        self._check()
        unsettled = (IntentState.OPEN, IntentState.UNKNOWN, IntentState.OUTLIVED)
        return Remembered(
            sessions=tuple(self.sessions.values()),
            intents=tuple(intent for intent in self.intents.values() if intent.state in unsettled),
            tokens=tuple(self.tokens.values()),
            drafts=tuple(self.drafts.items()),
            crashes=self.crashes,
        )

    async def commit_intent(self, intent: Intent, *, is_made: bool = False) -> None:
        self._check()
        for other in (await self.load(0.0)).intents if intent.kind is IntentKind.START else ():
            same_start = (other.kind, other.ticket, other.connector) == (intent.kind, intent.ticket, intent.connector)
            if same_start and other.profile == intent.profile and other.id != intent.id:
                if not is_made:
                    raise StartPending
                self.intents[other.id] = replace(other, state=IntentState.SETTLED)
                intent = replace(intent, known_ids=tuple(each for each in intent.known_ids if each in other.known_ids))
        self.intents[intent.id] = intent

    async def settle_intent(self, intent_id: str, state: IntentState, session_id: str = "") -> None:
        self._check()
        # As in the database, nothing happens if the intent could not be written.
        if intent_id in self.intents:
            self.intents[intent_id] = replace(self.intents[intent_id], state=state, session_id=session_id)

    async def save_session(self, record: SessionRecord) -> None:
        self._check()
        self.sessions[record.id] = record
        if record.scope:
            self.marks[record.id] = self.marks.get(record.id, 0) + 1

    async def waiting(self, limit: int) -> tuple[Outgoing, ...]:
        self._check()
        return tuple(Outgoing(self.sessions[name], mark) for name, mark in list(self.marks.items())[:limit])

    async def count_waiting(self) -> int:
        self._check()
        return len(self.marks)

    async def arrived(self, outgoing: tuple[Outgoing, ...]) -> None:
        self._check()
        for one in outgoing:
            if self.marks.get(one.record.id) == one.mark:
                del self.marks[one.record.id]

    async def add_event(self, session_id: str, event: SessionEvent) -> None:
        self._check()
        if self.last_events.get(session_id) is not event:
            self.timeline.append((session_id, event))
            self.last_events[session_id] = event

    async def events(self, session_id: str) -> tuple[SessionEvent, ...]:
        self._check()
        return tuple(event for owner, event in self.timeline if owner == session_id)

    async def save_token(self, kept: KeptToken) -> None:
        self._check()
        self.tokens[kept.session_id] = kept

    async def forget_token(self, session_id: str) -> None:
        self._check()
        self.tokens.pop(session_id, None)

    async def save_draft(self, session_id: str, draft: Draft) -> None:
        self._check()
        self.drafts[session_id] = draft

    async def forget_draft(self, session_id: str) -> None:
        self._check()
        self.drafts.pop(session_id, None)

    async def rename_profile(self, former: str, name: str) -> None:
        self._check()
        for record in tuple(self.sessions.values()):
            if record.profile == former:
                self.sessions[record.id] = replace(record, profile=name)
        for intent in tuple(self.intents.values()):
            if intent.profile == former:
                self.intents[intent.id] = replace(intent, profile=name)

    async def sign_out(self) -> None:
        self._check()
        self.tokens.clear()

    def states(self, kind: IntentKind) -> list[IntentState]:
        """Returns the state of each intent of a kind, in order."""
        return [intent.state for intent in self.intents.values() if intent.kind is kind]
