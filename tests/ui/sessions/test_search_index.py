"""What a search looks for: every column as it reads."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openobd_desktop.domain.session import Ownership, SessionState
from openobd_desktop.ui.sessions.columns import age_text, created
from openobd_desktop.ui.sessions.search_index import SearchIndex
from tests.core.fakes import START
from tests.ui.entries import entry

ID = "1B4e28ba-2fa1-41d2-883f-0016d3cca427"


@pytest.mark.parametrize(
    "part", ["active", "7848095", "started here", ID.casefold(), "grpc.example:443", "2026", "2f:0c:11"]
)
def test_every_column_is_in_them_in_lower_case(part: str) -> None:
    one = entry(ID, ticket="7848095", mine=Ownership.STARTED, host="Grpc.Example", connector="2F:0C:11")
    assert part in SearchIndex(START).of(one)


def test_a_state_that_is_not_known_is_found_by_the_service_s_word() -> None:
    words = SearchIndex(START)
    for told in ("Paused", "Parked"):
        assert told.casefold() in words.of(entry(state=SessionState.UNKNOWN, state_text=told))


def test_a_start_that_cannot_be_read_is_found_as_the_service_wrote_it() -> None:
    assert "yesterday" in SearchIndex(START).of(entry(age=None, created_text="Yesterday"))


@given(st.lists(st.tuples(st.integers(0, 5 * 3600), st.sampled_from(SessionState)), max_size=20))
def test_starts_and_ages_are_those_of_the_cells_however_many_share_them(
    sessions: list[tuple[int, SessionState]],
) -> None:
    words = SearchIndex(START)
    for age, state in sessions:
        one = entry(state=state, age=float(age))
        assert words.age(one) == age_text(one, START).casefold()
        assert created(one).casefold() in words.of(one)
