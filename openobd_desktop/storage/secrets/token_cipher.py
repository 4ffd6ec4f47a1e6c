"""Tokens under lock: AES-GCM with a fresh nonce, bound to their session and kind. Imported in the worker only."""

from __future__ import annotations

import base64
import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from openobd_desktop.domain.journal import TokenKind
from openobd_desktop.domain.secret import Secret

NONCE_BYTES = 12


class Undecryptable(Exception):
    """Sealed with another key, for another session or kind, or damaged."""


class TokenCipher:
    """Seals and opens tokens with one 256-bit key."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)

    def encrypt(self, session_id: str, kind: TokenKind, token: Secret) -> str:
        """The token as text that only this key opens."""
        nonce = secrets.token_bytes(NONCE_BYTES)
        sealed = self._cipher.encrypt(nonce, token.reveal().encode(), _associated_data(session_id, kind))
        return base64.b64encode(nonce + sealed).decode()

    def decrypt(self, session_id: str, kind: TokenKind, sealed: str) -> Secret:
        """The token again.

        Raises:
            Undecryptable: it cannot be had.
        """
        try:
            raw = base64.b64decode(sealed, validate=True)
            text = self._cipher.decrypt(raw[:NONCE_BYTES], raw[NONCE_BYTES:], _associated_data(session_id, kind))
        except (InvalidTag, ValueError) as error:
            raise Undecryptable from error
        return Secret(text.decode())


def _associated_data(session_id: str, kind: TokenKind) -> bytes:
    return f"{kind.value}\0{session_id}".encode()
