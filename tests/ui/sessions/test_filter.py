"""The quick filters."""

from __future__ import annotations

from collections import Counter

import pytest

from openobd_desktop.domain.session import Ownership, SessionEntry, SessionState
from openobd_desktop.ui.sessions.filter import SessionFilter, counts, kinds
from tests.ui.entries import entry

ENTRIES = [
    entry("1", SessionState.AVAILABLE),
    entry("2", SessionState.ACTIVE, mine=Ownership.STARTED),
    entry("3", SessionState.ACTIVE),
    entry("4", SessionState.FINISHED, mine=Ownership.CLAIMED),
    entry("5", SessionState.INTERRUPTED),
    entry("6", SessionState.FAILED),
    entry("7", SessionState.UNKNOWN),
]


@pytest.mark.parametrize(
    ("chosen", "ids"),
    [
        (SessionFilter.MINE, "24"),
        (SessionFilter.AVAILABLE, "1"),
        (SessionFilter.ACTIVE, "23"),
        (SessionFilter.ENDED, "456"),
        (SessionFilter.ALL, "1234567"),
    ],
)
def test_a_filter_holds_what_its_name_says(chosen: SessionFilter, ids: str) -> None:
    assert "".join(one.id for one in ENTRIES if chosen.holds(one)) == ids


@pytest.mark.parametrize("entries", [[], ENTRIES, ENTRIES[:3]])
def test_the_counts_are_those_of_the_filters(entries: list[SessionEntry]) -> None:
    tally = Counter(map(kinds, entries))
    assert counts(tally) == {chosen: sum(map(chosen.holds, entries)) for chosen in SessionFilter}
