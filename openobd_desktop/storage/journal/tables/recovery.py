"""Tables that are needed for recovery after a crash: intents, drafts of feedback forms, tokens, and runs."""

from __future__ import annotations

import logging
from datetime import UTC, datetime

import msgspec
from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from openobd_desktop.domain.journal import Draft, Intent, IntentKind, IntentState, KeptToken, TokenKind, stays
from openobd_desktop.errors import StartPending, message
from openobd_desktop.storage.database.database import Database
from openobd_desktop.storage.database.schema import drafts, intents, runs, tokens
from openobd_desktop.storage.journal.tables.rows import from_row, pack, put, to_row
from openobd_desktop.storage.secrets.token_encryption import TokenCipher, Undecryptable

DRAFT_LIFE = 90 * 86400.0
"""Time for which a draft is kept, in seconds."""
HOUR = 3600.0
"""Length of an hour, in seconds."""

_log = logging.getLogger(__name__)

UNSETTLED = intents.c.state.in_(
    [state.value for state in (IntentState.OPEN, IntentState.UNKNOWN, IntentState.OUTLIVED)]
)
"""Condition for the intents whose outcome is not known."""


class Intents:
    """Intents for calls that must not be repeated by accident; committed before the call and settled after it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def commit(self, intent: Intent, *, is_made: bool = False) -> None:
        """Writes an intent if it is not already stored.

        If its call has been made already (``is_made``), it takes the place of an earlier start whose outcome is not
        known yet, and is kept without the IDs of the sessions that may have resulted from that start.

        Raises:
            StartPending: the outcome of an earlier start with the same profile, ticket and connector is not known yet.
        """
        try:
            with self._database.writing() as connection:
                connection.execute(insert(intents).values(to_row(intent)))
        except IntegrityError as error:
            if self._exists(intent):
                return
            if (earlier := self._same_start(intent)) is None:
                raise
            if not is_made:
                raise _pending(earlier) from error
            self._take_place(earlier, intent)

    def _take_place(self, earlier: Intent, intent: Intent) -> None:
        settled = update(intents).where(intents.c.id == earlier.id).values(state=IntentState.SETTLED.value)
        with self._database.writing() as connection:
            connection.execute(settled)
            connection.execute(insert(intents).values(to_row(standing_for_both(earlier, intent))))

    def settle(self, intent_id: str, state: IntentState, session_id: str) -> None:
        """Writes the outcome of an intent; if ``session_id`` is "", the stored session ID is kept."""
        values = {"state": state.value} | ({"session_id": session_id} if session_id else {})
        with self._database.writing() as connection:
            connection.execute(update(intents).where(intents.c.id == intent_id).values(values))

    def unsettled(self) -> tuple[Intent, ...]:
        """Returns the intents whose state is ``OPEN``, ``UNKNOWN`` or ``OUTLIVED``, oldest first."""
        with self._database.reading() as connection:
            rows = connection.execute(select(intents).where(UNSETTLED).order_by(intents.c.at)).all()
        return tuple(intent for row in rows if (intent := from_row(row, Intent)))

    def rename_profile(self, former: str, name: str) -> None:
        """Stores the new name of a renamed profile in its unsettled intents.

        If an intent for the same start is already stored under the new name, the other intent keeps the former name.
        """
        renamed = update(intents).where(UNSETTLED, intents.c.profile == former).values(profile=name)
        with self._database.writing() as connection:
            connection.execute(renamed.prefix_with("OR IGNORE", dialect="sqlite"))

    def _exists(self, intent: Intent) -> bool:
        """Returns whether the same intent is already stored, regardless of its outcome."""
        with self._database.reading() as connection:
            row = connection.execute(select(intents).where(intents.c.id == intent.id)).first()
        found = from_row(row, Intent) if row is not None else None
        if found is None:
            return False
        # The IDs may have been those known before an earlier start.
        return replace(intent, state=found.state, session_id=found.session_id, known_ids=found.known_ids) == found

    def _same_start(self, intent: Intent) -> Intent | None:
        for other in self.unsettled():
            same = (other.profile, other.ticket, other.connector) == (intent.profile, intent.ticket, intent.connector)
            if same and other.kind is intent.kind is IntentKind.START:
                return other
        return None


def standing_for_both(earlier: Intent, later: Intent) -> Intent:
    """Returns the intent for the later of two starts, with the IDs of the sessions that had been listed before both."""
    return replace(later, known_ids=tuple(known for known in later.known_ids if known in set(earlier.known_ids)))


def _pending(earlier: Intent) -> StartPending:
    place = f"ticket {earlier.ticket}" if earlier.ticket else f"connector {earlier.connector}"
    return StartPending(f"start on {place} at {_moment(earlier.at)} is {earlier.state.value}", what=_what(earlier))


def _moment(seconds: float) -> str:
    try:
        return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")
    except (OverflowError, ValueError, OSError):
        # A damaged row may contain an arbitrary number.
        return f"{seconds:g}"


def _what(earlier: Intent) -> str:
    if earlier.ticket:
        return message(
            "It is not yet known whether an earlier attempt to start a session on ticket {number} succeeded.",
            number=earlier.ticket,
        )
    return message(
        "It is not yet known whether an earlier attempt to start a session on connector {id} succeeded.",
        id=earlier.connector,
    )


class Drafts:
    """Unsent contents of feedback forms, one draft per session."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def save(self, session_id: str, draft: Draft, now: float) -> None:
        """Writes the draft of a session, replacing the old draft; an unreadable old draft is kept under another ID."""
        values = {"session_id": session_id, "saved_at": now, "body": pack(draft)}
        with self._database.writing() as connection:
            _keep_unreadable(connection, session_id, now)
            put(connection, drafts, drafts.c.session_id == session_id, values)

    def forget(self, session_id: str, now: float) -> None:
        """Deletes the draft of a session; an unreadable draft is kept under another ID."""
        with self._database.writing() as connection:
            _keep_unreadable(connection, session_id, now)
            connection.execute(delete(drafts).where(drafts.c.session_id == session_id))

    def all(self, now: float) -> tuple[tuple[str, Draft], ...]:
        """Returns the drafts of the last 90 days with their session IDs."""
        query = select(drafts.c.session_id, drafts.c.body).where(drafts.c.saved_at >= now - DRAFT_LIFE)
        with self._database.reading() as connection:
            rows = connection.execute(query.order_by(drafts.c.saved_at)).all()
        return tuple((str(session_id), draft) for session_id, body in rows if (draft := decode_draft(body)))

    def prune(self, now: float) -> None:
        """Deletes drafts older than 90 days."""
        with self._database.writing() as connection:
            connection.execute(delete(drafts).where(drafts.c.saved_at < now - DRAFT_LIFE))


def _keep_unreadable(connection: Connection, session_id: str, now: float) -> None:
    """Gives the draft of a session another ID if it cannot be read, so that it is neither replaced nor deleted."""
    here = drafts.c.session_id == session_id
    former = connection.execute(select(drafts.c.body).where(here)).scalar()
    if former is not None and decode_draft(str(former)) is None:
        _log.warning("the draft of session %s cannot be read, and is kept under another ID", session_id)
        connection.execute(update(drafts).where(here).values(session_id=f"{session_id} unreadable {now:.0f}"))


def decode_draft(body: str) -> Draft | None:
    """Returns the draft encoded in ``body``, or None if ``body`` is unreadable."""
    try:
        return msgspec.json.decode(body, type=Draft)
    except (msgspec.DecodeError, RecursionError):
        return None


class Runs:
    """Runs of the program, including those that did not end normally."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, now: float) -> int:
        """Records that a run began at ``now``, in seconds since 1970; returns the number of the run."""
        with self._database.writing() as connection:
            made = connection.execute(insert(runs).values(started_at=now)).inserted_primary_key
        return int(made[0]) if made else 0

    def end(self, run: int, now: float) -> None:
        """Records that a run ended normally."""
        with self._database.writing() as connection:
            connection.execute(update(runs).where(runs.c.id == run).values(ended_at=now))

    def crashes(self, now: float, current: int) -> tuple[float, ...]:
        """Returns the start times, in order, of crashed runs that began within an hour before ``now``.

        All times are in seconds since 1970. The run ``current`` is not included.
        """
        query = select(runs.c.started_at).where(
            runs.c.ended_at.is_(None), runs.c.id != current, runs.c.started_at.between(now - HOUR, now)
        )
        with self._database.reading() as connection:
            return tuple(float(moment) for moment in connection.execute(query.order_by(runs.c.started_at)).scalars())


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
