"""Protocols of the storage: settings, secrets, journal and team database."""

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
    """Remembers the settings."""

    @property
    def complaint(self) -> SettingsUnreadable | None:
        """What ``load`` could not use of the file; None if all of it."""
        ...

    def load(self) -> Settings:
        """Raises ``SettingsUnreadable``; a damaged file has been set aside by then, or is left as it is."""
        ...

    def rename_profile(self, former: str, name: str) -> None:
        """Keeps what a newer version wrote into a profile when its name changes; the next save writes it."""
        ...

    def save(self, settings: Settings) -> None:
        """Saves them now or soon; raises ``SettingsUnreadable`` if it is known already that this cannot be done."""
        ...


class SecretStore(Protocol):
    """Remembers client secrets by profile name."""

    @property
    def lasts(self) -> bool:
        """It remembers beyond this run."""
        ...

    async def get(self, name: str) -> Secret | None:
        """The secret, or None if none is known; raises ``KeyStoreUnavailable``."""
        ...

    async def put(self, name: str, secret: Secret) -> None:
        """Raises ``KeyStoreUnavailable`` if it could be kept for this run only."""
        ...

    async def remove(self, name: str) -> None:
        """Forgets the secret; no error if there was none."""
        ...


class Journal(Protocol):
    """Remembers across runs. Every method raises ``JournalUnavailable`` if the disk does not play along."""

    async def load(self, now: float) -> Remembered:
        """What former runs left, as of ``now`` seconds since 1970."""
        ...

    async def commit_intent(self, intent: Intent) -> None:
        """Durable when it returns; raises ``StartPending`` if the same start is open or unknown."""
        ...

    async def settle_intent(self, intent_id: str, state: IntentState, session_id: str = "") -> None:
        """Writes what became of an intent."""
        ...

    async def save_session(self, record: SessionRecord) -> None:
        """Writes a session as it is now."""
        ...

    async def add_event(self, session_id: str, event: SessionEvent) -> None:
        """Adds a line to a timeline."""
        ...

    async def events(self, session_id: str) -> tuple[SessionEvent, ...]:
        """The timeline of a session, in the order in which it was written."""
        ...

    async def save_token(self, kept: KeptToken) -> None:
        """Keeps a session's newest token, encrypted; an older one never replaces a newer one."""
        ...

    async def forget_token(self, session_id: str) -> None:
        """Wipes the token of a session."""
        ...

    async def save_draft(self, session_id: str, draft: Draft) -> None:
        """Keeps what has been entered into a feedback form."""
        ...

    async def forget_draft(self, session_id: str) -> None:
        """Drops a draft."""
        ...

    async def sign_out(self) -> None:
        """Wipes all tokens and their key; the history stays."""
        ...


class TeamHistory(Protocol):
    """Sessions as the history reads them, in short turns so that who has to write never waits long."""

    async def find(self, query: HistoryQuery, after: HistoryPlace | None, limit: int) -> HistoryPart:
        """Up to ``limit`` of the wanted sessions in the next stretch behind ``after``; fewer do not mean the end."""
        ...

    async def count(self, query: HistoryQuery, after: HistoryPlace | None) -> tuple[int, HistoryPlace | None]:
        """How many are wanted in the next stretch behind ``after``, and where to go on; None at the end."""
        ...


class HistoryFile(TeamHistory, Protocol):
    """The journal as the history reads it."""

    async def events(self, session_id: str) -> tuple[SessionEvent, ...]:
        """The timeline of a session, in the order in which it was written."""
        ...


class JournalStore(Journal, HistoryFile, Protocol):
    """The journal as a whole, as the program opens it, searches it and closes it."""

    async def open(self) -> JournalState:
        """Opens the journal and tells how it was found; may be called again to try again."""
        ...

    async def begin_run(self, now: float) -> None:
        """Notes that the program runs, as of ``now``; until ``end_run`` it counts as crashed."""
        ...

    async def end_run(self) -> None:
        """Notes that the program ends as it should."""
        ...

    async def aclose(self) -> None:
        """Finishes what is being written, within seconds."""
        ...


class TeamDatabase(Protocol):
    """A team database; every method but ``aclose`` raises ``TeamJournalUnavailable``."""

    async def test(self) -> None:
        """Raises what stands in the way of sharing; nothing is changed."""
        ...

    async def publish(self, records: Sequence[SessionRecord]) -> None:
        """Tells the team how these sessions are; telling the same again changes nothing for anybody."""
        ...

    async def news(self, scope: str, since: int, began_after: float) -> TeamNews:
        """Some of the sessions that were told of since the look that ended with ``since``."""
        ...

    async def find(self, scope: str, query: HistoryQuery, after: HistoryPlace | None, limit: int) -> HistoryPart:
        """Up to ``limit`` of the wanted sessions in the next stretch behind ``after``; fewer do not mean the end."""
        ...

    async def count(
        self, scope: str, query: HistoryQuery, after: HistoryPlace | None
    ) -> tuple[int, HistoryPlace | None]:
        """How many are wanted in the next stretch behind ``after``, and where to go on; None at the end."""
        ...

    async def aclose(self) -> None:
        """Takes leave of the database, within a second."""
        ...


class TeamDatabases(Protocol):
    """Knows how team databases are reached."""

    def read(self, text: str) -> tuple[TeamAddress, Secret]:
        """The address in ``text``, and the password that stood in it, if one did; raises ``BadInput``."""
        ...

    def open(self, address: TeamAddress, password: Secret) -> TeamDatabase:
        """The board at ``address``; nothing is sent before its first use."""
        ...


class Outbox(Protocol):
    """The journal of this PC, in which waits what the team is still to be told; raises ``JournalUnavailable``."""

    async def waiting(self, limit: int) -> tuple[Outgoing, ...]:
        """Up to ``limit`` sessions that wait, the oldest first."""
        ...

    async def count_waiting(self) -> int:
        """How many sessions wait."""
        ...

    async def arrived(self, outgoing: tuple[Outgoing, ...]) -> None:
        """Notes that the team has been told of them, as they were then."""
        ...
