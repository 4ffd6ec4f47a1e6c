"""The verbs that must not happen twice by accident."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from sqlalchemy import insert, select, update
from sqlalchemy.exc import IntegrityError

from openobd_desktop.domain.journal import Intent, IntentKind, IntentState
from openobd_desktop.errors import StartPending, message
from openobd_desktop.storage.database.database import Database
from openobd_desktop.storage.database.schema import intents
from openobd_desktop.storage.journal.tables.rows import from_row, to_row

_UNSETTLED = intents.c.state.in_((IntentState.OPEN.value, IntentState.UNKNOWN.value))


class Intents:
    """Commits intents before their calls and settles them after."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def commit(self, intent: Intent) -> None:
        """Writes an intent, once: one that is there already stays as it is.

        Raises:
            StartPending: a start of the same profile and ticket or connector is open or unknown.
        """
        try:
            with self._database.writing() as connection:
                connection.execute(insert(intents).values(to_row(intent)))
        except IntegrityError as error:
            if self._is_there(intent):
                return
            if (earlier := self._same_start(intent)) is None:
                raise
            raise _pending(earlier) from error

    def settle(self, intent_id: str, state: IntentState, session_id: str) -> None:
        """Writes what became of an intent; a session id that is known is not forgotten."""
        values = {"state": state.value} | ({"session_id": session_id} if session_id else {})
        with self._database.writing() as connection:
            connection.execute(update(intents).where(intents.c.id == intent_id).values(values))

    def unsettled(self) -> tuple[Intent, ...]:
        """The intents that are open or unknown, oldest first."""
        with self._database.reading() as connection:
            rows = connection.execute(select(intents).where(_UNSETTLED).order_by(intents.c.at)).all()
        return tuple(intent for row in rows if (intent := from_row(row, Intent)))

    def _is_there(self, intent: Intent) -> bool:
        """The same intent, whatever it has come to since."""
        with self._database.reading() as connection:
            row = connection.execute(select(intents).where(intents.c.id == intent.id)).first()
        found = from_row(row, Intent) if row is not None else None
        return found is not None and replace(found, state=intent.state, session_id=intent.session_id) == intent

    def _same_start(self, intent: Intent) -> Intent | None:
        for other in self.unsettled():
            same = (other.profile, other.ticket, other.connector) == (intent.profile, intent.ticket, intent.connector)
            if same and other.kind is intent.kind is IntentKind.START:
                return other
        return None


def _pending(earlier: Intent) -> StartPending:
    place = f"ticket {earlier.ticket}" if earlier.ticket else f"connector {earlier.connector}"
    return StartPending(f"start on {place} at {_moment(earlier.at)} is {earlier.state.value}", what=_what(earlier))


def _moment(seconds: float) -> str:
    try:
        return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")
    except (OverflowError, ValueError, OSError):
        # A damaged row may hold any number.
        return f"{seconds:g}"


def _what(earlier: Intent) -> str:
    if earlier.ticket:
        return message("The outcome of an earlier start on ticket {number} is not known yet.", number=earlier.ticket)
    return message("The outcome of an earlier start on connector {id} is not known yet.", id=earlier.connector)
