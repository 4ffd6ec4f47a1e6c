"""Encryption of stored tokens, using AES-GCM with a key that is stored only in the key store."""

from __future__ import annotations

import asyncio
import base64
import secrets

from openobd_desktop.domain.journal import TokenKind
from openobd_desktop.domain.secret import Secret
from openobd_desktop.storage.secrets.key_store import Entries, KeyStore

SERVICE = "openobd-desktop journal"
"""Service name for the key; differs from the service name for client secrets, whose entries are named by the user."""
NAME = "journal key"
KEY_BYTES = 32
NONCE_BYTES = 12


class TokenKey:
    """Fetches the encryption key from the key store, creates it if it is missing, and removes it on request."""

    def __init__(self, store: KeyStore | None) -> None:
        self._store = store

    def begin(self) -> asyncio.Future[bytes | None]:
        """Requests the stored key, or a new key if none is stored; the result is None if this PC cannot store a key.

        The future raises ``KeyStoreUnavailable`` if the key store cannot be reached.
        """
        if self._store is not None:
            return self._store.begin(_fetch)
        no_key: asyncio.Future[bytes | None] = asyncio.get_running_loop().create_future()
        no_key.set_result(None)
        return no_key

    async def forget(self) -> None:
        """Removes the key, which makes every token encrypted with it unreadable.

        Raises:
            KeyStoreUnavailable: the key could not be removed from the key store.
        """
        if self._store is not None:
            await self._store.remove(NAME)


def _fetch(entries: Entries) -> bytes | None:
    return _decoded(entries.get(NAME)) or _create(entries)


def _create(entries: Entries) -> bytes | None:
    key = secrets.token_bytes(KEY_BYTES)
    entries.put(NAME, Secret(base64.b64encode(key).decode()))
    # The key is read back, because some backends accept a secret without storing it.
    return key if _decoded(entries.get(NAME)) == key else None


def _decoded(stored: Secret | None) -> bytes | None:
    try:
        key = base64.b64decode(stored.reveal(), validate=True) if stored else b""
    except ValueError:
        return None
    return key if len(key) == KEY_BYTES else None


class Undecryptable(Exception):
    """The token is damaged, or it was encrypted with another key, or for another session or kind of token."""


class TokenCipher:
    """Encrypts and decrypts tokens with a 256-bit key; each encrypted token is bound to its session and kind."""

    def __init__(self, key: bytes) -> None:
        # Imported on demand and by the worker thread only, because an earlier import would delay the first paint.
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        self._cipher = AESGCM(key)

    def encrypt(self, session_id: str, kind: TokenKind, token: Secret) -> str:
        """Returns the encrypted token as text; uses a new nonce for each call."""
        nonce = secrets.token_bytes(NONCE_BYTES)
        sealed = self._cipher.encrypt(nonce, token.reveal().encode(), _associated_data(session_id, kind))
        return base64.b64encode(nonce + sealed).decode()

    def decrypt(self, session_id: str, kind: TokenKind, sealed: str) -> Secret:
        """Returns the token that was encrypted as ``sealed``.

        Raises:
            Undecryptable: the text cannot be decrypted.
        """
        from cryptography.exceptions import InvalidTag

        try:
            raw = base64.b64decode(sealed, validate=True)
            text = self._cipher.decrypt(raw[:NONCE_BYTES], raw[NONCE_BYTES:], _associated_data(session_id, kind))
        except (InvalidTag, ValueError) as error:
            raise Undecryptable from error
        return Secret(text.decode())


def _associated_data(session_id: str, kind: TokenKind) -> bytes:
    return f"{kind.value}\0{session_id}".encode()
