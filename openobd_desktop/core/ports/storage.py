"""Protocols for storage: settings, secrets, journal and team database."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from openobd_desktop.domain.journal import (
    Draft,
    HistoryPart,
    HistoryPlace,
    HistoryQuery,
    Intent,
    IntentState,
    JournalState,
    KeptToken,
    Note,
    NoteNews,
    Outgoing,
    OutgoingNote,
    Remembered,
    SessionEvent,
    SessionRecord,
    TeamNews,
    TeamSearch,
)
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import Settings, TeamAddress
from openobd_desktop.errors import SettingsUnreadable

if TYPE_CHECKING:
    from openobd_desktop.domain.car.scans import FoundScans, OutgoingScan, SavedScan, ScanCount


class SettingsFile(Protocol):
    """The settings file."""

    @property
    def complaint(self) -> SettingsUnreadable | None:
        """An error that names the parts of the file that ``load`` could not use; None if the whole file was usable."""
        ...

    @property
    def kept_pin(self) -> str | None:
        """The copy of the PIN's hash, if ``load`` could not read the hash in the settings; otherwise "".

        None if the copy could not be read either, or not in time: a PIN may have been chosen, and ``save`` refuses to
        write anything until ``read_pin_again`` has found out or ``give_up_pin`` has been called.
        """
        ...

    def read_pin_again(self) -> str | None:
        """Returns what ``kept_pin`` would be now; may block for minutes."""
        ...

    def give_up_pin(self) -> None:
        """Begins to delete the unreadable copy of the PIN's hash; called when the user has reset the program."""
        ...

    def load(self) -> Settings:
        """Reads the settings; raises ``SettingsUnreadable`` for a damaged file, which is renamed or left unchanged."""
        ...

    def rename_profile(self, former: str, name: str) -> None:
        """Renames a profile so that the next save keeps the fields that a newer program version added to it."""
        ...

    def save(self, settings: Settings) -> None:
        """Saves the settings now or soon; raises ``SettingsUnreadable`` if saving is already known to be impossible."""
        ...


class SecretStore(Protocol):
    """A store of named secrets."""

    @property
    def lasts(self) -> bool:
        """Whether secrets are kept beyond this run."""
        ...

    async def get(self, name: str) -> Secret | None:
        """Returns the secret with this name, or None if there is none; may raise ``KeyStoreUnavailable``."""
        ...

    async def put(self, name: str, secret: Secret) -> None:
        """Stores a secret; raises ``KeyStoreUnavailable`` if the secret is kept for this run only."""
        ...

    async def remove(self, name: str) -> None:
        """Deletes the secret, if there is one."""
        ...


class NoteStore(Protocol):
    """Permanent records of notes on tickets. Every method may raise ``JournalUnavailable``."""

    async def save(self, note: Note) -> None:
        """Adds a note on a ticket, or records when it was acknowledged."""
        ...

    async def learn(self, notes: Sequence[Note], revision: int) -> None:
        """Adds the team's notes, up to the change with the number ``revision``."""
        ...

    async def of(self, ticket: str) -> tuple[Note, ...]:
        """Returns the notes on a ticket, newest last."""
        ...

    async def handed_over(self) -> tuple[Note, ...]:
        """Returns the notes that hand over a ticket and have not been acknowledged yet, newest last."""
        ...

    async def waiting(self, limit: int) -> tuple[OutgoingNote, ...]:
        """Returns up to ``limit`` notes that are waiting to be published to the team, oldest first."""
        ...

    async def arrived(self, outgoing: tuple[OutgoingNote, ...]) -> None:
        """Marks notes as published, unless they have changed since they were read from the journal."""
        ...

    async def seen(self, scope: str) -> int:
        """Returns the number of the latest downloaded change to a team's notes."""
        ...

    async def newest_seen(self, scope: str) -> str:
        """Returns the ID of a note with the latest change; empty if no change was downloaded."""
        ...

    async def forget_seen(self) -> None:
        """Forgets the numbers of all downloaded changes, because another database starts its own numbering."""
        ...


class ScanStore(Protocol):
    """Permanent records of scans. Every method may raise ``JournalUnavailable``."""

    async def save(self, saved: SavedScan) -> None:
        """Writes a scan or replaces a continued one; the session can then also be found by the scan's codes."""
        ...

    async def of_session(self, session_id: str) -> FoundScans:
        """Returns the scans of a session, newest first."""
        ...

    async def of_car(self, vin: str, ticket: str) -> FoundScans:
        """Returns the scans of a car, newest first, by VIN or, if a scan has no VIN, by ticket."""
        ...

    async def counts(self, session_ids: Sequence[str]) -> dict[str, ScanCount]:
        """Returns the number of scans for each of these sessions, omitting sessions without scans."""
        ...

    async def waiting(self, limit: int) -> tuple[OutgoingScan, ...]:
        """Returns up to ``limit`` scans that are waiting to be published to the team, oldest first."""
        ...

    async def arrived(self, outgoing: tuple[OutgoingScan, ...]) -> None:
        """Marks scans as published in the state in which they were read from the journal."""
        ...


class Journal(Protocol):
    """Permanent records of sessions. Every method may raise ``JournalUnavailable``."""

    @property
    def notes(self) -> NoteStore:
        """The notes on tickets."""
        ...

    @property
    def scans(self) -> ScanStore:
        """The scans of cars."""
        ...

    async def load(self, now: float) -> Remembered:
        """Returns the records from earlier runs that are still relevant at ``now`` (seconds since 1970, UTC)."""
        ...

    async def commit_intent(self, intent: Intent, *, is_made: bool = False) -> None:
        """Commits an intent durably; raises ``StartPending`` while the outcome of an identical start is unknown.

        If the call has been made already (``is_made``), the intent takes the place of that start instead.
        """
        ...

    async def settle_intent(self, intent_id: str, state: IntentState, session_id: str = "") -> None:
        """Writes the outcome of an intent."""
        ...

    async def save_session(self, record: SessionRecord) -> None:
        """Writes the current state of a session."""
        ...

    async def add_event(self, session_id: str, event: SessionEvent) -> None:
        """Adds an event to a timeline, unless this object was the last one added to it; may thus be repeated."""
        ...

    async def events(self, session_id: str) -> tuple[SessionEvent, ...]:
        """Returns the events in a session's timeline, in the order in which they were written."""
        ...

    async def save_token(self, kept: KeptToken) -> None:
        """Saves a session's newest token, encrypted; an older one never replaces a newer one."""
        ...

    async def forget_token(self, session_id: str) -> None:
        """Deletes a session's token."""
        ...

    async def save_draft(self, session_id: str, draft: Draft) -> None:
        """Saves a feedback form's draft."""
        ...

    async def forget_draft(self, session_id: str) -> None:
        """Deletes a draft."""
        ...

    async def rename_profile(self, former: str, name: str) -> None:
        """Renames a profile in its recent sessions and its unsettled intents."""
        ...

    async def sign_out(self) -> None:
        """Deletes all tokens and their key; the history is kept."""
        ...


class TeamHistory(Protocol):
    """Source of sessions for the history, read in short steps so that reading does not delay writes."""

    async def find(self, query: HistoryQuery, after: HistoryPlace | None, limit: int) -> HistoryPart:
        """Returns up to ``limit`` matches from the next part of the history; ``behind`` is None in the last part."""
        ...

    async def count(self, query: HistoryQuery, after: HistoryPlace | None) -> tuple[int, HistoryPlace | None]:
        """Returns the number of matches in the next part, and where that part ends (None if it is the last one)."""
        ...


class HistoryFile(TeamHistory, Protocol):
    """The parts of the journal that the history reads."""

    async def events(self, session_id: str) -> tuple[SessionEvent, ...]:
        """Returns the events in a session's timeline, in the order in which they were written."""
        ...


class JournalStore(Journal, HistoryFile, Protocol):
    """The whole journal, including opening, searching and closing it."""

    async def open(self) -> JournalState:
        """Opens the journal and returns its condition; may be called again after a failure."""
        ...

    async def begin_run(self, now: float) -> None:
        """Records a program start at ``now`` (seconds since 1970); without ``end_run``, the run counts as crashed."""
        ...

    async def end_run(self) -> None:
        """Records that the program ended normally."""
        ...

    async def aclose(self) -> None:
        """Finishes pending writes, waiting at most a few seconds, and closes the journal."""
        ...


class TeamDatabase(Protocol):
    """A team database; every method except ``aclose`` may raise ``TeamJournalUnavailable``."""

    async def test(self) -> None:
        """Raises ``TeamJournalUnavailable`` if sharing would fail; changes nothing."""
        ...

    async def publish(self, records: Sequence[SessionRecord]) -> None:
        """Publishes sessions; publishing the same state again changes nothing."""
        ...

    async def news(self, scope: str, since: int, began_after: float) -> TeamNews:
        """Returns sessions published after change ``since`` and begun since ``began_after`` (seconds since 1970)."""
        ...

    async def publish_notes(self, notes: Sequence[Note]) -> bool:
        """Publishes notes and acknowledgements of notes; returns False if the database cannot store notes yet."""
        ...

    async def note_news(self, scope: str, since: int, known: str = "") -> NoteNews:
        """Returns notes that were published or acknowledged after change number ``since``.

        If the database does not contain the note with the ID ``known``, ``since`` comes from another database, and all
        notes are returned.
        """
        ...

    async def publish_scans(self, outgoing: Sequence[SavedScan]) -> bool:
        """Publishes scans; returns False if the database cannot store scans yet."""
        ...

    async def scans_of_session(self, scope: str, session_id: str) -> FoundScans:
        """Returns the team's scans of a session, newest first."""
        ...

    async def scans_of_car(self, scope: str, vin: str, ticket: str) -> FoundScans:
        """Returns the team's scans of a car, newest first; see ``ScanStore.of_car``."""
        ...

    async def colleagues(self, scope: str, since: float) -> tuple[str, ...]:
        """Returns the names of users whose sessions began after ``since`` (seconds since 1970), most recent first."""
        ...

    async def find(self, scope: str, query: HistoryQuery, after: HistoryPlace | None, limit: int) -> HistoryPart:
        """Returns up to ``limit`` matches from the next part of the history; ``behind`` is None in the last part."""
        ...

    async def count(
        self, scope: str, query: HistoryQuery, after: HistoryPlace | None
    ) -> tuple[int, HistoryPlace | None]:
        """Returns the number of matches in the next part, and where that part ends (None if it is the last one)."""
        ...

    async def search_state(self) -> TeamSearch:
        """Returns how the database finds words; ``PREPARING`` if ``prepare_search`` should be called."""
        ...

    async def prepare_search(self) -> TeamSearch:
        """Makes searches fast if the database allows that; may take minutes, but delays no other operation."""
        ...

    async def aclose(self) -> None:
        """Disconnects; takes at most a second."""
        ...


class TeamDatabases(Protocol):
    """Access to team databases."""

    def read(self, text: str) -> tuple[TeamAddress, Secret]:
        """Returns the address and the password in ``text``; the password may be empty. May raise ``BadInput``."""
        ...

    def open(self, address: TeamAddress, password: Secret) -> TeamDatabase:
        """Opens the database at ``address``; nothing is sent until its first use."""
        ...


class Outbox(Protocol):
    """Records in this PC's journal that are waiting to be published; every method may raise ``JournalUnavailable``."""

    @property
    def notes(self) -> NoteStore:
        """The notes on tickets."""
        ...

    @property
    def scans(self) -> ScanStore:
        """The scans of cars."""
        ...

    async def waiting(self, limit: int) -> tuple[Outgoing, ...]:
        """Returns up to ``limit`` waiting sessions, oldest first."""
        ...

    async def count_waiting(self) -> int:
        """Returns the number of waiting sessions."""
        ...

    async def arrived(self, outgoing: tuple[Outgoing, ...]) -> None:
        """Marks sessions as published in the state in which they were read from the journal."""
        ...
