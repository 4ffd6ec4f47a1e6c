"""Store for the session list, which computes the changes between two lists, and the class that fetches the list."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from openobd_desktop.core.aio.observable import Observable
from openobd_desktop.core.session import LoginContext
from openobd_desktop.domain.journal import SessionRecord
from openobd_desktop.domain.session import Ownership, ServiceResult, Session, SessionEntry, SessionState
from openobd_desktop.errors import OpenObdError
from openobd_desktop.system.turns import SLICE, Turns


class StoreChange(Struct, frozen=True):
    """The changes made in one step; empty only if the last slice of a long list contains nothing new."""

    added: tuple[SessionEntry, ...] = ()
    changed: tuple[SessionEntry, ...] = ()
    removed: tuple[str, ...] = ()
    """IDs of the removed sessions."""
    more: bool = False
    """Whether more changes follow immediately, because these changes come from one slice of a long list."""

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)


class _Memory(Struct, frozen=True):
    ticket: str = ""
    connector: str = ""
    mine: Ownership = Ownership.NOT_KNOWN
    colleague: str = ""
    customer: str = ""
    vehicle: str = ""
    vin: str = ""
    result: ServiceResult | None = None
    needs_follow_up: bool = False
    profile: str = ""


class TicketTexts(Struct, frozen=True):
    """Information from a ticket about its sessions; empty if unknown."""

    customer: str = ""
    vehicle: str = ""


_NOTHING = TicketTexts()
ROWS_AT_ONCE = 500
"""Number of sessions processed before the clock is read again; processing them takes less than a millisecond."""


class SessionStore(Observable[[StoreChange]]):
    """The session list, which notifies its listeners of each change.

    Attributes:
        told_by: Function that returns the customer and vehicle of the ticket with a given number; ``retell`` is called
            when either of them changes.
    """

    def __init__(self) -> None:
        super().__init__()
        self.told_by: Callable[[str], TicketTexts] = lambda ticket: _NOTHING
        self._entries: dict[str, SessionEntry] = {}
        self._memory: dict[str, _Memory] = {}
        self._records: dict[str, SessionRecord] = {}
        """The records from this PC's journal that were last passed to ``remember_record``."""
        self._profile = ""
        self._claimed: set[str] = set()
        """IDs of the sessions that were claimed on this PC."""
        self._turn = object()
        self._unended = False
        """Whether listeners have been notified of slices of a long list, but not of its end."""
        self._newer: set[str] = set()
        """IDs of the sessions that have been updated since the processing of a long list began."""

    @property
    def entries(self) -> tuple[SessionEntry, ...]:
        """All entries, in the order in which they were added."""
        return tuple(self._entries.values())

    @property
    def ids(self) -> tuple[str, ...]:
        """The IDs of all entries, in the order of ``entries``."""
        return tuple(self._entries)

    @property
    def tickets(self) -> set[str]:
        """The ticket numbers of all sessions whose ticket is known."""
        return {memory.ticket for memory in self._memory.values() if memory.ticket}

    def get(self, session_id: str) -> SessionEntry | None:
        """Returns a session's entry, or None if there is none."""
        return self._entries.get(session_id)

    @property
    def records(self) -> tuple[SessionRecord, ...]:
        """What this PC's journal contains about the sessions of this login."""
        return tuple(self._records.values())

    def record(self, session_id: str) -> SessionRecord | None:
        """Returns what this PC's journal contains about a session, or None if that is not known."""
        return self._records.get(session_id)

    def running_on(self, ticket: str) -> SessionEntry | None:
        """Returns a session on this ticket that still occupies its connector, or None if there is none."""
        for entry in self._entries.values():
            if entry.ticket == ticket and ticket and entry.session.state.is_running:
                return entry
        return None

    def clear(self) -> None:
        """Removes all sessions."""
        self._begin()
        gone = tuple(self._entries)
        self._entries.clear()
        self._memory.clear()
        self._records.clear()
        self._claimed.clear()
        self._announce(StoreChange(removed=gone), ends=True)

    def remember(
        self, session_id: str, *, ticket: str = "", connector: str = "", mine: Ownership = Ownership.NOT_KNOWN
    ) -> None:
        """Records what this PC knows about a session; empty arguments leave recorded facts unchanged."""
        old = self._memory.get(session_id, _Memory())
        new = replace(
            old,
            ticket=ticket or old.ticket,
            connector=connector or old.connector,
            mine=old.mine if mine is Ownership.NOT_KNOWN else mine,
        )
        self._announce(self._remembered({session_id: new}))

    def disown(self, session_id: str) -> None:
        """Records that a session was neither started nor claimed on this PC after all."""
        old = self._memory.get(session_id, _Memory())
        self._announce(self._remembered({session_id: replace(old, mine=Ownership.NOT_KNOWN)}))

    def remember_record(self, record: SessionRecord) -> None:
        """Records what this PC's journal contains about a session; empty values leave recorded facts unchanged."""
        # An open session passes its record with each token, and usually still the same one.
        if self._records.get(record.id) is record:
            return
        self._records[record.id] = record
        old = self._memory.get(record.id, _Memory())
        new = replace(
            _with_facts(old, record),
            ticket=record.ticket or old.ticket,
            connector=record.connector or old.connector,
            mine=old.mine if record.mine is Ownership.NOT_KNOWN else record.mine,
            profile=record.profile,
        )
        self._announce(self._remembered({record.id: new}))

    def use_profile(self, profile: str) -> None:
        """Sets the profile in use; open sessions of other profiles then show their own profile."""
        self._profile = profile
        of_profiles = [session_id for session_id, memory in self._memory.items() if memory.profile]
        entries = [entry for session_id in of_profiles if (entry := self._entries.get(session_id)) is not None]
        self._announce(self._merge([entry.session for entry in entries], remembered=True))

    def rename_profile(self, former: str, name: str) -> None:
        """Renames a profile in its sessions."""
        for session_id, record in self._records.items():
            if record.profile == former:
                self._records[session_id] = replace(record, profile=name)
        of_profile = {key: memory for key, memory in self._memory.items() if memory.profile == former}
        self._memory.update({key: replace(memory, profile=name) for key, memory in of_profile.items()})
        self.use_profile(name if self._profile == former else self._profile)

    def merge_team_news(self, news: Iterable[SessionRecord]) -> None:
        """Adds facts from the team journal, in one change; a ticket or connector already known takes precedence."""
        found: dict[str, _Memory] = {}
        for record in news:
            old = self._memory.get(record.id, _Memory())
            new = _with_facts(old, record)
            found[record.id] = replace(
                new,
                ticket=old.ticket or record.ticket,
                connector=old.connector or record.connector,
                colleague=record.who,
            )
        self._announce(self._remembered(found))

    def retell(self, tickets: Collection[str]) -> None:
        """Updates the sessions on these tickets with the latest information from the tickets."""
        on_them = [session_id for session_id, memory in self._memory.items() if memory.ticket in tickets]
        entries = [entry for session_id in on_them if (entry := self._entries.get(session_id)) is not None]
        self._announce(self._merge([entry.session for entry in entries], remembered=True))

    def _remembered(self, found: Mapping[str, _Memory]) -> StoreChange:
        """Replaces the recorded facts of sessions and returns the changes."""
        changed = [session_id for session_id, new in found.items() if self._memory.get(session_id, _Memory()) != new]
        self._memory.update(found)
        entries = [entry for session_id in changed if (entry := self._entries.get(session_id)) is not None]
        return self._merge([entry.session for entry in entries], remembered=True)

    def hold(self, session_id: str) -> None:
        """Marks a session as claimed, so that an outdated answer does not make it available again."""
        self._claimed.add(session_id)
        if (entry := self._entries.get(session_id)) is not None:
            self._announce(self._merge([entry.session], remembered=True))

    def put(self, session: Session) -> None:
        """Adds or updates one session."""
        self._newer.add(session.id)
        self._announce(self._merge([session]))

    def lose(self, session_id: str) -> None:
        """Marks a running session as unknown, because the service no longer knows it."""
        entry = self._entries.get(session_id)
        if entry is not None and entry.session.state.is_running:
            lost = replace(entry.session, state=SessionState.UNKNOWN, state_text="")
            self._entries[session_id] = entry = replace(entry, session=lost, listed=False)
            self._announce(StoreChange(changed=(entry,)))

    async def replace_in_slices(
        self, sessions: Sequence[Session], size: int = ROWS_AT_ONCE, seconds: float = SLICE
    ) -> None:
        """Replaces the list like ``replace``, but lets other work run while a long list is processed.

        Args:
            sessions: The new list.
            size: The number of sessions in a slice; listeners are notified after each slice that contains changes.
            seconds: The time after which other work gets a chance to run, in seconds.
        """
        turn, turns = self._begin(), Turns(seconds)
        listed: set[str] = set()
        last = max(0, len(sessions) - 1) // size * size
        for start in range(0, last, size):
            self._announce(replace(self._merge_listed(sessions[start : start + size], listed), more=True))
            await turns.give()
            if turn is not self._turn:
                return
        change = self._merge_listed(sessions[last:], listed)
        listed |= self._newer
        self._end(change, listed)

    def _merge_listed(self, sessions: Sequence[Session], listed: set[str]) -> StoreChange:
        """Merges part of a list, optimized for the usual cases: all sessions are new, or most are unchanged."""
        ids = [session.id for session in sessions]
        before = len(listed)
        listed.update(ids)
        if self._newer:
            sessions = [session for session in sessions if session.id not in self._newer]
        elif len(listed) - before == len(ids):
            known = (self._entries.keys(), self._memory.keys(), self._claimed)
            if all(not one or one.isdisjoint(ids) for one in known):
                return self._add(ids, sessions)
            pairs = zip(sessions, map(self._entries.get, ids), strict=True)
            sessions = [one for one, old in pairs if old is None or old.session is not one or not old.listed]
        return self._merge(sessions)

    def _add(self, ids: Sequence[str], sessions: Sequence[Session]) -> StoreChange:
        """Adds sessions that are entirely new to this store; returns the changes."""
        added = tuple(map(SessionEntry, sessions))
        self._entries.update(zip(ids, added, strict=True))
        return StoreChange(added)

    def replace(self, sessions: Iterable[Session]) -> None:
        """Replaces the list. Missing sessions are removed, or marked as unlisted if started or claimed on this PC."""
        self._begin()
        sessions = list(sessions)
        self._end(self._merge(sessions), {session.id for session in sessions})

    def _end(self, change: StoreChange, listed: set[str]) -> None:
        gone = self._drop(listed)
        self._announce(StoreChange(change.added, change.changed + gone.changed, gone.removed), ends=True)

    def _begin(self) -> object:
        """Stops processing any earlier list; returns an object that identifies the processing of the new list."""
        self._newer.clear()
        self._turn = object()
        return self._turn

    def _drop(self, listed: set[str]) -> StoreChange:
        """Removes the sessions that are not in ``listed``, or marks them as unlisted; returns the changes."""
        # All listed sessions are already in the store, so equal numbers mean that none is missing from the list.
        if len(self._entries) == len(listed):
            return StoreChange()
        gone = [self._entries[session_id] for session_id in self._entries.keys() - listed]
        ours = [entry for entry in gone if entry.mine is not Ownership.NOT_KNOWN]
        unlisted = tuple(replace(entry, listed=False) for entry in ours if entry.listed)
        removed = tuple(entry.id for entry in gone if entry.mine is Ownership.NOT_KNOWN)
        for entry in unlisted:
            self._entries[entry.id] = entry
        for session_id in removed:
            del self._entries[session_id]
        return StoreChange(changed=unlisted, removed=removed)

    def _merge(self, sessions: Iterable[Session], *, remembered: bool = False) -> StoreChange:
        """Updates the entries and returns the changes; ``remembered`` means that recorded facts have changed."""
        added: list[SessionEntry] = []
        changed: list[SessionEntry] = []
        entries, memories = self._entries, self._memory
        for session in sessions:
            session_id = session.id
            old = entries.get(session_id)
            # The client returns the same object for a session that has not changed.
            same = old is not None and (old.session is session or old.session == session)
            if same and old is not None and old.listed and not remembered:
                continue
            possible = self._possible(session, old)
            memory = memories.get(session_id)
            told = self.told_by(memory.ticket) if memory and memory.ticket else _NOTHING
            entry = (
                SessionEntry(
                    possible,
                    memory.ticket,
                    memory.connector,
                    memory.mine,
                    colleague=memory.colleague,
                    vehicle=memory.vehicle or told.vehicle,
                    vin=memory.vin,
                    result=memory.result,
                    profile="" if memory.profile == self._profile else memory.profile,
                    needs_follow_up=memory.needs_follow_up,
                    customer=memory.customer or told.customer,
                )
                if memory
                else SessionEntry(possible)
            )
            if old is None:
                added.append(entry)
            elif entry == old:
                continue
            else:
                changed.append(entry)
            entries[session_id] = entry
        return StoreChange(tuple(added), tuple(changed))

    def _possible(self, session: Session, old: SessionEntry | None) -> Session:
        """Returns the session, but never reverts its state: ended sessions stay ended, and claimed sessions claimed."""
        if old is not None and old.session.state.is_final and not session.state.is_final:
            return old.session
        if session.state is SessionState.AVAILABLE and session.id in self._claimed:
            return replace(session, state=SessionState.ACTIVE, state_text=SessionState.ACTIVE.value)
        return session

    def _announce(self, change: StoreChange, *, ends: bool = False) -> None:
        self._unended = self._unended or (change.more and bool(change))
        if not change and not (ends and self._unended):
            return
        if ends:
            self._unended = False
        self.notify(change)


def _with_facts(old: _Memory, record: SessionRecord) -> _Memory:
    """Returns ``old`` with the facts from a record that are the same for everybody."""
    is_known = record.result is not None or record.flagged_at is not None
    return replace(
        old,
        customer=record.customer or old.customer,
        vehicle=record.vehicle or old.vehicle,
        vin=" ".join(dict.fromkeys(filter(None, (record.vin, record.car_vin)))) or old.vin,
        result=record.result or old.result,
        needs_follow_up=record.needs_follow_up if is_known else old.needs_follow_up,
    )


class ListRefresh:
    """Fetches the list into the store; after each attempt, passes the error, or None, to ``on_listed``.

    Before ``on_listed`` is called, ``check`` examines the list in the store, which may take a while for a long list.
    """

    def __init__(
        self,
        store: SessionStore,
        require_login: Callable[[], LoginContext],
        check: Callable[[], Awaitable[None]],
        on_listed: Callable[[OpenObdError | None], None],
    ) -> None:
        self._store = store
        self._require_login = require_login
        self._check = check
        self._on_listed = on_listed
        self._asked_at: float | None = None
        """When the list in the store was requested, in monotonic seconds; None if there is no list."""
        self._fetching: asyncio.Future[OpenObdError | None] | None = None
        self._turn = object()

    def forget(self) -> None:
        """Discards the previous login's list, and ignores the answers to calls that are still pending."""
        self._asked_at, self._fetching = None, None
        self._turn = object()

    async def fetch(self) -> bool:
        """Fetches the list; simultaneous callers share one call, which continues even if one caller is cancelled.

        Returns:
            Whether the list is that of the login in use; False if another login has replaced the one that was asked.

        Raises:
            OpenObdError: the list could not be fetched; the store is unchanged.
        """
        turn = self._turn
        if self._fetching is None or self._fetching.done():
            login_context = self._require_login()
            self._fetching = login_context.scope.start(self._fetch(login_context, self._turn), "list sessions")
        error = await asyncio.shield(self._fetching)
        if turn is not self._turn:
            # A failure of the former login says nothing about the service in use.
            return False
        if error is not None:
            raise error
        return True

    async def need(self, seconds: float) -> None:
        """Ensures that the list in the store is less than ``seconds`` old.

        Raises:
            OpenObdError: the list is missing or too old, and a new one could not be fetched.
        """
        if self._asked_at is None or self._require_login().clock.monotonic() - self._asked_at >= seconds:
            await self.fetch()

    async def _fetch(self, login_context: LoginContext, turn: object) -> OpenObdError | None:
        asked_at = login_context.clock.monotonic()
        try:
            sessions = await login_context.controller.list_sessions()
        except OpenObdError as error:
            self._announce_attempt(turn, error)
            return error
        if turn is self._turn:
            await self._store.replace_in_slices(sessions)
        if turn is self._turn:
            await self._check()
        if turn is self._turn:
            self._asked_at = asked_at
        self._announce_attempt(turn, None)
        return None

    def _announce_attempt(self, turn: object, error: OpenObdError | None) -> None:
        if turn is self._turn:
            self._on_listed(error)
