"""Feed that reads the history page by page, and again when sessions change; text about the state of the feed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from openobd_desktop.core.journal.history import EVERYTHING, History
from openobd_desktop.domain.journal import HistoryPart, HistoryPlace, HistoryQuery
from openobd_desktop.domain.session import Result, ServiceResult
from openobd_desktop.errors import OpenObdError
from openobd_desktop.ui.common.times import whole
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.context.actions import Actions
from openobd_desktop.ui.history.table_model import HistoryTableModel
from openobd_desktop.ui.tables.empty_state import Hint
from openobd_desktop.ui.widgets.notice import error_details, error_text

_tr = translator("history hints")


class FeedState(Struct, frozen=True):
    """State of the current query.

    Attributes:
        asking: Whether the first page of the query is being read.
        matching: The number of matching sessions; None until they have been counted.
        total: The number of all sessions; None until they have been counted.
        successes: The number of matching sessions with the result Success; None until they have been counted.
        line_errors: The number of matching sessions with a communication error; None until they have been counted.
        error: The reason why the history could not be read; None if there was no error.
    """

    asking: bool = True
    matching: int | None = None
    total: int | None = None
    successes: int | None = None
    line_errors: int | None = None
    error: OpenObdError | None = None


class HistoryFeed(QObject):
    """Feed for one query at a time; a new query cancels the previous one. Emits ``changed`` for each new ``state``."""

    changed = Signal()

    def __init__(self, history: History, actions: Actions, model: HistoryTableModel, page: QWidget) -> None:
        super().__init__(page)
        self.state = FeedState()
        self.query = EVERYTHING
        self._history = history
        self._actions = actions
        self._model = model
        self._page = page
        self._behind: HistoryPlace | None = None
        self._looks: dict[str, asyncio.Future[Any]] = {}
        self._counted: tuple[object, ...] = ()
        """The data on which the last count of results was based; results are recounted only if the data has changed."""
        model.more_wanted.connect(self.more)
        model.order_chosen.connect(self._on_order_chosen)

    @property
    def is_filtered(self) -> bool:
        """Whether the query excludes any sessions."""
        return self.query.is_in_parts or self.query.since is not None or self.query.until is not None

    def ask(self, query: HistoryQuery) -> None:
        """Shows the sessions that match ``query``, starting with the first page."""
        for look in self._looks.values():
            look.cancel()
        self.query = query
        self._counted = ()
        self._publish(asking=True, matching=None, successes=None, line_errors=None, error=None)
        self._look("first", self._history.page, query, then=self._on_first_found)

    def refresh(self) -> None:
        """Rereads the first page and keeps the other pages; after an error, starts the query again."""
        if self.state.error is not None:
            self.ask(self.query)
        elif not self.state.asking and not self._is_under_way("renewal"):
            self._look("renewal", self._history.page, self.query, then=self._on_refreshed)

    def more(self) -> None:
        """Reads the next page if there is one and no page is currently being read."""
        if self._behind is not None and not self.state.asking and not self._is_under_way("more"):
            self._look("more", self._history.page, self.query, self._behind, then=self._on_more_found)

    def _look(self, name: str, call: Callable[..., Any], *args: object, then: Callable[[Any], None]) -> None:
        look = self._actions.run(call, *args, owner=self._page, then=then, failed=self._on_failed)
        if look is not None:
            self._looks[name] = look

    def _is_under_way(self, name: str) -> bool:
        return name in self._looks and not self._looks[name].done()

    def _on_first_found(self, part: HistoryPart) -> None:
        self._behind = part.behind
        self._model.show(part.records, has_more=part.behind is not None)
        self._publish(asking=False)
        self._count(part)

    def _on_refreshed(self, part: HistoryPart) -> None:
        if not self._model.update(part.records, has_more=part.behind is not None):
            self._behind = part.behind
        self._count(part)

    def _on_more_found(self, part: HistoryPart) -> None:
        self._behind = part.behind
        self._model.append(part.records, has_more=part.behind is not None)

    def _count(self, part: HistoryPart) -> None:
        """Counts all sessions, and also the matching ones unless they fit on one page."""
        everything = replace(EVERYTHING, of_team=self.query.of_team)
        self._look("total", self._history.count, everything, then=lambda total: self._publish(total=total))
        if part.behind is None:
            self._on_counted(part, len(part.records))
        elif not self._is_under_way("matching"):
            wanted = self._history.count
            self._look("matching", wanted, self.query, then=lambda matching: self._on_counted(part, matching))

    def _on_counted(self, part: HistoryPart, matching: int) -> None:
        """Counts the results as well: directly if there is a single page, otherwise in the journal."""
        self._publish(matching=matching)
        results = tuple(each.result for each in part.records)
        if part.behind is None:
            self._publish(successes=_with(Result.SUCCESS, results), line_errors=_with(LINE_ERROR, results))
        elif (matching, *results) != self._counted:
            self._counted = (matching, *results)
            for name, result in (("successes", Result.SUCCESS), ("line_errors", LINE_ERROR)):
                query = replace(self.query, result=result)
                self._look(name, self._history.count, query, then=partial(self._on_results_counted, name))

    def _on_results_counted(self, name: str, count: int) -> None:
        self._publish(**{name: count})

    def _on_failed(self, error: OpenObdError) -> None:
        for look in self._looks.values():
            look.cancel()
        self._behind = None
        self._model.show((), has_more=False)
        self._publish(asking=False, error=error)

    def _on_order_chosen(self, oldest_first: bool) -> None:
        self.ask(replace(self.query, oldest_first=oldest_first))

    def _publish(self, **changes: Any) -> None:
        self.state = replace(self.state, **changes)
        self.changed.emit()


LINE_ERROR = Result.COMMUNICATION_ERROR


def _with(result: Result, results: Iterable[ServiceResult | None]) -> int:
    return sum(1 for each in results if each is not None and result in each.results)


class HistoryEmptyStates:
    """Hints for an empty history table, with buttons that call ``clear_filter`` or ``try_again``."""

    def __init__(self, clear_filter: Callable[[], None], try_again: Callable[[], None]) -> None:
        self._clear_filter = clear_filter
        self._try_again = try_again

    def of(self, state: FeedState, *, rows: int, is_of_demo: bool) -> Hint | None:
        """Returns the hint for a table with ``rows`` rows, or None if no hint is needed."""
        if rows:
            return None
        if state.error is not None:
            lead, _, rest = error_text(state.error).partition("\n")
            details = error_details(state.error)
            return Hint("warning", lead, f"{rest}\n{details}", ((_tr("Try again"), self._try_again),))
        if state.asking:
            title = _tr("Searching the history…") if state.total is not None else _tr("Opening the history…")
            return Hint("history", title, _tr("This can take a moment if the history is long."))
        if state.total:
            text = _tr("No session in this period matches all the search terms.")
            return Hint("filter-off", _tr("No matches"), text, ((_tr("Clear filter"), self._clear_filter),))
        if is_of_demo:
            text = _tr("Demo sessions appear here until you quit.")
        else:
            text = _tr("Sessions started or claimed on this PC are saved and appear here.")
        return Hint("history", _tr("No history yet"), text)


def count_text(state: FeedState, *, is_filtered: bool, is_of_demo: bool) -> str:
    """Returns text with the number of matching sessions, of all sessions and of results, as far as known."""
    if state.error is not None or state.total is None:
        return ""
    total = whole(state.total)
    if not is_filtered:
        text = _tr("%Ln session(s)", state.total)
    elif state.matching is None:
        text = _tr("Searching {total}…").format(total=total)
    else:
        text = _tr("{matching} of {total}").format(matching=whole(state.matching), total=total)
    if state.matching and state.successes is not None and state.line_errors is not None:
        successes = _tr("{count} successful").format(count=whole(state.successes))
        line_errors = _tr("%Ln communication error(s)", state.line_errors)
        text = f"{text} · {successes} · {line_errors}"
    # The note about the demo comes first, because the end of the text is elided in a narrow window.
    return _tr("This demo only: {count}").format(count=text) if is_of_demo else text
