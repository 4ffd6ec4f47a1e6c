"""The journal: what must survive a crash, written by one worker thread so that the loop never waits for the disk."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from platformdirs import user_data_path

from openobd_desktop.domain.journal import (
    Draft,
    HistoryPart,
    HistoryPlace,
    HistoryQuery,
    Intent,
    IntentState,
    JournalNotice,
    JournalState,
    KeptToken,
    Outgoing,
    Remembered,
    SessionEvent,
    SessionRecord,
)
from openobd_desktop.errors import JournalSilent, JournalUnavailable, KeyStoreUnavailable
from openobd_desktop.storage.database.worker import Worker, WorkerBusy, WorkerStopped, outcome
from openobd_desktop.storage.journal.journal_file import JournalFile
from openobd_desktop.storage.journal.memory_tokens import MemoryTokens
from openobd_desktop.storage.secrets.key_store import KeyStore
from openobd_desktop.storage.secrets.token_key import TokenKey

if TYPE_CHECKING:
    from concurrent.futures import Future

    from openobd_desktop.storage.journal.tables_facade import JournalTables
    from openobd_desktop.storage.secrets.token_cipher import TokenCipher

KEY_PATIENCE = 1.0
"""Seconds to wait for the key of the tokens; after that nothing waits, and the tokens are sealed when it comes."""
OPENING_PATIENCE = 30.0
"""Seconds to wait for the opening, which may migrate or look through a file of years."""

T = TypeVar("T")


def default_data_folder() -> Path:
    """The user's data folder for this program; it need not exist yet."""
    return user_data_path("openobd-desktop", appauthor=False)


class Journal:
    """Remembers across runs in ``journal.sqlite``. Every method raises ``JournalUnavailable``.

    Without a ``folder`` it remembers for this run only, in memory. ``keys`` keeps the key of the tokens; without it
    tokens are for this run only. ``clock`` tells the seconds since 1970 in UTC. A write is durable when it returns; it
    goes on when the caller is cancelled.
    """

    def __init__(self, folder: Path | None, keys: KeyStore | None, *, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self._worker = Worker("journal")
        self._file = JournalFile(folder)
        self._opening: Future[JournalTables] | None = None
        self._token_key = TokenKey(keys)
        self._asked: asyncio.Future[bytes | None] | None = None
        """The key of the tokens; it is on its way while the key store takes its time."""
        self._patient = True
        self._key_turn = asyncio.Lock()
        self._in_memory = MemoryTokens()
        self._run = 0

    async def open(self) -> JournalState:
        """Opens the journal, migrates it and fetches the key; may be called again to try again.

        An opening that goes on is waited for, rather than followed by another.
        """
        try:
            opened = (await self._opened()).opened
        except (JournalUnavailable, WorkerBusy, WorkerStopped) as error:
            notice = JournalNotice.BUSY if isinstance(error, JournalUnavailable) else JournalNotice.SILENT
            key = await self._known_key()
            state = _state(notice, key, (), awaits_key=self._awaits_key)
            return replace(state, reason=error.details if isinstance(error, JournalUnavailable) else "")
        key = await self._known_key()
        dropped = False
        if key is not None and opened.status is None:
            with suppress(JournalUnavailable):
                dropped = await self._do(lambda tables: tables.tokens.drop_undecryptable(_token_cipher(key)))
        set_aside = JournalNotice.LOG_DAMAGED if opened.log_damaged else JournalNotice.SET_ASIDE
        extras = [set_aside] if opened.aside else []
        extras += [JournalNotice.TOKENS_DROPPED] if dropped else []
        state = _state(opened.status, key, extras, awaits_key=self._awaits_key)
        return replace(state, aside=opened.aside, backup=opened.backup, reason=opened.reason)

    async def await_key(self) -> tuple[JournalNotice, ...]:
        """Waits for a key store that could not be asked so far, asking it again if it gave no answer.

        Returns:
            What is to be told; the tokens of this run are sealed, too, if there is a key now.
        """
        async with self._key_turn:
            if self._asked is not None and self._asked.done() and self._key is None:
                self._asked = None
            if self._asked is None:
                self._asked = self._token_key.begin()
            asked = self._asked
        await asyncio.wait([asked])
        async with self._key_turn:
            key = self._key
            if key is None:
                return (JournalNotice.TOKENS_IN_MEMORY,)
            dropped = False
            with suppress(JournalUnavailable):
                dropped = await self._do(lambda tables: tables.tokens.drop_undecryptable(_token_cipher(key)))
                for kept in self._in_memory.fresh(self._clock()):
                    await self._seal(kept, key)
            return (JournalNotice.TOKENS_DROPPED,) if dropped else ()

    async def _seal(self, kept: KeptToken, key: bytes) -> None:
        await self._do(lambda tables: tables.tokens.keep(kept, _token_cipher(key)))
        self._in_memory.forget(kept.session_id)

    @property
    def _awaits_key(self) -> bool:
        return self._asked is not None and not self._asked.done()

    @property
    def _key(self) -> bytes | None:
        asked = self._asked
        return asked.result() if asked is not None and _is_answered(asked) else None

    async def load(self, now: float) -> Remembered:
        """What former runs left, as of ``now``; drafts that are too old are deleted."""
        key = await self._known_key()
        remembered = await self._read(
            lambda tables: tables.remember(_token_cipher(key) if key else None, now, self._run)
        )
        return replace(remembered, tokens=remembered.tokens + self._in_memory.fresh(now))

    async def begin_run(self, now: float) -> None:
        """Notes that the program runs; until ``end_run`` it counts as crashed."""
        self._run = await self._do(lambda tables: tables.runs.begin(now))

    async def end_run(self) -> None:
        """Notes that the program ends as it should."""
        await self._do(lambda tables: tables.runs.end(self._run, self._clock()))

    async def commit_intent(self, intent: Intent) -> None:
        """Writes what is about to be called, in the end also on a disk that takes its time.

        Raises:
            StartPending: the same start is open or unknown.
        """
        await self._do(lambda tables: tables.intents.commit(intent), lasting=True)

    async def settle_intent(self, intent_id: str, state: IntentState, session_id: str = "") -> None:
        """Writes what became of an intent, in the end also on a disk that takes its time."""
        await self._do(lambda tables: tables.intents.settle(intent_id, state, session_id), lasting=True)

    async def save_session(self, record: SessionRecord) -> None:
        """Writes a session as it is now."""
        await self._do(lambda tables: tables.sessions.save(record))

    async def find(self, query: HistoryQuery, after: HistoryPlace | None, limit: int) -> HistoryPart:
        """Up to ``limit`` of the wanted sessions in the next stretch behind ``after``; fewer do not mean the end."""
        return await self._read(lambda tables: tables.sessions.find(query, after, limit))

    async def count(self, query: HistoryQuery, after: HistoryPlace | None) -> tuple[int, HistoryPlace | None]:
        """How many are wanted in the next stretch behind ``after``, and where to go on; None at the end."""
        return await self._read(lambda tables: tables.sessions.count(query, after))

    async def waiting(self, limit: int) -> tuple[Outgoing, ...]:
        """Up to ``limit`` shared sessions that the team has not been told of, the oldest first."""
        return await self._do(lambda tables: tables.outbox.waiting(limit))

    async def count_waiting(self) -> int:
        """How many shared sessions the team has not been told of."""
        return await self._do(lambda tables: tables.outbox.count())

    async def arrived(self, outgoing: tuple[Outgoing, ...]) -> None:
        """Notes that the team has been told of them, as they were then."""
        await self._do(lambda tables: tables.outbox.arrived(outgoing))

    async def add_event(self, session_id: str, event: SessionEvent) -> None:
        """Adds a line to a timeline."""
        await self._do(lambda tables: tables.timeline.add(session_id, event))

    async def events(self, session_id: str) -> tuple[SessionEvent, ...]:
        """The timeline of a session, in the order in which it was written."""
        return await self._read(lambda tables: tables.timeline.of(session_id))

    async def save_draft(self, session_id: str, draft: Draft) -> None:
        """Keeps what has been entered into a feedback form, for 90 days."""
        await self._do(lambda tables: tables.drafts.save(session_id, draft, self._clock()))

    async def forget_draft(self, session_id: str) -> None:
        """Drops a draft."""
        await self._do(lambda tables: tables.drafts.forget(session_id))

    async def save_token(self, kept: KeptToken) -> None:
        """Keeps a session's newest token, sealed, or in memory if there is no key; never an older one instead."""
        async with self._key_turn:
            key = await self._fetch_key()
            if key is None:
                self._in_memory.keep(kept)
                await self._do(self._file.require_writable)
            else:
                await self._seal(kept, key)

    async def forget_token(self, session_id: str) -> None:
        """Wipes the token of a session, also one whose saving still waits for the key."""
        async with self._key_turn:
            self._in_memory.forget(session_id)
            await self._do(lambda tables: tables.tokens.forget(session_id))

    async def sign_out(self) -> None:
        """Wipes all tokens and the key that they were sealed with; the history stays."""
        async with self._key_turn:
            self._in_memory.wipe()
            kept_here, self._asked = self._key is not None, None
            try:
                await self._token_key.forget()
            except KeyStoreUnavailable as error:
                if kept_here:
                    raise _key_still_there(error) from error
            finally:
                await self._do(lambda tables: tables.tokens.wipe())

    async def aclose(self) -> None:
        """Finishes what is being written, within seconds, and closes the file; no error if closed before."""
        await self._worker.stop(self._file.close)

    async def _known_key(self) -> bytes | None:
        async with self._key_turn:
            return await self._fetch_key()

    async def _fetch_key(self) -> bytes | None:
        if self._asked is None:
            self._asked = self._token_key.begin()
        if self._patient:
            await asyncio.wait([self._asked], timeout=KEY_PATIENCE)
            self._patient = self._asked.done()
        return self._key

    async def _do(self, work: Callable[[JournalTables], T], *, lasting: bool = False) -> T:
        return await self._work(lambda: self._file.use(work), lasting=lasting)

    async def _read(self, look: Callable[[JournalTables], T]) -> T:
        return await self._work(lambda: self._file.read(look))

    async def _work(self, work: Callable[[], T], *, lasting: bool = False) -> T:
        return await _told(self._worker.do(work, lasting=lasting))

    async def _opened(self) -> JournalTables:
        if self._opening is None or self._opening.done():
            self._opening = self._worker.begin(self._file.reopen)
        return await outcome(self._opening, OPENING_PATIENCE)


async def _told(work: Awaitable[T]) -> T:
    try:
        return await work
    except WorkerBusy as error:
        raise JournalSilent("the disk did not answer in time") from error
    except WorkerStopped as error:
        raise JournalUnavailable("the journal has been closed") from error


def _token_cipher(key: bytes) -> TokenCipher:
    from openobd_desktop.storage.secrets.token_cipher import TokenCipher

    return TokenCipher(key)


def _is_answered(asked: asyncio.Future[bytes | None]) -> bool:
    return asked.done() and not asked.cancelled() and asked.exception() is None


def _state(
    trouble: JournalNotice | None, key: bytes | None, extras: Iterable[JournalNotice], *, awaits_key: bool
) -> JournalState:
    notices = [trouble] if trouble else []
    notices += extras
    if key is None and not awaits_key:
        notices.append(JournalNotice.TOKENS_IN_MEMORY)
    return JournalState(trouble is None, key is not None and trouble is None, tuple(notices), awaits_key=awaits_key)


def _key_still_there(error: KeyStoreUnavailable) -> JournalUnavailable:
    return JournalUnavailable(
        error.details,
        what="The key of the stored tokens could not be removed from this PC's key store.",
        meaning="The tokens themselves have been removed, so the key is useless.",
        advice="Unlock the key store and sign out again, or remove the key from it yourself.",
    )
