"""Table that contains each session's newest token, in encrypted form."""

from __future__ import annotations

from msgspec import Struct
from sqlalchemy import delete, select

from openobd_desktop.domain.journal import KeptToken, TokenKind, stays
from openobd_desktop.storage.database.database import Database
from openobd_desktop.storage.database.schema import tokens
from openobd_desktop.storage.journal.tables.rows import from_row, put
from openobd_desktop.storage.secrets.token_encryption import TokenCipher, Undecryptable


class _Sealed(Struct, frozen=True):
    session_id: str
    kind: TokenKind
    received_at: float
    sealed: str


class Tokens:
    """Stores encrypted tokens until they are deleted."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, kept: KeptToken, cipher: TokenCipher) -> None:
        """Encrypts and writes a token unless a newer token of the same session is already stored."""
        key = tokens.c.session_id == kept.session_id
        values = {
            "session_id": kept.session_id,
            "kind": kept.kind.value,
            "received_at": kept.received_at,
            "sealed": cipher.encrypt(kept.session_id, kept.kind, kept.token),
        }
        with self._database.writing() as connection:
            there = connection.execute(select(tokens.c.received_at).where(key)).scalar()
            if not isinstance(there, float) or not stays(there, kept.received_at):
                put(connection, tokens, key, values)

    def all(self, cipher: TokenCipher) -> tuple[KeptToken, ...]:
        """Returns all tokens that ``cipher`` can decrypt, of any age, because this PC's clock may be wrong."""
        decrypted = (_decrypted(each, cipher) for each in self._all())
        return tuple(kept for kept in decrypted if kept)

    def drop_undecryptable(self, cipher: TokenCipher) -> bool:
        """Deletes all tokens that ``cipher`` cannot decrypt; returns whether there were any such tokens."""
        return self._keep_only([each for each in self._all() if _decrypted(each, cipher)])

    def forget(self, session_id: str) -> None:
        """Deletes the token of a session."""
        with self._database.writing() as connection:
            connection.execute(delete(tokens).where(tokens.c.session_id == session_id))

    def wipe(self) -> None:
        """Deletes all tokens and their traces in the write-ahead log."""
        with self._database.writing() as connection:
            connection.execute(delete(tokens))
        self._database.empty_log()

    def _all(self) -> list[_Sealed]:
        with self._database.reading() as connection:
            rows = connection.execute(select(tokens)).all()
        return [sealed for row in rows if (sealed := from_row(row, _Sealed))]

    def _keep_only(self, good: list[_Sealed]) -> bool:
        others = tokens.c.session_id.not_in([each.session_id for each in good])
        with self._database.reading() as connection:
            found = connection.execute(select(tokens.c.session_id).where(others).limit(1)).first() is not None
        if found:
            with self._database.writing() as connection:
                connection.execute(delete(tokens).where(others))
        return found


def _decrypted(sealed: _Sealed, cipher: TokenCipher) -> KeptToken | None:
    try:
        token = cipher.decrypt(sealed.session_id, sealed.kind, sealed.sealed)
    except Undecryptable:
        return None
    return KeptToken(sealed.session_id, sealed.kind, token, sealed.received_at)
