"""Recorder for sessions and events in the journal; a failing journal is reported and never blocks a session."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.journal import PATIENCE, Keeping
from openobd_desktop.core.journal.writer import JournalWriter
from openobd_desktop.domain.journal import (
    Draft,
    Intent,
    IntentKind,
    IntentState,
    KeptToken,
    SessionEvent,
    SessionRecord,
    TokenKind,
)
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import ServiceResult
from openobd_desktop.errors import JournalUnavailable

if TYPE_CHECKING:
    from openobd_desktop.core.journal.scans import Scans
    from openobd_desktop.core.ports.storage import Journal

DEMO_PROFILE = "Demo"
"""Name shown in place of a profile in the demo's history."""
RECORD, TOKEN, DRAFT = "record", "token", "draft"
"""Kinds of data that are written about a session."""
KEEP_PAUSE = 0.25
"""Seconds between two writes of one session's tokens, each of which is encrypted and committed."""


class JournalRecorder(JournalWriter):
    """Writes sessions, events, intents, tokens and drafts to the journal; also keeps the drafts in memory.

    Attributes:
        in_demo: Whether the demo's records are shown; without a login, those in the journal on disk are shown. During
            the demo, sessions and timelines are written to ``demo_journal``.
        who: The user's name, written with each session.
        scope: The key of the team with which sessions are shared; empty while nothing is shared.
        on_shared: Called after a session that is to be shared has been written.
    """

    def __init__(
        self, journal: Journal | None, scope: TaskScope, clock: Clock, demo_journal: Journal | None = None
    ) -> None:
        super().__init__(journal, scope, clock, demo_journal)
        self.in_demo = False
        self.who = ""
        self.scope = ""
        self.on_shared: Callable[[], None] = lambda: None
        self._signatures: dict[str, tuple[str, str]] = {}
        """The user and the team saved most recently with sessions, by profile."""
        self._keeping: dict[str, Keeping] = {}

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
            self.unsaved.note_made(intent)
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

    async def write_record(self, session_id: str) -> None:
        """Repeats a failed write of a session's record, which otherwise would later replace a newer record.

        Raises:
            JournalUnavailable: the record still cannot be written.
        """
        if self._failed.holds(RECORD, session_id):
            await self.attempt(self._failed.write)
            if self._failed.holds(RECORD, session_id):
                raise self.error or JournalUnavailable()

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


async def _ignoring_failure(write: Callable[[], Awaitable[None]]) -> None:
    """Writes to the demo's journal; ignores failures, since they do not concern the journal on disk."""
    with suppress(JournalUnavailable):
        await write()
