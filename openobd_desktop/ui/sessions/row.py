"""The row of a session, which remembers what was worked out of it."""

from __future__ import annotations

from openobd_desktop.domain.session import SessionEntry
from openobd_desktop.ui.sessions.columns import AGE, COLUMNS, CREATED, Key, age_text
from openobd_desktop.ui.sessions.filter import kinds
from openobd_desktop.ui.sessions.search_index import SearchIndex
from openobd_desktop.ui.tables.row_changes import GONE

_NO_COLUMN = -1


class Row:
    """A session with everything that is worked out of it, each at its first use and once.

    The same row follows its session through all changes, so lists of rows are compared by identity.

    Attributes:
        entry: The session as it is now.
        kinds: The quick filters that hold it, as bits.
        born: Its start in seconds since 1970; None if the service told none that can be read.
        place: Where it belongs in the list that is shown or about to be.
        sort_key: What it is ordered by in the column last asked for.
        age: The age as last shown; empty before the first time.
    """

    __slots__ = ("_column", "_texts", "_words", "age", "born", "entry", "kinds", "place", "sort_key")

    def __init__(self, entry: SessionEntry) -> None:
        self.place = GONE
        self.sort_key: Key | None = None
        self.take(entry)

    def take(self, entry: SessionEntry) -> None:
        """Follows its session."""
        self.entry = entry
        self.kinds = kinds(entry)
        at = entry.session.created_at
        self.born = at.timestamp() if at else None
        self.age = ""
        self._column = _NO_COLUMN
        self._texts: dict[int, str] | None = None
        self._words = ""

    def key(self, column: int) -> Key | None:
        """What the row is ordered by in ``column``; kept for the last column asked for."""
        if column == CREATED:
            return self.born
        if self._column != column:
            self.sort_key = COLUMNS[column].key(self.entry)
            self._column = column
        return self.sort_key

    def text(self, column: int) -> str:
        """What the cell in ``column`` shows, except for the age."""
        if self._texts is None:
            self._texts = {}
        if column not in self._texts:
            self._texts[column] = COLUMNS[column].text(self.entry)
        return self._texts[column]

    def whole(self, column: int, now: float) -> str:
        """What the cell in ``column`` stands for, unshortened, at ``now``."""
        if column == AGE:
            return age_text(self.entry, now)
        whole = COLUMNS[column].whole
        return whole(self.entry) if whole else self.text(column)

    def has(self, wanted: list[str], words: SearchIndex) -> bool:
        """Each text of ``wanted``, in lower case, occurs in some column."""
        if not self._words:
            self._words = words.of(self.entry)
        missing = [one for one in wanted if one not in self._words]
        if not missing:
            return True
        age = words.age(self.entry)
        return all(one in age for one in missing)
