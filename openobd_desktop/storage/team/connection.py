"""The connection to the team database, made when it is needed, again where it was lost; only used by one thread."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from openobd_desktop.storage.database.database import Database
    from openobd_desktop.storage.team.tables import TeamTables

T = TypeVar("T")
Connect = Callable[[], "Database"]


class TeamConnection:
    """Hands out the board and turns what the database says into ``TeamJournalUnavailable``."""

    def __init__(self, connect: Connect) -> None:
        self._connect = connect
        self._tables: TeamTables | None = None

    def use(self, work: Callable[[TeamTables], T]) -> T:
        """The result of ``work``; it is done once more if a connection that was kept turns out to be lost."""
        # Their import takes a third of a second, which is for those who share their journal only.
        from openobd_desktop.storage.team.faults import TROUBLE, error_of, is_lost

        was_kept = self._tables is not None
        try:
            return work(self._opened())
        except TROUBLE as error:
            self.close()
            if not (was_kept and is_lost(error)):
                raise error_of(error) from error
        return self.use(work)

    def verify(self) -> None:
        """Raises what stands in the way of sharing."""
        from openobd_desktop.storage.team.faults import TROUBLE, error_of
        from openobd_desktop.storage.team.tables import verify

        database = self._connect()
        try:
            verify(database)
        except TROUBLE as error:
            raise error_of(error) from error
        finally:
            database.close()

    def _opened(self) -> TeamTables:
        if self._tables is None:
            from openobd_desktop.storage.team.tables import TeamTables

            database = self._connect()
            with ExitStack() as undo:
                undo.callback(database.close)
                self._tables = TeamTables(database)
                undo.pop_all()
        return self._tables

    def close(self) -> None:
        """Closes the connection, if there is one."""
        from openobd_desktop.storage.team.faults import TROUBLE

        tables, self._tables = self._tables, None
        if tables is not None:
            try:
                tables.close()
            except TROUBLE:
                # It was lost before.
                return
