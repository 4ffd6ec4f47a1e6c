"""Fake of the team database, which answers immediately or fails as configured by the test."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

from msgspec.structs import replace

from openobd_desktop.domain.car.scans import FoundScans, SavedScan
from openobd_desktop.domain.journal import (
    HistoryPart,
    HistoryPlace,
    HistoryQuery,
    Note,
    NoteNews,
    SessionRecord,
    TeamNews,
    TeamSearch,
)
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import TeamAddress
from openobd_desktop.errors import OpenObdError, TeamJournalUnavailable
from openobd_desktop.storage.team.address import read_address
from openobd_desktop.storage.team.merging import merged

URL = "postgresql://team@db.example.com:5432/openobd"
PAGE = 3
"""Number of sessions returned by one call; small, so that a few sessions need several calls."""


@dataclass
class FakeDatabases:
    """Fake of core.ports.storage.TeamDatabases, which opens the same database for every address."""

    published: list[SessionRecord] = field(default_factory=list)
    """The published records in order; the position is the revision."""
    opened: list[tuple[TeamAddress, Secret]] = field(default_factory=list)
    calls: list[str] = field(default_factory=list)
    failures: dict[str, OpenObdError] = field(default_factory=dict)
    """Errors by the name of the call; "any" for all of them."""
    notes: list[Note] = field(default_factory=list)
    """The states of the published notes in order; the position is the revision."""
    takes_notes: bool = True
    scans: dict[str, SavedScan] = field(default_factory=dict)
    takes_scans: bool = True
    gate: asyncio.Event | None = None
    """If set, scans are found only after this event."""
    closed: int = 0
    search: TeamSearch = TeamSearch.FAST
    preparing: asyncio.Future[TeamSearch] | None = None
    """The outcome of preparing searches; None if that fails."""

    def read(self, text: str) -> tuple[TeamAddress, Secret]:
        return read_address(text)

    def open(self, address: TeamAddress, password: Secret) -> FakeDatabase:
        self.opened.append((address, password))
        return FakeDatabase(self)

    def publish(self, record: SessionRecord) -> None:
        """Publishes the state of a session, as a colleague would."""
        old = self.of(record.scope).get(record.id)
        self.published.append(merged(old, record))

    def of(self, scope: str) -> dict[str, SessionRecord]:
        """Returns the current sessions of a partner."""
        return {record.id: record for record in self.published if record.scope == scope}


class FakeDatabase:
    """Fake of core.ports.storage.TeamDatabase."""

    def __init__(self, boards: FakeDatabases) -> None:
        self._boards = boards

    def _call(self, name: str) -> None:
        self._boards.calls.append(name)
        for key in (name, "any"):
            if key in self._boards.failures:
                raise self._boards.failures[key]

    async def test(self) -> None:
        self._call("test")

    async def publish(self, records: Sequence[SessionRecord]) -> None:
        self._call("publish")
        for record in records:
            self._boards.publish(replace(record, profile=""))

    async def news(self, scope: str, since: int, began_after: float) -> TeamNews:
        self._call("news")
        latest = {record.id: place for place, record in enumerate(self._boards.published, 1) if record.scope == scope}
        places = sorted(place for place in latest.values() if place > since)
        found = [self._boards.published[place - 1] for place in places[:PAGE]]
        more = len(places) > PAGE
        wanted = tuple(record for record in found if (record.created_at or 0) >= began_after)
        return TeamNews(wanted, places[PAGE - 1] if more else len(self._boards.published), more)

    async def publish_notes(self, notes: Sequence[Note]) -> bool:
        self._call("publish_notes")
        self._boards.notes += notes if self._boards.takes_notes else []
        return self._boards.takes_notes

    async def note_news(self, scope: str, since: int, known: str = "") -> NoteNews:
        self._call("note_news")
        if not self._boards.takes_notes:
            return NoteNews(seen=since, is_possible=False)
        if known and known not in [note.id for note in self._boards.notes]:
            since = 0
        found = tuple(note for note in self._boards.notes[since : since + PAGE] if note.scope == scope)
        seen = min(since + PAGE, len(self._boards.notes))
        return NoteNews(found, seen, seen < len(self._boards.notes))

    async def publish_scans(self, outgoing: Sequence[SavedScan]) -> bool:
        self._call("publish_scans")
        if self._boards.takes_scans:
            self._boards.scans |= {saved.id: saved for saved in outgoing}
        return self._boards.takes_scans

    async def scans_of_session(self, scope: str, session_id: str) -> FoundScans:
        self._call("scans_of_session")
        found = (
            saved for saved in self._boards.scans.values() if (saved.scope, saved.session_id) == (scope, session_id)
        )
        return FoundScans(scans=tuple(found))

    async def scans_of_car(self, scope: str, vin: str, ticket: str) -> FoundScans:
        self._call("scans_of_car")
        if self._boards.gate is not None:
            await self._boards.gate.wait()
        found = (saved for saved in self._boards.scans.values() if saved.scope == scope and saved.scan.vin == vin)
        return FoundScans(scans=tuple(found), is_complete=self._boards.takes_scans)

    async def colleagues(self, scope: str, since: float) -> tuple[str, ...]:
        self._call("colleagues")
        return tuple(dict.fromkeys(record.who for record in self._boards.of(scope).values() if record.who))

    async def find(self, scope: str, query: HistoryQuery, after: HistoryPlace | None, limit: int) -> HistoryPart:
        self._call("find")
        found = sorted(self._boards.of(scope).values(), key=lambda record: -(record.created_at or 0))
        return HistoryPart(tuple(replace(record) for record in found))

    async def count(
        self, scope: str, query: HistoryQuery, after: HistoryPlace | None
    ) -> tuple[int, HistoryPlace | None]:
        self._call("count")
        return len(self._boards.of(scope)), None

    async def search_state(self) -> TeamSearch:
        self._call("search_state")
        return self._boards.search

    async def prepare_search(self) -> TeamSearch:
        self._call("prepare_search")
        if self._boards.preparing is None:
            raise TeamJournalUnavailable("no space left on device")
        return await self._boards.preparing

    async def aclose(self) -> None:
        self._boards.closed += 1
