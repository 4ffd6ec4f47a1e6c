"""Journal of all data that must survive a crash, with asynchronous methods."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from platformdirs import user_data_path

from openobd_desktop.domain.journal import (
    Draft,
    HistoryPart,
    HistoryPlace,
    HistoryQuery,
    IndexProgress,
    Intent,
    IntentState,
    JournalNotice,
    JournalState,
    KeptToken,
    Note,
    Outgoing,
    OutgoingNote,
    Remembered,
    SessionEvent,
    SessionRecord,
)
from openobd_desktop.errors import JournalUnavailable
from openobd_desktop.storage.database.worker import WorkerBusy, WorkerStopped
from openobd_desktop.storage.journal.journal_file import JournalFile, JournalWorker
from openobd_desktop.storage.journal.token_store import TokenStore
from openobd_desktop.storage.secrets.key_store import KeyStore
from openobd_desktop.storage.secrets.token_encryption import TokenCipher

if TYPE_CHECKING:
    from openobd_desktop.domain.car.scans import FoundScans, OutgoingScan, SavedScan, ScanCount


def default_data_folder() -> Path:
    """Returns the user's data folder for this program; it may not exist yet."""
    return user_data_path("openobd-desktop", appauthor=False)


class Journal:
    """Keeps sessions, intents, tokens and drafts in ``journal.sqlite``; most methods may raise ``JournalUnavailable``.

    A write is durable when its method returns, and continues even if the caller is cancelled.

    Attributes:
        notes: The notes on tickets.
        scans: The scans of cars.
    """

    def __init__(self, folder: Path | None, keys: KeyStore | None, *, clock: Callable[[], float] = time.time) -> None:
        """Creates a journal whose file is opened on first use.

        Args:
            folder: The folder of the file; None for a journal in memory, which is lost when the program ends.
            keys: The store of the key that encrypts tokens; None to keep tokens only until the program ends.
            clock: Function that returns the time in seconds since 1970 (UTC).
        """
        self._clock = clock
        self._worker = JournalWorker(folder)
        self.notes = JournalNotes(self._worker)
        self.scans = JournalScans(self._worker)
        self._tokens = TokenStore(self._worker, keys, clock)
        self._run = 0
        self._last_events: dict[str, SessionEvent] = {}
        """The event appended last to each timeline in this run; used by the worker's thread only."""

    async def open(self) -> JournalState:
        """Opens and migrates the journal, fetches the key and returns the journal's state, even if opening fails.

        Can be called again after a failure. If an earlier call is still opening the journal, waits for its result.
        """
        try:
            opened = await self._worker.open()
        except (JournalUnavailable, WorkerBusy, WorkerStopped) as error:
            notice = JournalNotice.BUSY if isinstance(error, JournalUnavailable) else JournalNotice.SILENT
            key = await self._tokens.key()
            state = _state(notice, key, (), awaits_key=self._tokens.awaits_key)
            return replace(state, reason=error.details if isinstance(error, JournalUnavailable) else "")
        key = await self._tokens.key()
        dropped = False
        if key is not None and opened.status is None:
            with suppress(JournalUnavailable):
                dropped = await self._tokens.drop_undecryptable(key)
        set_aside = JournalNotice.LOG_DAMAGED if opened.log_damaged else JournalNotice.SET_ASIDE
        extras = [set_aside] if opened.aside else []
        extras += [JournalNotice.TOKENS_DROPPED] if dropped else []
        state = _state(opened.status, key, extras, awaits_key=self._tokens.awaits_key)
        return replace(state, aside=opened.aside, backup=opened.backup, reason=opened.reason)

    async def await_key(self) -> tuple[JournalNotice, ...]:
        """Waits for the key, which is requested again after a failure, and encrypts the tokens kept in memory.

        Returns:
            The notices to report to the user.
        """
        return await self._tokens.await_key()

    async def load(self, now: float) -> Remembered:
        """Returns the records from earlier runs that matter at ``now`` (seconds since 1970); deletes old drafts."""
        key = await self._tokens.key()
        remembered = await self._worker.read(
            lambda file: file.remember(TokenCipher(key) if key else None, now, self._run)
        )
        return replace(remembered, tokens=remembered.tokens + self._tokens.in_memory(now))

    async def begin_run(self, now: float) -> None:
        """Records that this run began at ``now`` (seconds since 1970); without ``end_run``, it counts as crashed."""
        self._run = await self._worker.do(lambda file: file.runs.begin(now))

    async def end_run(self) -> None:
        """Records that the program ended normally."""
        await self._worker.do(lambda file: file.runs.end(self._run, self._clock()))

    async def commit_intent(self, intent: Intent, *, is_made: bool = False) -> None:
        """Writes the intent for a call that is about to be made, even if the caller stops waiting for a slow disk.

        If the call has been made already (``is_made``), the intent takes the place of that for an earlier start.

        Raises:
            StartPending: the outcome of an earlier start on the same ticket or connector is not known yet.
        """
        await self._worker.do(lambda file: file.intents.commit(intent, is_made=is_made), lasting=True)

    async def settle_intent(self, intent_id: str, state: IntentState, session_id: str = "") -> None:
        """Writes the outcome of an intent, even if the caller stops waiting for a slow disk."""
        await self._worker.do(lambda file: file.intents.settle(intent_id, state, session_id), lasting=True)

    async def save_session(self, record: SessionRecord) -> None:
        """Writes the current state of a session."""
        await self._worker.do(lambda file: file.sessions.save(record))

    async def find(self, query: HistoryQuery, after: HistoryPlace | None, limit: int) -> HistoryPart:
        """Returns up to ``limit`` matches in the next part of the history; in the last part, ``behind`` is None."""
        return await self._worker.read(lambda file: file.sessions.find(query, after, limit))

    async def count(self, query: HistoryQuery, after: HistoryPlace | None) -> tuple[int, HistoryPlace | None]:
        """Returns the number of matches in the next part, and where that part ends (None at the end of the history)."""
        return await self._worker.read(lambda file: file.sessions.count(query, after))

    async def index_older(self) -> IndexProgress | None:
        """Adds older sessions to the full-text table for about 20 ms.

        Returns:
            The progress, or None if the table is complete.
        """
        return await self._worker.do(_index_older)

    async def waiting(self, limit: int) -> tuple[Outgoing, ...]:
        """Returns up to ``limit`` shared sessions that have not been published to the team, oldest first."""
        return await self._worker.do(lambda file: file.outbox.waiting(limit))

    async def count_waiting(self) -> int:
        """Returns the number of shared sessions that have not been published to the team."""
        return await self._worker.do(lambda file: file.outbox.count())

    async def arrived(self, outgoing: tuple[Outgoing, ...]) -> None:
        """Marks sessions as published, except those that have changed since ``waiting`` returned them."""
        await self._worker.do(lambda file: file.outbox.arrived(outgoing))

    async def add_event(self, session_id: str, event: SessionEvent) -> None:
        """Appends an event to the timeline of a session, unless this object was the last one appended to it.

        So this may be repeated with the same object after a failure: a disk that does not respond in time may still
        complete the write.
        """

        def add(file: JournalFile) -> None:
            if self._last_events.get(session_id) is not event:
                file.timeline.add(session_id, event)
                self._last_events[session_id] = event

        await self._worker.do(add)

    async def events(self, session_id: str) -> tuple[SessionEvent, ...]:
        """Returns the events of a session in the order in which they were written."""
        return await self._worker.read(lambda file: file.timeline.of(session_id))

    async def save_draft(self, session_id: str, draft: Draft) -> None:
        """Saves the draft of a session's feedback form, which is kept for 90 days."""
        await self._worker.do(lambda file: file.drafts.save(session_id, draft, self._clock()))

    async def forget_draft(self, session_id: str) -> None:
        """Deletes the draft of a session; an unreadable draft is kept under another ID."""
        await self._worker.do(lambda file: file.drafts.forget(session_id, self._clock()))

    async def rename_profile(self, former: str, name: str) -> None:
        """Stores the new name of a renamed profile in its recent sessions and unsettled intents.

        Older sessions keep the name that the profile had at the time.
        """
        await self._worker.do(lambda file: file.rename_profile(former, name, self._clock()), lasting=True)

    async def save_token(self, kept: KeptToken) -> None:
        """Saves a session's token unless a newer token is stored; without a key, the token is kept only in memory."""
        await self._tokens.save(kept)

    async def forget_token(self, session_id: str) -> None:
        """Deletes a session's token, even if it is still being saved."""
        await self._tokens.forget(session_id)

    async def sign_out(self) -> None:
        """Deletes all tokens and the key that encrypts them; keeps the history."""
        await self._tokens.wipe()

    async def aclose(self) -> None:
        """Finishes pending writes and closes the file, waiting up to ten seconds; does nothing if already closed."""
        await self._worker.aclose()


class JournalNotes:
    """The notes in the journal; every method may raise ``JournalUnavailable``."""

    def __init__(self, worker: JournalWorker) -> None:
        self._worker = worker

    async def save(self, note: Note) -> None:
        """Adds a note on a ticket, or records when it was acknowledged, even if the caller stops waiting."""
        await self._worker.do(lambda file: file.notes.save(note), lasting=True)

    async def learn(self, notes: Sequence[Note], revision: int) -> None:
        """Adds the team's notes, up to the change with the number ``revision``."""
        await self._worker.do(lambda file: file.notes.learn(notes, revision))

    async def seen(self, scope: str) -> int:
        """Returns the number of the latest downloaded change to a team's notes."""
        return await self._worker.read(lambda file: file.notes.seen(scope))

    async def newest_seen(self, scope: str) -> str:
        """Returns the ID of the downloaded note with the latest change; empty if no note was downloaded."""
        return await self._worker.read(lambda file: file.notes.newest_seen(scope))

    async def forget_seen(self) -> None:
        """Forgets the numbers of downloaded changes, because a different database numbers its changes independently."""
        await self._worker.do(lambda file: file.notes.forget_seen())

    async def of(self, ticket: str) -> tuple[Note, ...]:
        """Returns the notes on a ticket, newest last."""
        return await self._worker.read(lambda file: file.notes.of(ticket))

    async def handed_over(self) -> tuple[Note, ...]:
        """Returns the notes that hand over a ticket and have not been acknowledged yet, newest last."""
        return await self._worker.read(lambda file: file.notes.handed_over())

    async def waiting(self, limit: int) -> tuple[OutgoingNote, ...]:
        """Returns up to ``limit`` shared notes that have not been published to the team, oldest first."""
        return await self._worker.do(lambda file: file.notes.waiting(limit))

    async def arrived(self, outgoing: tuple[OutgoingNote, ...]) -> None:
        """Marks notes as published, except those that have changed since ``waiting`` returned them."""
        await self._worker.do(lambda file: file.notes.arrived(outgoing))


class JournalScans:
    """The scans in the journal; every method may raise ``JournalUnavailable``."""

    def __init__(self, worker: JournalWorker) -> None:
        self._worker = worker

    async def save(self, saved: SavedScan) -> None:
        """Writes a scan, even if the caller stops waiting; the session can then be found by the trouble codes."""
        await self._worker.do(lambda file: file.scans.save(saved), lasting=True)

    async def of_session(self, session_id: str) -> FoundScans:
        """Returns the scans of a session, newest first."""
        return await self._worker.read(lambda file: file.scans.of_session(session_id))

    async def of_car(self, vin: str, ticket: str) -> FoundScans:
        """Returns the scans of a car, newest first, by VIN or, if a scan has no VIN, by ticket."""
        return await self._worker.read(lambda file: file.scans.of_car(vin, ticket))

    async def counts(self, session_ids: Sequence[str]) -> dict[str, ScanCount]:
        """Returns the number of scans for each of these sessions, omitting those without scans."""
        return await self._worker.read(lambda file: file.scans.counts(session_ids))

    async def waiting(self, limit: int) -> tuple[OutgoingScan, ...]:
        """Returns up to ``limit`` shared scans that have not been published to the team, oldest first."""
        return await self._worker.do(lambda file: file.scans.waiting(limit))

    async def arrived(self, outgoing: tuple[OutgoingScan, ...]) -> None:
        """Marks scans as published, except those that have changed since ``waiting`` returned them."""
        await self._worker.do(lambda file: file.scans.arrived(outgoing))


def _index_older(file: JournalFile) -> IndexProgress | None:
    file.require_writable()
    return file.index.step()


def _state(
    status: JournalNotice | None, key: bytes | None, extras: Iterable[JournalNotice], *, awaits_key: bool
) -> JournalState:
    notices = [status] if status else []
    notices += extras
    if key is None and not awaits_key:
        notices.append(JournalNotice.TOKENS_IN_MEMORY)
    return JournalState(status is None, key is not None and status is None, tuple(notices), awaits_key=awaits_key)
