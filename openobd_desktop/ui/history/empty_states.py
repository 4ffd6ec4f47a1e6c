"""Hints for an empty history table, and the label with the number of sessions."""

from __future__ import annotations

from collections.abc import Callable

from openobd_desktop.ui.common.numbers import whole
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.history.feed import FeedState
from openobd_desktop.ui.tables.empty_state import Hint
from openobd_desktop.ui.widgets.notice import error_details, error_text

_tr = translator("history hints")


class HistoryEmptyStates:
    """Hints for an empty history table, with buttons that call ``clear_filter`` or ``try_again``."""

    def __init__(self, clear_filter: Callable[[], None], try_again: Callable[[], None]) -> None:
        self._clear_filter = clear_filter
        self._try_again = try_again

    def of(self, state: FeedState, *, rows: int, is_of_demo: bool) -> Hint | None:
        """Returns the hint for a table with ``rows`` rows; None if no hint is needed."""
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
    """Returns text with the number of matching sessions and the number of all sessions; empty if they are unknown."""
    if state.error is not None or state.total is None:
        return ""
    total = whole(state.total)
    if not is_filtered:
        text = _tr("%Ln session(s)", state.total)
    elif state.matching is None:
        text = _tr("Searching {total}…").format(total=total)
    else:
        text = _tr("{matching} of {total}").format(matching=whole(state.matching), total=total)
    return _tr("{count} (this demo only)").format(count=text) if is_of_demo else text
