"""Short queries of the history of a journal, for tests."""

from __future__ import annotations

from openobd_desktop.core.journal.history import History
from openobd_desktop.domain.journal import HistoryQuery, SearchWord, SessionRecord
from openobd_desktop.storage import Journal

MANY = 10_000


async def history(
    journal: Journal, text: str = "", since: float | None = None, until: float | None = None
) -> list[SessionRecord]:
    """Returns the sessions that began from ``since`` to before ``until`` and contain every word of ``text``."""
    words = tuple(map(SearchWord, text.casefold().split()))
    page = await History(journal).page(HistoryQuery(words=words, since=since, until=until), limit=MANY)
    return list(page.records)


async def ids(journal: Journal, text: str = "", since: float | None = None, until: float | None = None) -> list[str]:
    """Returns the ids of these sessions, newest first."""
    return [each.id for each in await history(journal, text, since, until)]
