"""The quick filters of the session table, and their bar."""

from __future__ import annotations

from collections import Counter

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from openobd_desktop.domain.session import Ownership, SessionEntry, SessionState
from openobd_desktop.ui.sessions.filter import FilterBar, SessionFilter, counts, kinds
from tests.ui.entries import entry
from tests.ui.ui_env import button, click

ENTRIES = [
    entry("1", SessionState.AVAILABLE),
    entry("2", SessionState.ACTIVE, mine=Ownership.STARTED),
    entry("3", SessionState.ACTIVE),
    entry("4", SessionState.FINISHED, mine=Ownership.CLAIMED),
    replace(entry("5", SessionState.INTERRUPTED), colleague="Anna", needs_follow_up=True),
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
        (SessionFilter.FOLLOW_UP, "5"),
    ],
)
def test_a_filter_includes_what_its_name_promises(chosen: SessionFilter, ids: str) -> None:
    assert "".join(one.id for one in ENTRIES if chosen.holds(one)) == ids


@pytest.mark.parametrize("entries", [[], ENTRIES, ENTRIES[:3]])
def test_the_counts_are_those_of_the_filters(entries: list[SessionEntry]) -> None:
    tally = Counter(map(kinds, entries))
    assert counts(tally) == {chosen: sum(map(chosen.holds, entries)) for chosen in SessionFilter}


NAMES = ["Mine", "Available", "Active", "Ended", "All", "Needs follow-up"]


@pytest.fixture
def bar(qtbot: QtBot) -> FilterBar:
    made = FilterBar()
    qtbot.addWidget(made)
    return made


def test_all_sessions_are_shown_at_first(bar: FilterBar) -> None:
    assert bar.current is SessionFilter.ALL
    assert [button(bar, name).isChecked() for name in NAMES] == [False, False, False, False, True, False]


def test_a_click_chooses_one_and_only_one(bar: FilterBar) -> None:
    chosen: list[SessionFilter] = []
    bar.chosen.connect(chosen.append)
    click(bar, "Active")
    click(bar, "Active")
    assert chosen == [SessionFilter.ACTIVE]
    assert [button(bar, name).isChecked() for name in NAMES] == [False, False, True, False, False, False]


def test_the_count_is_in_the_text_and_not_in_the_name(bar: FilterBar) -> None:
    bar.show_counts(dict.fromkeys(SessionFilter, 3))
    for name in NAMES:
        assert button(bar, name).text() == f"{name} 3"
        assert button(bar, name).accessibleDescription() == "3 sessions"


def test_without_any_session_there_are_no_counts(bar: FilterBar) -> None:
    bar.show_counts(dict.fromkeys(SessionFilter, 0))
    mine = button(bar, "Mine")
    assert (mine.text(), mine.accessibleDescription()) == ("Mine", "")
    bar.show_counts({**dict.fromkeys(SessionFilter, 0), SessionFilter.ALL: 1})
    assert (mine.text(), mine.accessibleDescription()) == ("Mine 0", "0 sessions")


def test_a_filter_can_be_chosen_by_the_program(bar: FilterBar) -> None:
    chosen: list[SessionFilter] = []
    bar.chosen.connect(chosen.append)
    bar.choose(SessionFilter.ENDED)
    assert chosen == [SessionFilter.ENDED]
    assert bar.current is SessionFilter.ENDED


def test_large_counts_have_thousands_separators(qtbot: QtBot) -> None:
    bar = FilterBar()
    qtbot.addWidget(bar)
    bar.show_counts(dict.fromkeys(SessionFilter, 100_020))
    assert button(bar, "All").text() == "All 100,020"
