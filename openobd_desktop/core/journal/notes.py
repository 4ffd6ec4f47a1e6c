"""Notes on tickets and handovers to colleagues, which are kept in the journal and exchanged with the team."""

from __future__ import annotations

import asyncio
import unicodedata
import uuid
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.aio.observable import Observable
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.journal import OWED_PAUSE, PATIENCE, UnsavedRecords
from openobd_desktop.core.journal.note_drafts import NoteDrafts, Typed
from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.domain.journal import NOTE_LIMIT, Note, SessionRecord
from openobd_desktop.domain.text import is_blank, visible
from openobd_desktop.errors import BadInput, JournalUnavailable

if TYPE_CHECKING:
    from openobd_desktop.core.ports.storage import Journal, Outbox, TeamDatabase

NAME_LIMIT = 130
"""Maximum length of a colleague's name, including the PC's name, in characters."""
TICKET_LIMIT = 100
"""Maximum length of a ticket number in a colleague's note, in characters."""
TOLD_AT_ONCE = 20
"""Number of notes published at a time."""


class TicketNotes(Struct, frozen=True):
    """The notes on a ticket, newest last."""

    notes: tuple[Note, ...] = ()
    is_complete: bool = True
    """Whether the journal could be read; otherwise there may be more notes."""


class Notes(Observable[[]]):
    """Writes and reads notes; calls its listeners whenever there may be new ones.

    A note that cannot be written stays in memory, where it is found like all other notes, until it can be written.

    Attributes:
        drafts: Unfinished notes and handovers.
    """

    def __init__(
        self,
        recorder: JournalRecorder,
        scope: TaskScope,
        clock: Clock,
        on_handed_over: Callable[[tuple[Note, ...]], None],
    ) -> None:
        """``on_handed_over`` is called with the open notes that hand over a ticket to this user, oldest first."""
        super().__init__()
        self.drafts = NoteDrafts(recorder, scope, clock)
        self._recorder = recorder
        self._scope = scope
        self._clock = clock
        self._on_handed_over = on_handed_over
        self._in_demo = False
        self._has_demo_notes = False
        """Whether there are notes in the demo; otherwise, the demo's journal need not be opened."""
        self._has_begun = False
        self._looks_again = False
        """Whether the handovers are being read again, because the journal has failed."""
        self._used_by = ("", False)
        self._kept: tuple[Note, ...] = ()
        """The handovers last read from the journal in use."""
        self._unsaved = UnsavedRecords(recorder, scope, clock, self._write, "notes")

    def use(self, *, in_demo: bool) -> None:
        """Chooses the demo's journal or the one on the disk; also called when the user's name has changed."""
        self._kept = self._kept if in_demo == self._in_demo else ()
        self._in_demo = self.drafts.in_demo = in_demo
        former, self._used_by = self._used_by, (self._recorder.who, in_demo)
        if self._has_begun and former != self._used_by:
            self._scope.start(self.refresh(), "look for handovers")
            self.notify()

    def begin(self) -> None:
        """Starts looking for handovers; called once the journal is open."""
        self._has_begun = True
        self._scope.start(self.refresh(), "look for handovers")

    @property
    def _journal(self) -> Journal | None:
        return self._recorder.demo_journal if self._in_demo else self._recorder.journal

    async def of(self, ticket: str) -> TicketNotes:
        """Returns the notes on a ticket, including those that could not be written yet."""
        ticket = plain_ticket(ticket)
        kept: tuple[Note, ...] = ()
        is_complete = True
        if (journal := self._journal) is not None:
            try:
                kept = await journal.notes.of(ticket)
            except JournalUnavailable as error:
                self._recorder.set_error(error)
                is_complete = False
        own = (note for note in self._newest(kept) if note.ticket == ticket)
        return TicketNotes(tuple(sorted(own, key=lambda note: note.at)), is_complete)

    def _newest(self, kept: tuple[Note, ...]) -> tuple[Note, ...]:
        """Returns ``kept`` plus the notes for the journal in use that could not be written yet."""
        return tuple({note.id: note for note in (*kept, *self._unsaved.of(self._journal))}.values())

    async def add(self, ticket: str, text: str, to: str = "", record: SessionRecord | None = None) -> Note:
        """Adds and returns a note; if ``to`` names a colleague, the note hands the ticket over to that colleague.

        Args:
            ticket: The ticket number.
            text: The text of the note.
            to: The colleague's name, with or without the PC; empty for a plain note.
            record: The session that the note was written in; decides with which team the note is shared.

        Raises:
            BadInput: the text or the colleague's name has no visible character, or there is no ticket.
        """
        if is_blank(text):
            raise BadInput(what="The note is empty.", advice="Write some text.")
        if to and is_blank(to):
            raise BadInput(what="The name of the colleague is missing.", advice="Enter the name of the colleague.")
        if not ticket:
            raise BadInput(what="The ticket is not known.", advice="Write the note in a session on a ticket.")
        written = Note(
            id=str(uuid.uuid4()),
            ticket=ticket,
            at=self._clock.now(),
            who=self._recorder.who,
            text=text,
            to=to,
            scope=self.scope_of(record),
        )
        self._has_demo_notes |= self._in_demo
        note = cleaned(written)
        # From here on, the note itself is kept, whatever happens to the caller.
        self.drafts.drop(Typed.HANDOVER if to else Typed.NOTE, note.ticket, text)
        if to:
            self.drafts.drop(Typed.COLLEAGUE, note.ticket, to)
        await self._save(note)
        return note

    def scope_of(self, record: SessionRecord | None) -> str:
        """Returns the key of the team with which notes in the session ``record`` are shared, or "" if there is none."""
        if self._in_demo:
            return ""
        if record is None or not record.profile:
            return self._recorder.scope
        # The record of an open session is assigned to its team only when it is written.
        return self._recorder.signed(record).scope

    async def acknowledge(self, note: Note) -> None:
        """Records that this user has read a note that hands over a ticket."""
        await self._save(replace(note, acknowledged_at=self._clock.now()))

    async def _save(self, note: Note) -> None:
        writing = self._unsaved.write(note, self._journal)
        if self._recorder.error is None:
            await asyncio.wait([writing], timeout=PATIENCE)
        self._unsaved.retry()
        self._announce()
        # Not awaited, since a disk that does not respond would keep the user waiting.
        self._scope.start(self.refresh(), "look for handovers")
        self.notify()

    async def write_now(self) -> None:
        """Writes the notes when the program exits; gives up after ``PATIENCE`` seconds."""
        await self._unsaved.write_now()

    async def _write(self, note: Note, journal: Journal) -> None:
        await journal.notes.save(note)
        if journal is self._journal:
            self._kept = (*(other for other in self._kept if other.id != note.id), note)

    async def refresh(self) -> None:
        """Updates the tickets handed over to this user; if the journal fails, tries again until they can be read."""
        if not await self._look() and not self._looks_again:
            self._looks_again = True
            self._scope.start(self._look_again(), "look for handovers again")

    async def _look_again(self) -> None:
        is_read = False
        try:
            while not is_read:
                await self._clock.sleep(OWED_PAUSE)
                is_read = await self._look()
        finally:
            self._looks_again = False
        self.notify()

    async def _look(self) -> bool:
        """Reads the handovers; returns False if the journal fails, in which case those already known are kept."""
        kept: tuple[Note, ...] = ()
        journal = self._journal
        if journal is not None and (self._has_demo_notes or not self._in_demo):
            try:
                kept = await journal.notes.handed_over()
            except JournalUnavailable as error:
                self._recorder.set_error(error)
                self._announce()
                return False
        # The demo may have begun or ended in the meantime.
        if journal is self._journal:
            self._kept = kept
            self._announce()
        return True

    def _announce(self) -> None:
        who = self._recorder.who
        mine = (note for note in self._newest(self._kept) if note.is_open and is_for(note.to, who))
        self._on_handed_over(tuple(sorted(mine, key=lambda note: note.at)))

    async def learn(self, notes: tuple[Note, ...], seen: int) -> None:
        """Adds the team's notes, up to the change number ``seen``; may raise ``JournalUnavailable``."""
        if notes and self._recorder.journal is not None:
            await self._recorder.journal.notes.learn([cleaned(note) for note in notes], seen)
            await self.refresh()
            self.notify()


class NoteExchange:
    """Exchanges notes with the team; notes that cannot be sent wait in the journal.

    Attributes:
        is_possible: Whether the team database can store notes; True until proved otherwise.
    """

    def __init__(self, notes: Notes, outbox: Outbox | None) -> None:
        self.is_possible = True
        self._notes = notes
        self._outbox = outbox
        self._since: int | None = None
        self._has_moved = False
        """Whether the change numbers in the journal come from another database."""

    def forget(self, *, has_moved: bool) -> None:
        """Forgets what is known about the team, since another team, perhaps in another database, will be used."""
        self.is_possible, self._since = True, None
        self._has_moved |= has_moved

    async def sync(self, database: TeamDatabase, scope: str) -> None:
        """Uploads waiting notes and downloads new ones; may raise ``TeamJournalUnavailable``."""
        # The recorder reports errors of this PC's journal.
        with suppress(JournalUnavailable):
            await self._publish(database)
            await self._fetch(database, scope)

    async def _publish(self, database: TeamDatabase) -> None:
        while self._outbox is not None and (outgoing := await self._outbox.notes.waiting(TOLD_AT_ONCE)):
            if not await database.publish_notes([one.note for one in outgoing]):
                return
            await self._outbox.notes.arrived(outgoing)

    async def _fetch(self, database: TeamDatabase, scope: str) -> None:
        if self._outbox is None:
            return
        if self._has_moved:
            await self._outbox.notes.forget_seen()
            self._has_moved = False
        since, known = self._since, ""
        if since is None:
            # The database may have been replaced while the program was not running.
            since, known = await self._outbox.notes.seen(scope), await self._outbox.notes.newest_seen(scope)
        more = True
        while more:
            news = await database.note_news(scope, since, known)
            known = ""
            await self._notes.learn(news.notes, news.seen)
            since, more, self.is_possible = news.seen, news.more, news.is_possible
            self._since = since


def is_for(to: str, who: str) -> bool:
    """Returns whether ``to`` names the user ``who``, for example "Anna (PC-12)"; a name without a PC means any PC."""
    wanted, own = _plain(to), _plain(who)
    return bool(wanted) and wanted in (own, own.rpartition(" (")[0])


def _plain(name: str) -> str:
    # The same name can be typed in several ways, for example with an accent as a separate character.
    return " ".join(unicodedata.normalize("NFKC", visible(name)).split()).casefold()


def cleaned(note: Note) -> Note:
    """Returns a note without invisible characters, shortened to the permitted length."""
    return replace(
        note,
        ticket=plain_ticket(note.ticket),
        who=_line(note.who, NAME_LIMIT),
        text=visible(note.text[:NOTE_LIMIT]).strip(),
        to="" if is_blank(note.to) else _line(note.to, NAME_LIMIT),
    )


def plain_ticket(ticket: str) -> str:
    """Returns a ticket number in the form used in notes: one line of limited length, without invisible characters."""
    return _line(ticket, TICKET_LIMIT)


def _line(text: str, limit: int) -> str:
    return " ".join(visible(text[:limit]).split())
