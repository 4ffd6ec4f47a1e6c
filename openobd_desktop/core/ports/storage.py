"""Protocols for the storage: settings, secrets, journal and team database."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from openobd_desktop.domain.journal import (
    Draft,
    HistoryPart,
    HistoryPlace,
    HistoryQuery,
    Intent,
    IntentState,
    JournalState,
    KeptToken,
    Outgoing,
    Remembered,
    SessionEvent,
    SessionRecord,
    TeamNews,
)
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import Settings, TeamAddress
from openobd_desktop.errors import SettingsUnreadable


class SettingsFile(Protocol):
    """Settings file."""

    @property
    def complaint(self) -> SettingsUnreadable | None:
        """The parts of the file that ``load`` could not use; None if it used everything."""
        ...

    def load(self) -> Settings:
        """Reads the settings; raises ``SettingsUnreadable`` for a damaged file, which is set aside or left as it is."""
        ...

    def rename_profile(self, former: str, name: str) -> None:
        """Keeps what a newer version wrote into a profile when the profile is renamed; the next save writes it."""
        ...

    def save(self, settings: Settings) -> None:
        """Saves the settings now or soon; raises ``SettingsUnreadable`` if it is already known that this will fail."""
        ...


class SecretStore(Protocol):
    """Store of client secrets by profile name."""

    @property
    def lasts(self) -> bool:
        """Whether the store lasts beyond this run."""
        ...

    async def get(self, name: str) -> Secret | None:
        """Returns the secret, or None if there is none; raises ``KeyStoreUnavailable``."""
        ...

    async def put(self, name: str, secret: Secret) -> None:
        """Stores a secret; raises ``KeyStoreUnavailable`` if it is kept for this run only."""
        ...

    async def remove(self, name: str) -> None:
        """Deletes the secret; no error if there was none."""
        ...


class Journal(Protocol):
    """Journal of the work, which persists across runs. Every method raises ``JournalUnavailable`` if the disk fails."""

    async def load(self, now: float) -> Remembered:
        """Returns what earlier runs left, as of ``now`` seconds since 1970."""
        ...

    async def commit_intent(self, intent: Intent) -> None:
        """Commits an intent durably; raises ``StartPending`` if the same start is open or unknown."""
        ...

    async def settle_intent(self, intent_id: str, state: IntentState, session_id: str = "") -> None:
        """Writes the outcome of an intent."""
        ...

    async def save_session(self, record: SessionRecord) -> None:
        """Writes the current state of a session."""
        ...

    async def add_event(self, session_id: str, event: SessionEvent) -> None:
        """Adds an event to a timeline."""
        ...

    async def events(self, session_id: str) -> tuple[SessionEvent, ...]:
        """Returns the timeline of a session, in the order in which it was written."""
        ...

    async def save_token(self, kept: KeptToken) -> None:
        """Saves a session's newest token, encrypted; an older one never replaces a newer one."""
        ...

    async def forget_token(self, session_id: str) -> None:
        """Deletes the token of a session."""
        ...

    async def save_draft(self, session_id: str, draft: Draft) -> None:
        """Saves the draft of a feedback form."""
        ...

    async def forget_draft(self, session_id: str) -> None:
        """Deletes a draft."""
        ...

    async def sign_out(self) -> None:
        """Deletes all tokens and their key; the history is kept."""
        ...


class TeamHistory(Protocol):
    """Sessions for the history, read in short steps so that writes are not delayed."""

    async def find(self, query: HistoryQuery, after: HistoryPlace | None, limit: int) -> HistoryPart:
        """Returns up to ``limit`` matching sessions from the part after ``after``; fewer do not mean the end."""
        ...

    async def count(self, query: HistoryQuery, after: HistoryPlace | None) -> tuple[int, HistoryPlace | None]:
        """Returns the number of matching sessions in the part after ``after``, and where it ends; None at the end."""
        ...


class HistoryFile(TeamHistory, Protocol):
    """Journal, as read by the history."""

    async def events(self, session_id: str) -> tuple[SessionEvent, ...]:
        """Returns the timeline of a session, in the order in which it was written."""
        ...


class JournalStore(Journal, HistoryFile, Protocol):
    """Journal as a whole: opening, searching, closing."""

    async def open(self) -> JournalState:
        """Opens the journal and returns the condition in which it was found; may be called again after a failure."""
        ...

    async def begin_run(self, now: float) -> None:
        """Records that the program is running, as of ``now``; until ``end_run``, the run counts as crashed."""
        ...

    async def end_run(self) -> None:
        """Records that the program ended normally."""
        ...

    async def aclose(self) -> None:
        """Finishes pending writes within seconds."""
        ...


class TeamDatabase(Protocol):
    """Team database; every method but ``aclose`` raises ``TeamJournalUnavailable``."""

    async def test(self) -> None:
        """Raises the error that would prevent sharing, if there is one; changes nothing."""
        ...

    async def publish(self, records: Sequence[SessionRecord]) -> None:
        """Publishes sessions; publishing the same state again changes nothing."""
        ...

    async def news(self, scope: str, since: int, began_after: float) -> TeamNews:
        """Returns some of the sessions that were published after the change number ``since``."""
        ...

    async def find(self, scope: str, query: HistoryQuery, after: HistoryPlace | None, limit: int) -> HistoryPart:
        """Returns up to ``limit`` matching sessions from the part after ``after``; fewer do not mean the end."""
        ...

    async def count(
        self, scope: str, query: HistoryQuery, after: HistoryPlace | None
    ) -> tuple[int, HistoryPlace | None]:
        """Returns the number of matching sessions in the part after ``after``, and where it ends; None at the end."""
        ...

    async def aclose(self) -> None:
        """Disconnects within a second."""
        ...


class TeamDatabases(Protocol):
    """Access to team databases."""

    def read(self, text: str) -> tuple[TeamAddress, Secret]:
        """Returns the address in ``text`` and its password, which is empty if there is none; raises ``BadInput``."""
        ...

    def open(self, address: TeamAddress, password: Secret) -> TeamDatabase:
        """Opens the database at ``address``; nothing is sent before its first use."""
        ...


class Outbox(Protocol):
    """Sessions in this PC's journal that are waiting to be published; every method raises ``JournalUnavailable``."""

    async def waiting(self, limit: int) -> tuple[Outgoing, ...]:
        """Returns up to ``limit`` waiting sessions, oldest first."""
        ...

    async def count_waiting(self) -> int:
        """Returns the number of waiting sessions."""
        ...

    async def arrived(self, outgoing: tuple[Outgoing, ...]) -> None:
        """Marks sessions as published in the state in which they were read."""
        ...
