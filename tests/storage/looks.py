"""Looks into the history of a journal, as short as tests want them."""

from __future__ import annotations

from openobd_desktop.core.journal.history import History
from openobd_desktop.domain.journal import HistoryQuery, SearchWord, SessionRecord
from openobd_desktop.storage import Journal

MANY = 10_000


async def history(
    journal: Journal, text: str = "", since: float | None = None, until: float | None = None
) -> list[SessionRecord]:
    """The sessions that began from ``since`` to before ``until`` and have every word of ``text``, newest first."""
    words = tuple(map(SearchWord, text.casefold().split()))
    page = await History(journal).page(HistoryQuery(words=words, since=since, until=until), limit=MANY)
    return list(page.records)


async def ids(journal: Journal, text: str = "", since: float | None = None, until: float | None = None) -> list[str]:
    """Their ids."""
    return [each.id for each in await history(journal, text, since, until)]
