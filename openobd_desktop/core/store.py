"""The sessions as last known, merged with what is remembered here, and the differences between two states."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from openobd_desktop.domain import Mine, Session, SessionEntry


@dataclass(frozen=True, slots=True)
class StoreChange:
    """What one step changed; never empty when it is announced."""

    added: tuple[SessionEntry, ...] = ()
    changed: tuple[SessionEntry, ...] = ()
    removed: tuple[str, ...] = ()
    """Ids."""

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)


@dataclass(frozen=True, slots=True)
class _Memory:
    ticket: str = ""
    connector: str = ""
    mine: Mine = Mine.NOT_KNOWN


_NOTHING = _Memory()
Listener = Callable[[StoreChange], None]


class SessionStore:
    """The only owner of the list of sessions; tells each subscriber what changed, and only if something did."""

    def __init__(self) -> None:
        self._entries: dict[str, SessionEntry] = {}
        self._memory: dict[str, _Memory] = {}
        self._listeners: list[Listener] = []

    @property
    def entries(self) -> tuple[SessionEntry, ...]:
        """All entries, oldest acquaintance first."""
        return tuple(self._entries.values())

    def get(self, session_id: str) -> SessionEntry | None:
        """The entry of a session, if it is known."""
        return self._entries.get(session_id)

    def running_on(self, ticket: str) -> SessionEntry | None:
        """A session of this ticket that holds its connector, if one is known here."""
        for entry in self._entries.values():
            if entry.ticket == ticket and ticket and entry.session.state.is_running:
                return entry
        return None

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Calls ``listener`` after each change; returns the undo."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def clear(self) -> None:
        """Forgets everything."""
        gone = tuple(self._entries)
        self._entries.clear()
        self._memory.clear()
        self._announce(StoreChange(removed=gone))

    def remember(self, session_id: str, *, ticket: str = "", connector: str = "", mine: Mine = Mine.NOT_KNOWN) -> None:
        """Adds to what is known here of a session; empty values leave what was known."""
        old = self._memory.get(session_id, _Memory())
        self._memory[session_id] = _Memory(
            ticket or old.ticket,
            connector or old.connector,
            old.mine if mine is Mine.NOT_KNOWN else mine,
        )
        entry = self._entries.get(session_id)
        if entry is not None:
            self._announce(self._take([entry.session], remembered=True))

    def put(self, session: Session) -> None:
        """Takes in the newest state of one session."""
        self._announce(self._take([session]))

    async def replace_in_slices(self, sessions: Sequence[Session], size: int = 5000) -> None:
        """Does as ``replace``, and lets others have their turn after each slice of a long list."""
        for start in range(0, len(sessions) - size, size):
            self._announce(self._take(sessions[start : start + size]))
            await asyncio.sleep(0)
        self.replace(sessions)

    def replace(self, sessions: Iterable[Session]) -> None:
        """Takes in a whole list: others' sessions that it lacks are removed, our own stay as no longer listed."""
        sessions = list(sessions)
        listed = {session.id for session in sessions}
        change = self._take(sessions)
        gone = [entry for entry in self._entries.values() if entry.id not in listed]
        ours = [entry for entry in gone if entry.mine is not Mine.NOT_KNOWN]
        unlisted = tuple(replace(entry, listed=False) for entry in ours if entry.listed)
        removed = tuple(entry.id for entry in gone if entry.mine is Mine.NOT_KNOWN)
        for entry in unlisted:
            self._entries[entry.id] = entry
        for session_id in removed:
            del self._entries[session_id]
        self._announce(StoreChange(change.added, change.changed + unlisted, removed))

    def _take(self, sessions: Iterable[Session], *, remembered: bool = False) -> StoreChange:
        """Takes sessions in; ``remembered`` says that what is known here of them has changed."""
        added: list[SessionEntry] = []
        changed: list[SessionEntry] = []
        for session in sessions:
            old = self._entries.get(session.id)
            # The last slice of a long list brings all of them once more.
            if old is not None and old.session is session and old.listed and not remembered:
                continue
            memory = self._memory.get(session.id, _NOTHING)
            entry = SessionEntry(session, memory.ticket, memory.connector, memory.mine)
            if entry == old:
                continue
            (changed if old else added).append(entry)
            self._entries[session.id] = entry
        return StoreChange(tuple(added), tuple(changed))

    def _announce(self, change: StoreChange) -> None:
        if not change:
            return
        for listener in tuple(self._listeners):
            listener(change)
