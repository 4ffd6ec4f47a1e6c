"""Storage of each session's newest token, which is encrypted in the journal or, while there is no key, in memory."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress

from openobd_desktop.domain.journal import JournalNotice, KeptToken, TokenKind, stays
from openobd_desktop.domain.session import CLAIM_LIMIT, TOKEN_LIFE
from openobd_desktop.errors import JournalUnavailable, KeyStoreUnavailable
from openobd_desktop.storage.journal.journal_file import JournalFile, JournalWorker
from openobd_desktop.storage.secrets.key_store import KeyStore
from openobd_desktop.storage.secrets.token_encryption import TokenCipher, TokenKey

KEY_PATIENCE = 1.0
"""Seconds to wait for the key when it is first used; tokens saved before the key arrives are encrypted later."""
FUTURE_LIMIT = 60.0
"""Maximum time, in seconds, by which a token's receipt may lie in the future because the PC's clock was set back."""

_LIFE = {TokenKind.ONE_TIME: CLAIM_LIMIT, TokenKind.SESSION: TOKEN_LIFE}


class MemoryTokens:
    """Keeps the newest token of each session in memory until the program ends."""

    def __init__(self) -> None:
        self._kept: dict[str, KeptToken] = {}

    def keep(self, kept: KeptToken) -> None:
        """Keeps a token unless a newer token of the same session is already kept."""
        there = self._kept.get(kept.session_id)
        if there is None or not stays(there.received_at, kept.received_at):
            self._kept[kept.session_id] = kept

    def fresh(self, now: float) -> tuple[KeptToken, ...]:
        """Returns the tokens that may still be valid at ``now`` (seconds since 1970)."""
        return tuple(
            kept for kept in self._kept.values() if -FUTURE_LIMIT <= now - kept.received_at <= _LIFE[kept.kind]
        )

    def forget(self, session_id: str) -> None:
        """Removes the token of a session."""
        self._kept.pop(session_id, None)

    def wipe(self) -> None:
        """Removes all tokens."""
        self._kept.clear()


class TokenStore:
    """Saves tokens encrypted with a key, which is requested from the key store once and may arrive late."""

    def __init__(self, worker: JournalWorker, keys: KeyStore | None, clock: Callable[[], float]) -> None:
        self._worker = worker
        self._clock = clock
        self._token_key = TokenKey(keys)
        self._request: asyncio.Future[bytes | None] | None = None
        """The request for the key, which remains pending until the key store answers; None before the first request."""
        self._waits_for_key = True
        self._turn = asyncio.Lock()
        self._in_memory = MemoryTokens()

    @property
    def awaits_key(self) -> bool:
        """Whether the key has been requested but the key store has not answered yet."""
        return self._request is not None and not self._request.done()

    async def key(self) -> bytes | None:
        """Returns the key, or None if there is none or the key store has not answered yet."""
        async with self._turn:
            return await self._fetch_key()

    async def await_key(self) -> tuple[JournalNotice, ...]:
        """Waits for the key, which is requested again after a failure, and encrypts the tokens kept in memory.

        Returns:
            The notices to report to the user.
        """
        async with self._turn:
            if self._request is not None and self._request.done() and self._key is None:
                self._request = None
            if self._request is None:
                self._request = self._token_key.begin()
            request = self._request
        await asyncio.wait([request])
        async with self._turn:
            key = self._key
            if key is None:
                return (JournalNotice.TOKENS_IN_MEMORY,)
            dropped = False
            with suppress(JournalUnavailable):
                dropped = await self.drop_undecryptable(key)
                for kept in self._in_memory.fresh(self._clock()):
                    await self._save_encrypted(kept, key)
            return (JournalNotice.TOKENS_DROPPED,) if dropped else ()

    async def drop_undecryptable(self, key: bytes) -> bool:
        """Deletes all tokens that cannot be decrypted with ``key``; returns whether there were any such tokens."""
        return await self._worker.do(lambda file: file.tokens.drop_undecryptable(TokenCipher(key)))

    def in_memory(self, now: float) -> tuple[KeptToken, ...]:
        """Returns the tokens in memory that may still be valid at ``now`` (seconds since 1970)."""
        return self._in_memory.fresh(now)

    async def save(self, kept: KeptToken) -> None:
        """Saves a session's token, encrypted if there is a key, unless a newer token of that session is saved."""
        async with self._turn:
            key = await self._fetch_key()
            if key is None:
                self._in_memory.keep(kept)
                await self._worker.do(JournalFile.require_writable)
            else:
                await self._save_encrypted(kept, key)

    async def forget(self, session_id: str) -> None:
        """Deletes a session's token, even if it is still being saved."""
        async with self._turn:
            self._in_memory.forget(session_id)
            await self._worker.do(lambda file: file.tokens.forget(session_id))

    async def wipe(self) -> None:
        """Deletes all tokens and the key that encrypts them.

        Raises:
            JournalUnavailable: the key could not be removed from the key store, or the tokens from the journal.
        """
        async with self._turn:
            self._in_memory.wipe()
            had_key, self._request = self._key is not None, None
            try:
                await self._token_key.forget()
            except KeyStoreUnavailable as error:
                if had_key:
                    raise _key_not_removed(error) from error
            finally:
                await self._worker.do(lambda file: file.tokens.wipe())

    async def _save_encrypted(self, kept: KeptToken, key: bytes) -> None:
        await self._worker.do(lambda file: file.tokens.keep(kept, TokenCipher(key)))
        self._in_memory.forget(kept.session_id)

    @property
    def _key(self) -> bytes | None:
        request = self._request
        has_answer = request is not None and request.done() and not request.cancelled() and request.exception() is None
        return request.result() if request is not None and has_answer else None

    async def _fetch_key(self) -> bytes | None:
        if self._request is None:
            self._request = self._token_key.begin()
        if self._waits_for_key:
            await asyncio.wait([self._request], timeout=KEY_PATIENCE)
            self._waits_for_key = self._request.done()
        return self._key


def _key_not_removed(error: KeyStoreUnavailable) -> JournalUnavailable:
    return JournalUnavailable(
        error.details,
        what="The key that protects the stored tokens could not be removed from this PC's key store.",
        meaning="The tokens have been removed, so the key no longer protects anything.",
        advice="Unlock the key store and log out again, or remove the key from the key store yourself.",
    )
