"""What the team journal needs from outside, as Protocols that the storage fits without importing them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from openobd_desktop.domain.journal import HistoryPart, HistoryPlace, HistoryQuery, Outgoing, SessionRecord, TeamNews
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import TeamAddress


class TeamDatabase(Protocol):
    """A team database; every method but ``aclose`` raises ``TeamJournalUnavailable``."""

    async def test(self) -> None:
        """Raises what stands in the way of sharing; nothing is changed."""
        ...

    async def publish(self, records: Sequence[SessionRecord]) -> None:
        """Tells the team how these sessions are; telling the same again changes nothing for anybody."""
        ...

    async def news(self, scope: str, since: int, began_after: float) -> TeamNews:
        """Some of the sessions that were told of since the look that ended with ``since``."""
        ...

    async def find(self, scope: str, query: HistoryQuery, after: HistoryPlace | None, limit: int) -> HistoryPart:
        """Up to ``limit`` of the wanted sessions in the next stretch behind ``after``; fewer do not mean the end."""
        ...

    async def count(
        self, scope: str, query: HistoryQuery, after: HistoryPlace | None
    ) -> tuple[int, HistoryPlace | None]:
        """How many are wanted in the next stretch behind ``after``, and where to go on; None at the end."""
        ...

    async def aclose(self) -> None:
        """Takes leave of the database, within a second."""
        ...


class TeamDatabases(Protocol):
    """Knows how team databases are reached."""

    def read(self, text: str) -> tuple[TeamAddress, Secret]:
        """The address in ``text``, and the password that stood in it, if one did; raises ``BadInput``."""
        ...

    def open(self, address: TeamAddress, password: Secret) -> TeamDatabase:
        """The board at ``address``; nothing is sent before its first use."""
        ...


class Outbox(Protocol):
    """The journal of this PC, in which waits what the team is still to be told; raises ``JournalUnavailable``."""

    async def waiting(self, limit: int) -> tuple[Outgoing, ...]:
        """Up to ``limit`` sessions that wait, the oldest first."""
        ...

    async def count_waiting(self) -> int:
        """How many sessions wait."""
        ...

    async def arrived(self, outgoing: tuple[Outgoing, ...]) -> None:
        """Notes that the team has been told of them, as they were then."""
        ...
