"""Texts and sort keys of the columns of the session table."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from openobd_desktop.domain.session import Ownership, Result, ServiceResult, SessionEntry, SessionState
from openobd_desktop.ui.sessions.columns import (
    COLUMNS,
    CREATED,
    CUSTOMER,
    DASH,
    ENDPOINT,
    RUNNING,
    SESSION,
    STATE,
    TICKET,
    WHO,
    Key,
    age_meaning,
    age_text,
)
from openobd_desktop.ui.sessions.rows import SearchIndex, row_of
from tests.core.fakes import START
from tests.ui.entries import entry
from tests.ui.sessions.listing import HEADERS

ID = "1b4e28ba-2fa1-41d2-883f-0016d3cca427"


def test_the_headers_are_the_contract_names() -> None:
    assert tuple(column.header for column in COLUMNS) == HEADERS


@pytest.mark.parametrize(
    ("state", "seconds", "text"),
    [
        (SessionState.AVAILABLE, 20.0, "claim within 40 s"),
        (SessionState.AVAILABLE, 61.0, "1 min"),
        (SessionState.ACTIVE, 34.0, "34 s"),
        (SessionState.ACTIVE, 83 * 60.0, "1:23 h"),
        (SessionState.ACTIVE, 221 * 60.0, "3:41 h, 19 min left"),
        (SessionState.ACTIVE, 4 * 3600 + 60.0, "4:01 h, over 4 h"),
        (SessionState.UNKNOWN, 34.0, "34 s"),
        (SessionState.FINISHED, 34.0, DASH),
        (SessionState.ACTIVE, None, DASH),
    ],
)
def test_op3_the_running_time_is_shown_and_its_limit_only_when_it_is_close(
    state: SessionState, seconds: float | None, text: str
) -> None:
    assert age_text(entry(state=state, age=seconds), START) == text


def test_a_clock_that_is_behind_the_service_gives_no_negative_age() -> None:
    assert age_text(entry(age=-90.0), START) == "0 s"


@pytest.mark.parametrize(
    ("state", "seconds", "words"),
    [
        (SessionState.AVAILABLE, 10.0, "60 seconds"),
        (SessionState.ACTIVE, 3600.0, "3:00 h left"),
        (SessionState.ACTIVE, 5 * 3600.0, "may end at any moment"),
        (SessionState.FAILED, 10.0, "has ended"),
        (SessionState.ACTIVE, None, "did not report a valid start time"),
    ],
)
def test_the_age_is_explained_in_a_sentence(state: SessionState, seconds: float | None, words: str) -> None:
    assert words in age_meaning(entry(state=state, age=seconds), START)


def test_an_id_is_shortened_in_the_cell_and_copied_in_full() -> None:
    row = row_of(entry(ID))
    assert row.text(SESSION) == "1b4e28ba…"
    assert row.whole(SESSION, START) == ID
    assert COLUMNS[SESSION].tip(row.entry, START) == ID


def test_a_connector_session_is_shown_as_not_charged() -> None:
    row = row_of(entry(connector=ID))
    assert row.text(TICKET) == "connector 1b4e…"
    assert "not charged" in COLUMNS[TICKET].tip(row.entry, START)
    assert row.whole(TICKET, START) == f"connector {ID}"


def test_an_unknown_ticket_is_a_dash_with_an_explanation() -> None:
    row = row_of(entry())
    assert row.text(TICKET) == DASH
    assert "on another PC" in COLUMNS[TICKET].tip(row.entry, START)
    assert row.whole(TICKET, START) == ""


def test_an_unparsable_start_is_shown_as_sent_by_the_service() -> None:
    assert row_of(entry(age=None, created_text="yesterday")).text(CREATED) == "yesterday"


def test_the_tooltip_of_a_start_has_the_raw_text() -> None:
    assert "2026-09-21T12:53:20Z" in COLUMNS[CREATED].tip(entry(), START)


def test_texts_of_the_service_are_shown_on_one_plain_line() -> None:
    row = row_of(entry(state=SessionState.UNKNOWN, state_text="a\n\u202eb" + "x" * 400, host="h\n" * 400))
    for column in range(len(COLUMNS)):
        text = row.whole(column, START)
        assert "\n" not in text
        assert "\u202e" not in text
        assert len(text) <= 300


def test_tickets_are_ordered_as_numbers_then_connectors() -> None:
    keys = [row_of(one).key(TICKET) for one in (entry(ticket="99"), entry(ticket="100"), entry(connector=ID))]
    assert None not in keys
    assert keys == sorted(str(key) for key in keys)


def test_our_own_and_running_sessions_come_first() -> None:
    anna = replace(entry(), colleague="Anna (PC-12)")
    mine = [_key(WHO, each) for each in (entry(mine=Ownership.STARTED), anna)]
    states = [
        _key(STATE, entry(state=state))
        for state in (SessionState.ACTIVE, SessionState.AVAILABLE, SessionState.FINISHED)
    ]
    assert mine == sorted(mine, key=str)
    assert row_of(entry()).key(WHO) is None
    assert states == sorted(states, key=str)


@pytest.mark.parametrize("column", range(len(COLUMNS)))
def test_the_keys_of_a_column_can_be_compared_with_each_other(column: int) -> None:
    others = (entry(ticket="7"), entry(connector=ID), entry(ticket="no number"), entry(state=SessionState.UNKNOWN))
    known = replace(others[0], vehicle="VW Golf VII", mine=Ownership.CLAIMED, result=ServiceResult((Result.SUCCESS,)))
    known = replace(known, customer="Garage Jansen")
    keys = [key for one in (*others, known) if (key := row_of(one).key(column)) is not None]
    assert len({type(key) for key in keys}) == 1


def _key(column: int, one: SessionEntry) -> Key:
    key = COLUMNS[column].key(one)
    assert key is not None
    return key


def test_ended_sessions_and_unparsable_starts_have_no_sort_key() -> None:
    assert row_of(entry(state=SessionState.FINISHED)).key(RUNNING) is None
    assert row_of(entry(age=None)).key(RUNNING) is None
    assert row_of(entry(age=None)).key(CREATED) is None


def test_a_search_finds_every_word_in_any_column_including_the_age() -> None:
    row = row_of(entry(ID, ticket="7848095", age=83 * 60.0))
    now, later = SearchIndex(START), SearchIndex(START + 3600)
    assert row.has(["7848", "active"], now)
    assert row.has(["7848", "1:23"], now)
    assert not row.has(["7848", "finished"], now)
    assert not row.has(["1:23"], later)


def test_a_row_is_updated_with_its_session() -> None:
    row = row_of(entry(ID, ticket="1"))
    assert (row.text(STATE), row.key(TICKET)) == ("active", COLUMNS[TICKET].key(row.entry))
    assert row.has(["active"], SearchIndex(START))
    row.update(entry(ID, SessionState.FINISHED, ticket="22", age=None))
    assert (row.text(STATE), row.key(TICKET)) == ("finished", COLUMNS[TICKET].key(row.entry))
    assert row.key(CREATED) is None
    assert not row.has(["active"], SearchIndex(START))


def test_the_endpoint_is_host_and_port() -> None:
    assert row_of(entry(host="grpc.openobd.com")).text(ENDPOINT) == "grpc.openobd.com:443"
    assert row_of(entry(host="")).text(ENDPOINT) == DASH


def test_the_customer_can_be_searched_and_is_shortened_only_in_the_cell() -> None:
    one = row_of(replace(entry(ticket="7848095", mine=Ownership.STARTED), customer="Garage Jansen " * 30))
    assert one.has(["jansen"], SearchIndex(START))
    assert len(one.text(CUSTOMER)) < len(one.whole(CUSTOMER, START))
    assert row_of(entry(ticket="7848095", mine=Ownership.STARTED)).text(CUSTOMER) == DASH
