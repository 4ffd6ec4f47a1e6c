"""The connection to the team database, made when it is needed, again where it was lost; only used by one thread."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from openobd_desktop.storage.database.database import Database
    from openobd_desktop.storage.team.tables import Board

T = TypeVar("T")
Connect = Callable[[], "Database"]


class Link:
    """Hands out the board and turns what the database says into ``TeamJournalUnavailable``."""

    def __init__(self, connect: Connect) -> None:
        self._connect = connect
        self._board: Board | None = None

    def use(self, work: Callable[[Board], T]) -> T:
        """The result of ``work``; it is done once more if a connection that was kept turns out to be lost."""
        # Their import takes a third of a second, which is for those who share their journal only.
        from openobd_desktop.storage.team.faults import TROUBLE, is_lost, told

        was_kept = self._board is not None
        try:
            return work(self._opened())
        except TROUBLE as error:
            self.close()
            if not (was_kept and is_lost(error)):
                raise told(error) from error
        return self.use(work)

    def prove(self) -> None:
        """Raises what stands in the way of sharing."""
        from openobd_desktop.storage.team.faults import TROUBLE, told
        from openobd_desktop.storage.team.tables import prove

        database = self._connect()
        try:
            prove(database)
        except TROUBLE as error:
            raise told(error) from error
        finally:
            database.close()

    def _opened(self) -> Board:
        if self._board is None:
            from openobd_desktop.storage.team.tables import Board

            database = self._connect()
            with ExitStack() as undo:
                undo.callback(database.close)
                self._board = Board(database)
                undo.pop_all()
        return self._board

    def close(self) -> None:
        """Closes the connection, if there is one."""
        from openobd_desktop.storage.team.faults import TROUBLE

        board, self._board = self._board, None
        if board is not None:
            try:
                board.close()
            except TROUBLE:
                # It was lost before.
                return
