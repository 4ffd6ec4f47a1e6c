"""The quick filters on screen."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from openobd_desktop.ui.sessions.filter import SessionFilter
from openobd_desktop.ui.sessions.filter_bar import FilterBar
from tests.ui.ui_env import button, click

NAMES = ["Mine", "Available", "Active", "Ended", "All"]


@pytest.fixture
def bar(qtbot: QtBot) -> FilterBar:
    made = FilterBar()
    qtbot.addWidget(made)
    return made


def test_all_sessions_are_shown_at_first(bar: FilterBar) -> None:
    assert bar.current is SessionFilter.ALL
    assert [button(bar, name).isChecked() for name in NAMES] == [False, False, False, False, True]


def test_a_click_chooses_one_and_only_one(bar: FilterBar) -> None:
    chosen: list[SessionFilter] = []
    bar.chosen.connect(chosen.append)
    click(bar, "Active")
    click(bar, "Active")
    assert chosen == [SessionFilter.ACTIVE]
    assert [button(bar, name).isChecked() for name in NAMES] == [False, False, True, False, False]


def test_the_count_is_in_the_text_and_not_in_the_name(bar: FilterBar) -> None:
    bar.show_counts(dict.fromkeys(SessionFilter, 3))
    for name in NAMES:
        assert button(bar, name).text() == f"{name} 3"
        assert button(bar, name).accessibleDescription() == "3 sessions"


def test_a_filter_can_be_chosen_by_the_program(bar: FilterBar) -> None:
    chosen: list[SessionFilter] = []
    bar.chosen.connect(chosen.append)
    bar.choose(SessionFilter.ENDED)
    assert chosen == [SessionFilter.ENDED]
    assert bar.current is SessionFilter.ENDED
