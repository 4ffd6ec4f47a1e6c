"""Synchronization of this PC's journal with the team journal, and the keys that identify user and partner in it."""

from __future__ import annotations

import asyncio
import getpass
import hashlib
import platform
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.aio.observable import Observable
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.journal.history import TeamIndexing
from openobd_desktop.core.journal.notes import NoteExchange
from openobd_desktop.core.profiles.profiles import Profiles
from openobd_desktop.core.profiles.secrets import ErasableSecrets
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.domain.journal import HistoryPart, HistoryPlace, HistoryQuery
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import Profile, TeamAddress
from openobd_desktop.domain.text import is_blank, typed_name
from openobd_desktop.errors import (
    BadInput,
    JournalUnavailable,
    KeyStoreMissing,
    KeyStoreUnavailable,
    TeamJournalUnavailable,
    TeamNoRights,
    message,
)

if TYPE_CHECKING:
    from openobd_desktop.core.ports.storage import Outbox, SecretStore, TeamDatabase, TeamDatabases
    from openobd_desktop.domain.car.scans import FoundScans

LONGEST_NAME = 1000
"""Maximum number of characters to examine in a name."""
NAME_LIMIT = 60
"""Maximum length of a user's or PC's name, in characters."""
WATCHED, HIDDEN = 15.0, 60.0
"""Seconds between two synchronizations: while the window is visible, and while it is hidden or the database fails."""
TOLD_AT_ONCE = 20
"""Number of sessions published at a time."""
SCANS_AT_ONCE = 5
"""Number of scans published at a time; each may take a few hundred kilobytes."""
KNOWN = 7 * 86400.0
"""Maximum age, in seconds, of sessions whose tickets and colleagues are merged into the list."""
COLLEAGUES = 90 * 86400.0
"""Maximum age, in seconds, of sessions whose operators are offered for a handover."""


class Team(Observable[[]]):
    """Shares sessions with a team, in the background; a session that cannot be sent immediately is sent later.

    Attributes:
        error: Why the last synchronization failed; None if it succeeded or if there is no team.
        waiting: Number of sessions that could not be sent yet.
        is_heard: Whether the team database has told which sessions of colleagues there are.
        indexing: How the team database finds words.
        notes: The exchange of notes with the team.
        scans: The team's scans of cars.
    """

    def __init__(
        self,
        databases: TeamDatabases,
        outbox: Outbox | None,
        service: SessionService,
        profiles: Profiles,
        secrets: SecretStore,
        scope: TaskScope,
    ) -> None:
        super().__init__()
        self.error: BadInput | TeamJournalUnavailable | None = None
        self.waiting = 0
        self._databases = databases
        self._outbox = outbox
        self._service = service
        self._profiles = profiles
        self._secrets = ErasableSecrets(secrets)
        self._tasks = scope
        self._clock: Clock = service.clock
        self.indexing = TeamIndexing(scope, self._clock)
        self.indexing.subscribe(self.notify)
        self.notes = NoteExchange(service.notes, outbox)
        self.scans = TeamScans(outbox, self._opened, lambda: self._scope)
        self._address: TeamAddress | None = None
        self._wanted: TeamAddress | None = None
        """The address that was last chosen for sharing; None if that choice has been withdrawn."""
        self._scope = ""
        self._database: TeamDatabase | None = None
        self._watched = True
        self._since = 0
        self._synced_at: float | None = None
        self._syncing: asyncio.Future[None] | None = None
        self.is_heard = False
        self._opening = asyncio.Lock()
        self._wake = asyncio.Event()
        service.recorder.on_shared = self.sync_soon
        profiles.at_sign_out(self.forget_password)
        profiles.subscribe(self.apply_settings)
        self.apply_settings()

    @property
    def possible(self) -> bool:
        """Whether this run has a journal that can be shared, which the demo and the tour do not have."""
        return self._outbox is not None

    @property
    def address(self) -> TeamAddress | None:
        """The address of the team database in use; None if the journal is not shared."""
        return self._address

    @property
    def shares(self) -> bool:
        """Whether the sessions started with the current profile are shared."""
        return bool(self._scope)

    @property
    def sync_age(self) -> float | None:
        """Seconds since the last successful synchronization; None before the first one."""
        return None if self._synced_at is None else self._clock.monotonic() - self._synced_at

    def apply_settings(self) -> None:
        """Applies the settings and the profile in use; if the team or partner has changed, synchronizes everything."""
        former = (self._address, self._scope)
        self._address = self._configured_address()
        profile = None if self._profiles.demo else self._profiles.current
        self._scope = partner_key(profile) if self._address and profile else ""
        recorder = self._service.recorder
        recorder.who, recorder.scope = display_name(self._profiles.settings.your_name), self._scope
        recorder.in_demo = self._profiles.demo
        self._service.notes.use(in_demo=self._profiles.demo)
        if (self._address, self._scope) != former:
            self._restart(has_moved=former[0] not in (None, self._address))
        if former[0] is not None and former[0] != self._address:
            self._tasks.start(_wiped(self._secrets, former[0]), "wipe the password of the former team")
        self.notify()

    def _configured_address(self) -> TeamAddress | None:
        text = self._profiles.settings.team_journal
        if not text or self._outbox is None:
            self.error = None
            return None
        try:
            return self._databases.read(text)[0]
        except BadInput as error:
            self.error = error
            return None

    def _restart(self, *, has_moved: bool) -> None:
        if self._address is not None:
            self.error = None
        self._since, self._synced_at, self.waiting = 0, None, 0
        self.is_heard = False
        self.notes.forget(has_moved=has_moved)
        self._part()
        if self._scope:
            self._service.share_open()
        self.sync_soon()

    def _part(self) -> None:
        if self._syncing is not None:
            # Otherwise, it would go on publishing to the former team, and take its change numbers for the new team's.
            self._syncing.cancel()
        database, self._database = self._database, None
        self.indexing.forget()
        if database is not None:
            self._tasks.start(database.aclose(), "close the team database")

    def sync_soon(self) -> None:
        """Triggers an immediate synchronization."""
        self._wake.set()

    def set_watched(self, watched: bool) -> None:
        """Sets whether the window is visible; synchronizes immediately when it becomes visible."""
        if watched and not self._watched:
            self.sync_soon()
        self._watched = watched

    def begin(self) -> None:
        """Starts synchronizing in the background; called once the journal is open."""
        self._service.notes.begin()
        self._tasks.start(self.run(), "follow the team journal")

    async def run(self) -> None:
        """Synchronizes repeatedly, more often while the window is visible."""
        while True:
            self._wake.clear()
            await self.sync()
            await self._pause(WATCHED if self._watched and self.error is None else HIDDEN)

    async def _pause(self, seconds: float) -> None:
        ends: list[asyncio.Future[Any]] = [
            self._tasks.start(self._clock.sleep(seconds), "wait for the next look at the team"),
            self._tasks.start(self._wake.wait(), "wait for news for the team"),
        ]
        try:
            await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for end in ends:
                end.cancel()

    async def sync(self) -> None:
        """Uploads waiting sessions and downloads new ones; sets ``error`` to the reason for a failure, or None.

        Ends early if another team, or none, is chosen meanwhile.
        """
        if not self._scope:
            return
        self._syncing = self._tasks.start(self._sync(self._scope), "exchange with the team")
        await asyncio.wait([self._syncing])

    async def _sync(self, scope: str) -> None:
        failure: TeamJournalUnavailable | None = None
        try:
            database = await self._opened()
            try:
                await self._publish_waiting(database)
            except TeamNoRights as error:
                # Not fatal: the user may have the right to read but not to write.
                failure = error
            await self._fetch_news(database, scope)
            await self.notes.sync(database, scope)
            await self.scans.publish(database)
            if database is self._database:
                self.indexing.prepare_soon(database)
        except TeamJournalUnavailable as error:
            failure = error
        self.error = failure
        self._synced_at = self._synced_at if failure else self._clock.monotonic()
        self.waiting = await _count_waiting(self._outbox, self.waiting) if failure else 0
        self.notify()

    async def _publish_waiting(self, database: TeamDatabase) -> None:
        try:
            while self._outbox is not None and (outgoing := await self._outbox.waiting(TOLD_AT_ONCE)):
                await database.publish([one.record for one in outgoing])
                await self._outbox.arrived(outgoing)
        except JournalUnavailable:
            # The recorder reports errors of this PC's journal.
            return

    async def _fetch_news(self, database: TeamDatabase, scope: str) -> None:
        more = True
        while more:
            news = await database.news(scope, self._since, self._clock.now() - KNOWN)
            self._since, more = news.seen, news.more
            self._service.store.merge_team_news(news.records)
        self.is_heard = True

    async def find(self, query: HistoryQuery, after: HistoryPlace | None, limit: int) -> HistoryPart:
        """Returns the next matching sessions, like ``TeamDatabase.find``; may raise ``TeamJournalUnavailable``."""
        return await (await self._opened()).find(self._scope, query, after, limit)

    async def count(self, query: HistoryQuery, after: HistoryPlace | None) -> tuple[int, HistoryPlace | None]:
        """Counts the next matching sessions, like ``TeamDatabase.count``; may raise ``TeamJournalUnavailable``."""
        return await (await self._opened()).count(self._scope, query, after)

    async def colleagues(self) -> tuple[str, ...]:
        """Returns the names of colleagues to whom a ticket can be handed over, as far as they are known to the team."""
        known = [entry.colleague for entry in self._service.store.entries if entry.colleague]
        with suppress(TeamJournalUnavailable):
            since = self._clock.now() - COLLEAGUES
            known = [*await (await self._opened()).colleagues(self._scope, since), *known]
        own = self._service.recorder.who
        return tuple(name for name in dict.fromkeys(known) if name != own and not is_blank(name))

    async def _opened(self) -> TeamDatabase:
        async with self._opening:
            while self._database is None:
                address = self._shared_with()
                password = await self._password(address)
                # The team may have changed while the password was being read.
                if address == self._address:
                    self._database = self._databases.open(address, password)
            return self._database

    def _shared_with(self) -> TeamAddress:
        if self._address is None or not self._scope:
            raise TeamJournalUnavailable(
                what=message("The current profile does not share its history with a team."),
                meaning=message("Your own sessions are still listed under This PC."),
                advice=message("Choose This PC, or log in with a profile."),
            )
        return self._address

    async def _password(self, address: TeamAddress) -> Secret:
        try:
            return await self._secrets.get(address.url) or Secret("")
        except KeyStoreMissing:
            return Secret("")
        except KeyStoreUnavailable as error:
            raise TeamJournalUnavailable(
                error.details,
                what=error.what,
                meaning=message("The stored password for the team database could not be read."),
                advice=message(
                    "Unlock the key store. The program will then share the history with your team automatically."
                ),
            ) from error

    def read(self, text: str) -> tuple[TeamAddress, Secret]:
        """Returns the address and the password in ``text``; the password may be empty. May raise ``BadInput``."""
        return self._databases.read(text)

    async def test(self, address: TeamAddress, password: Secret) -> None:
        """Tests a team database without changing anything; if ``password`` is empty, uses the stored password.

        Raises:
            TeamJournalUnavailable: sharing would fail.
        """
        database = self._databases.open(address, password or await self._password(address))
        try:
            await database.test()
        except TeamJournalUnavailable as error:
            error.meaning = message("Nothing was changed.")
            raise
        finally:
            await database.aclose()

    async def share(self, address: TeamAddress, password: Secret) -> None:
        """Starts sharing the journal; if ``password`` is empty, uses the stored password.

        If ``withdraw`` is called, another team is chosen or the user logs out while the password is being stored,
        nothing is shared with this team, and the password is deleted again.

        Raises:
            KeyStoreUnavailable: the journal is shared, but the password can be used in this run only.
            SettingsUnreadable: the journal is shared, but the settings could not be saved.
        """
        self._wanted = address
        try:
            if password:
                await self._secrets.put(address.url, password)
        except KeyStoreUnavailable:
            if self._wanted is address:
                raise
        finally:
            if self._wanted is address:
                self._part()
                self._profiles.change_settings(replace(self._profiles.settings, team_journal=address.url))
                self.sync_soon()
            elif address not in (self._wanted, self._address):
                self._tasks.start(_wiped(self._secrets, address), "wipe the password of a team that is not shared with")

    def withdraw(self) -> None:
        """Gives up a share whose password is still being stored; does not change what is shared already."""
        self._wanted = None

    async def forget_password(self) -> None:
        """Deletes the team database's password; raises ``KeyStoreUnavailable`` if the password may still be stored.

        A password of which the address is not known, because the settings cannot be read, will not be used either.
        """
        address = self._address
        self._wanted = None
        self._secrets.erase()
        self._part()
        if address is not None:
            await self._secrets.remove(address.url)

    async def aclose(self) -> None:
        """Disconnects; takes at most a second."""
        if self._database is not None:
            await self._database.aclose()


async def _count_waiting(outbox: Outbox | None, known: int) -> int:
    """Returns the number of waiting sessions, or the last known one: an unreadable journal may still contain some."""
    try:
        return await outbox.count_waiting() if outbox is not None else 0
    except JournalUnavailable:
        return known


async def _wiped(secrets: ErasableSecrets, former: TeamAddress) -> None:
    """Deletes the password of a team that is no longer shared with, which ``forget_password`` would not find."""
    with suppress(KeyStoreUnavailable):
        await secrets.remove(former.url)


def is_silent(team: Team) -> bool:
    """Returns whether colleagues may have sessions that are not known here, as the database has not responded."""
    return team.shares and (team.error is not None or not team.is_heard)


class TeamScans:
    """The team's scans, which are read on demand; scans from this PC wait in the PC's journal until they are shared."""

    def __init__(
        self, outbox: Outbox | None, opened: Callable[[], Awaitable[TeamDatabase]], scope: Callable[[], str]
    ) -> None:
        """``opened`` returns the team database or raises ``TeamJournalUnavailable``; ``scope`` is the team's key."""
        self._outbox = outbox
        self._opened = opened
        self._scope = scope

    async def publish(self, database: TeamDatabase) -> None:
        """Uploads waiting scans, if the owner's PC has already prepared the team database for them.

        Raises:
            TeamJournalUnavailable: the team database cannot be used.
        """
        # The recorder reports errors of this PC's journal.
        with suppress(JournalUnavailable):
            while self._outbox is not None and (outgoing := await self._outbox.scans.waiting(SCANS_AT_ONCE)):
                if not await database.publish_scans([one.saved for one in outgoing]):
                    return
                await self._outbox.scans.arrived(outgoing)

    async def of_session(self, session_id: str) -> FoundScans:
        """Returns the team's scans of a session, newest first; may raise ``TeamJournalUnavailable``."""
        return await (await self._opened()).scans_of_session(self._scope(), session_id)

    async def of_car(self, vin: str, ticket: str) -> FoundScans:
        """Returns the team's scans of a car, newest first; may raise ``TeamJournalUnavailable``."""
        return await (await self._opened()).scans_of_car(self._scope(), vin, ticket)


def display_name(name: str) -> str:
    """Returns the user's name with the PC's name, for example "Anna (PC-12)"; ``name`` comes from the settings."""
    return f"{_short(name) or user_name()} ({_short(platform.node()) or '?'})"


def user_name() -> str:
    """Returns the user name on this PC, or a question mark if there is none."""
    try:
        return _short(getpass.getuser()) or "?"
    except (ImportError, KeyError, OSError):
        return "?"


def partner_key(profile: Profile) -> str:
    """Returns a key that is the same for all users at one partner and does not reveal the partner."""
    partner = "\n".join((profile.cluster, profile.host.strip().casefold(), profile.client_id.strip()))
    return hashlib.sha256(partner.encode()).hexdigest()


def _short(name: str) -> str:
    return " ".join(typed_name(name[:LONGEST_NAME]).split())[:NAME_LIMIT]
