"""Recorder for sessions and events in the journal; a failing journal is reported and never blocks a session."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.aio.observable import Observable
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.journal import PATIENCE, Drafts, Keeping, UnsavedIntents, perform_all
from openobd_desktop.core.journal.failed_writes import FAILED_TASK, FailedWrites, NewNames, UnwrittenEvents, Write
from openobd_desktop.domain.journal import (
    Draft,
    Intent,
    IntentKind,
    IntentState,
    KeptToken,
    Remembered,
    SessionEvent,
    SessionRecord,
    TokenKind,
)
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import ServiceResult
from openobd_desktop.errors import JournalSilent, JournalUnavailable, StartPending

if TYPE_CHECKING:
    from openobd_desktop.core.journal.scans import Scans
    from openobd_desktop.core.ports.storage import Journal

DEMO_PROFILE = "Demo"
"""Name shown in place of a profile in the demo's history."""
RECORD, TOKEN, DRAFT = "record", "token", "draft"
"""Kinds of data that are written about a session."""
RECALL_PAUSE = 5.0
"""Seconds between two attempts to read the records from earlier runs."""
KEEP_PAUSE = 0.25
"""Seconds between two writes of one session's tokens, each of which is encrypted and committed."""


class JournalRecorder(Observable[[]]):
    """Writes sessions, events, intents, tokens and drafts to the journal; also keeps the drafts in memory.

    Attributes:
        drafts: The feedback forms' drafts.
        journal: The journal on disk; None in a run that does not keep one.
        error: Why the last write failed; None while the history is being saved.
        profile: The name of the profile in use, written with every record; empty in the demo, during which sessions and
            timelines are written to ``demo_journal`` instead, which is discarded at the end of this run.
        in_demo: Whether the demo's records are shown; without a login, those in the journal on disk are shown.
        who: The user's name, written with each session.
        scope: The key of the team with which sessions are shared; empty while nothing is shared.
        on_shared: Called after a session that is to be shared has been written.
        on_recalled: Called with the records from earlier runs as soon as they have been read.

    Callers wait briefly for a write to be completed, or not at all if the previous write failed.
    """

    def __init__(
        self, journal: Journal | None, scope: TaskScope, clock: Clock, demo_journal: Journal | None = None
    ) -> None:
        super().__init__()
        self.error: JournalUnavailable | None = None
        self.profile = ""
        self.in_demo = False
        self.who = ""
        self.scope = ""
        self.on_shared: Callable[[], None] = lambda: None
        self.on_recalled: Callable[[Remembered], None] = lambda _: None
        self._signatures: dict[str, tuple[str, str]] = {}
        """The user and the team saved most recently with sessions, by profile."""
        self.unread = False
        """Whether the records of earlier runs have not been read yet and must therefore not be overwritten."""
        self._reading = asyncio.Lock()
        self.journal = journal
        self.demo_journal = demo_journal
        self._scope = scope
        self._clock = clock
        self._keeping: dict[str, Keeping] = {}
        self.drafts = Drafts()
        self._names = NewNames()
        self.unsaved = UnsavedIntents(journal, scope, clock, self.attempt)
        self._failed = FailedWrites(journal, scope, clock, self.attempt)
        self._events = UnwrittenEvents(journal, scope, clock, self.attempt)
        self._repeating: asyncio.Future[None] | None = None
        self._scans: Scans | None = None

    @property
    def scans(self) -> Scans:
        """The scans of cars."""
        if self._scans is None:
            # Imported on demand, because most runs never scan a car.
            from openobd_desktop.core.journal.scans import Scans

            self._scans = Scans(self, self._scope, self._clock)
        return self._scans

    def now(self) -> float:
        """Returns the current time in the form written to the journal: seconds since 1970 (UTC)."""
        return self._clock.now()

    def expect_recall(self) -> None:
        """Delays all writes until the records from earlier runs have been read."""
        self.unread = self.journal is not None

    async def recall(self) -> None:
        """Reads the records from earlier runs for ``on_recalled``; after a failure, tries again until it succeeds."""
        self.expect_recall()
        try:
            await self._recall_unread()
        except JournalUnavailable as error:
            self.set_error(error)
            self._scope.start(self._recall_again(), "recall earlier runs")

    async def recall_in_time(self) -> None:
        """Reads the records from earlier runs if they are still unread; callers wait for it as they do for a write."""
        if self.unread:
            await self._record(_write_nothing)

    async def _recall_again(self) -> None:
        """Reads the records as soon as possible, because a session can be resumed for a few minutes only."""
        while self.unread:
            await self._clock.sleep(RECALL_PAUSE)
            await self.attempt(self._recall_unread)

    async def _recall_unread(self) -> None:
        async with self._reading:
            if self.unread and self.journal is not None:
                remembered = await self.journal.load(self._clock.now())
                self.unread = False
                self.on_recalled(remembered)

    async def record_intent(
        self,
        kind: IntentKind,
        *,
        ticket: str = "",
        connector: str = "",
        session_id: str = "",
        known_ids: tuple[str, ...] = (),
        result: ServiceResult | None = None,
        profile: str | None = None,
    ) -> Intent:
        """Commits an intent before its call is made, so that the next run knows about the call even after a crash.

        If the disk does not respond in time, the call proceeds and the intent is written as soon as possible.
        ``profile`` is the session's profile, if it may differ from the profile in use.

        Raises:
            StartPending: a start on the same ticket or connector is in progress, or its outcome is unknown.
        """
        intent = Intent(
            id=str(uuid.uuid4()),
            kind=kind,
            profile=self.profile if profile is None else profile,
            ticket=ticket,
            connector=connector,
            session_id=session_id,
            at=self._clock.now(),
            known_ids=known_ids,
            result=result,
        )
        if self._writable is not None:
            failed = self.unsaved.begin(intent)
            await self._record(partial(self.unsaved.commit, intent), on_failure=failed)
        return intent

    async def resolve_intent(self, intent: Intent, state: IntentState, session_id: str = "") -> None:
        """Writes the outcome of an intent; a failed write is retried as soon as possible."""
        settled = replace(intent, state=state, session_id=session_id or intent.session_id)
        keep = partial(self.unsaved.add, settled)
        self.unsaved.settle(settled)
        await self._record(
            lambda journal: journal.settle_intent(settled.id, settled.state, settled.session_id), on_failure=keep
        )

    async def keep_token(self, session_id: str, kind: TokenKind, token: Secret) -> None:
        """Saves the newest token of a session in encrypted form, for use after a crash."""
        kept = KeptToken(session_id, kind, token, self._clock.now())
        await self._save(TOKEN, session_id, lambda journal: journal.save_token(kept))

    def keep_newest_token(self, session_id: str, token: Secret) -> None:
        """Saves a newer session token in the background; a token that is soon followed by another may be skipped.

        Tokens are written at most once every ``KEEP_PAUSE`` seconds. The newest token is always written, even if the
        program ends.
        """
        if self._writable is None:
            return
        keeping = self._keeping.setdefault(session_id, Keeping())
        keeping.newest = KeptToken(session_id, TokenKind.SESSION, token, self._clock.now())
        if not keeping.under_way:
            keeping.under_way = True
            self._scope.start(self._keep_newest(keeping), "keep token")

    async def _keep_newest(self, keeping: Keeping) -> None:
        try:
            while keeping.is_owed:
                if (pause := keeping.written_at + KEEP_PAUSE - self._clock.monotonic()) > 0:
                    await self._clock.sleep(pause)
                await self._write_newest(keeping)
        except asyncio.CancelledError:
            # When the program exits, it waits for this write, but no longer than for any other write.
            with suppress(TimeoutError):
                async with asyncio.timeout(PATIENCE):
                    await self._write_newest(keeping)
            raise
        finally:
            keeping.under_way = False

    async def _write_newest(self, keeping: Keeping) -> None:
        newest, journal = keeping.newest, self._writable
        if newest is not None and newest is not keeping.written and journal is not None:
            keeping.written_at = self._clock.monotonic()
            write, failed = self._failed.begin(TOKEN, newest.session_id, lambda journal: journal.save_token(newest))
            await self.attempt(partial(write, journal), on_failure=failed)
        keeping.written = newest

    async def forget_token(self, session_id: str) -> None:
        """Deletes the token of a session that no longer needs one."""
        if (keeping := self._keeping.pop(session_id, None)) is not None:
            keeping.newest = None
        await self._save(TOKEN, session_id, lambda journal: journal.forget_token(session_id))

    async def save_session(self, record: SessionRecord) -> None:
        """Writes the current state of a session."""
        if self._writable is not None:
            signed = self.signed(record)
            await self._save(RECORD, record.id, partial(self._save_signed, signed, self._names.count))
        elif self.demo_journal is not None:
            # Not awaited: this journal is discarded anyway, and a claim that waited for it to open could come too late.
            write = partial(self.demo_journal.save_session, replace(record, profile=DEMO_PROFILE))
            self._scope.start(_ignoring_failure(write), "write session of the demo")

    async def _save_signed(self, signed: SessionRecord, known_names: int, journal: Journal) -> None:
        await journal.save_session(self._names.renamed(signed, known_names))
        if signed.scope:
            self.on_shared()

    def signed(self, record: SessionRecord) -> SessionRecord:
        """Returns the record with its profile's user and team filled in, if this run knows them."""
        if record.profile == self.profile:
            self._signatures[record.profile] = (self.who, self.scope)
        who, scope = self._signatures.get(record.profile, (record.who, record.scope))
        return replace(record, who=who, scope=scope or record.scope)

    def note(self, session_id: str, event: SessionEvent) -> None:
        """Adds an event to the timeline of a session, without waiting for the disk."""
        if self._writable is not None:
            self._events.add(session_id, event)
        elif self.demo_journal is not None:
            write = partial(self.demo_journal.add_event, session_id, event)
            self._scope.start(_ignoring_failure(write), "write timeline of the demo")

    async def events(self, session_id: str) -> tuple[SessionEvent, ...] | None:
        """Returns the timeline of a session from the journal; None if the journal cannot be read."""
        if (journal := self._writable) is None:
            return ()
        try:
            return await journal.events(session_id)
        except JournalUnavailable as error:
            self.set_error(error)
            return None

    def set_draft(self, session_id: str, draft: Draft) -> None:
        """Sets a feedback form's draft in memory; the draft is written by ``save_draft`` or when the program ends."""
        self.drafts.change(session_id, draft, lasts=self._writable is not None)

    async def save_draft(self, session_id: str, draft: Draft) -> None:
        """Writes a feedback form's draft if it has changed since the last write.

        A draft that cannot be written is written as soon as the journal can be written again.
        """
        self.set_draft(session_id, draft)
        if self._writable is not None and not self.drafts.is_saved(session_id):
            write = partial(self.drafts.write, session_id, draft)
            self._failed.supersede(DRAFT, session_id)
            await self._record(write)

    def rename_profile(self, former: str, name: str) -> None:
        """Renames a profile in its records, including those of earlier runs; retried if the disk fails."""
        if self.profile == former:
            self.profile = name
        if former in self._signatures:
            self._signatures[name] = self._signatures.pop(former)
        self.unsaved.rename_profile(former, name)
        if self.journal is not None:
            self._names.add(former, name)
            self._write_again()

    async def write_now(self) -> None:
        """Writes unsaved data when the program exits; gives up after ``PATIENCE`` seconds for each kind of record."""
        await self.unsaved.write_now()
        await self._failed.write_now()
        await self._events.write_now()
        if self._scans is not None:
            await self._scans.write_now()
        if self.drafts.unsaved or self._names.is_owed:
            with suppress(TimeoutError):
                async with asyncio.timeout(PATIENCE):
                    await self.attempt(partial(perform_all, (self._write_names, self._write_drafts)))

    @property
    def _is_owed(self) -> bool:
        kinds = (self.unsaved, self._failed, self._events, self._names)
        return any(kind.is_owed for kind in kinds) or bool(self.drafts.unsaved)

    def _write_again(self) -> None:
        """Writes everything that is not in the journal yet, in the background."""
        if self._repeating is None or self._repeating.done():
            self._repeating = self._scope.start(self._write_owed(), FAILED_TASK)

    async def _write_owed(self) -> None:
        writes = (self.unsaved.write, self._failed.write, self._events.write, self._write_names, self._write_drafts)
        try:
            await self._recall_unread()
            while self.journal is not None and self._is_owed:
                await perform_all(writes)
        except JournalUnavailable as error:
            self.set_error(error)
        else:
            self.set_error(None)

    async def _write_names(self) -> None:
        if self.journal is not None:
            await self._names.write(self.journal)

    async def _write_drafts(self) -> None:
        if self.journal is not None:
            await self.drafts.write_unsaved(self.journal)

    async def forget_draft(self, session_id: str) -> None:
        """Deletes a draft that is no longer needed, because the service has confirmed the result."""
        self.drafts.drop(session_id)
        await self._save(DRAFT, session_id, lambda journal: journal.forget_draft(session_id))

    async def sign_out(self) -> None:
        """Deletes every token and the key that encrypts them."""
        for keeping in self._keeping.values():
            keeping.newest = None
        self._failed.drop(TOKEN)
        if self.journal is not None:
            try:
                await self.journal.sign_out()
            except JournalUnavailable as error:
                self.set_error(error)
            else:
                self._note_success()

    def in_background(self, name: str, verb: Callable[..., Coroutine[Any, Any, None]], *values: object) -> None:
        """Runs ``verb``, a method of this class, as a task named ``name``; does nothing if there is no journal."""
        if self._writable is not None or self.demo_journal is not None:
            self._scope.start(verb(*values), name)

    @property
    def _writable(self) -> Journal | None:
        return self.journal if self.profile else None

    async def _save(self, kind: str, session_id: str, write: Write) -> None:
        """Writes a record of a session as ``_record`` does, and retries the write if it fails."""
        if self._writable is not None:
            perform, failed = self._failed.begin(kind, session_id, write)
            await self._record(perform, on_failure=failed)

    async def _record(
        self, call: Callable[[Journal], Awaitable[None]], *, on_failure: Callable[[], None] | None = None
    ) -> None:
        """Writes to the journal; does nothing in the demo or without a journal.

        Waits for at most ``PATIENCE`` seconds, or not at all if the previous write failed.

        Args:
            call: Function that performs the write.
            on_failure: Function that is called if the write fails.

        Raises:
            StartPending: during the wait, the journal refused to record the intent to start a session.
        """
        if (journal := self._writable) is None:
            return
        writing = self._scope.start(self.attempt(partial(call, journal), on_failure=on_failure), "write journal")
        if self.error is not None:
            return
        await asyncio.wait([writing], timeout=PATIENCE)
        if not writing.done():
            self.set_error(JournalSilent("the disk did not answer in time"))
        elif not writing.cancelled() and (refusal := writing.result()) is not None:
            raise refusal

    async def attempt(
        self, write: Callable[[], Awaitable[None]], *, on_failure: Callable[[], None] | None = None
    ) -> StartPending | None:
        """Performs a write and updates ``error``; returns the error if the journal refused a start, otherwise None."""
        try:
            await self._recall_unread()
            await write()
        except JournalUnavailable as error:
            if on_failure is not None:
                on_failure()
            self.set_error(error)
        except StartPending as error:
            return error
        else:
            self._note_success()
        return None

    def _note_success(self) -> None:
        """Clears ``error`` after a write, but only once everything that has failed is written as well."""
        if self.error is None or not self._is_owed:
            self.set_error(None)
        else:
            self._write_again()

    def set_error(self, error: JournalUnavailable | None) -> None:
        """Sets ``error``, and notifies the listeners when writes start to fail or succeed again."""
        changed = (error is None) != (self.error is None)
        self.error = error
        if changed:
            self.notify()


async def _write_nothing(journal: Journal) -> None:
    """Leaves the journal unchanged."""


async def _ignoring_failure(write: Callable[[], Awaitable[None]]) -> None:
    """Writes to the demo's journal; ignores failures, since they do not concern the journal on disk."""
    with suppress(JournalUnavailable):
        await write()
