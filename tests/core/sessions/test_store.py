"""Session store: it announces differences, keeps our own sessions and never announces an empty change."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from openobd_desktop.core.sessions.store import SessionStore, StoreChange
from openobd_desktop.domain.session import Ownership, Session, SessionState


def session(session_id: str, state: SessionState = SessionState.AVAILABLE) -> Session:
    return Session(session_id, state, state.value, None, "", "host", 443)


def listening(store: SessionStore) -> list[StoreChange]:
    heard: list[StoreChange] = []
    store.subscribe(heard.append)
    return heard


def test_a_first_list_is_announced_as_added_in_its_order() -> None:
    store = SessionStore()
    heard = listening(store)
    store.replace([session("b"), session("a")])
    assert [entry.id for entry in heard[0].added] == ["b", "a"]
    assert [entry.id for entry in store.entries] == ["b", "a"]


def test_an_unchanged_list_is_not_announced() -> None:
    store = SessionStore()
    store.replace([session("a")])
    heard = listening(store)
    store.replace([session("a")])
    assert heard == []


def test_only_what_differs_is_announced() -> None:
    store = SessionStore()
    store.replace([session("a"), session("b"), session("c")])
    heard = listening(store)
    store.replace([session("a"), session("b", SessionState.ACTIVE), session("d")])
    assert [entry.id for entry in heard[0].changed] == ["b"]
    assert [entry.id for entry in heard[0].added] == ["d"]
    assert heard[0].removed == ("c",)


def test_our_own_session_stays_when_the_service_forgets_it() -> None:
    store = SessionStore()
    store.remember("a", ticket="7848095", mine=Ownership.STARTED)
    store.replace([session("a", SessionState.FINISHED)])
    heard = listening(store)
    store.replace([])
    kept = store.get("a")
    assert kept is not None
    assert not kept.listed
    assert kept.session.state is SessionState.FINISHED
    assert heard[0].changed == (kept,)
    store.replace([])
    assert len(heard) == 1


def test_saved_sessions_are_merged_before_or_after_the_list() -> None:
    store = SessionStore()
    store.remember("a", ticket="1")
    store.replace([session("a"), session("b")])
    store.remember("b", connector="c-1", mine=Ownership.CLAIMED)
    assert [(e.ticket, e.connector, e.mine) for e in store.entries] == [
        ("1", "", Ownership.NOT_KNOWN),
        ("", "c-1", Ownership.CLAIMED),
    ]


def test_saved_sessions_without_new_data_change_nothing() -> None:
    store = SessionStore()
    store.remember("a", ticket="1", mine=Ownership.STARTED)
    store.remember("a")
    store.put(session("a"))
    entry = store.get("a")
    assert entry is not None
    assert (entry.ticket, entry.mine) == ("1", Ownership.STARTED)


def test_a_running_session_of_a_ticket_is_found_and_an_ended_one_is_not() -> None:
    store = SessionStore()
    store.remember("a", ticket="1")
    store.remember("b", ticket="2")
    store.replace([session("a", SessionState.ACTIVE), session("b", SessionState.FINISHED), session("c")])
    found = store.running_on("1")
    assert found is not None
    assert found.id == "a"
    assert store.running_on("2") is None
    assert store.running_on("") is None


def test_no_listener_is_called_after_unsubscribing() -> None:
    store = SessionStore()
    heard: list[StoreChange] = []
    undo = store.subscribe(heard.append)
    undo()
    store.put(session("a"))
    assert heard == []


async def test_f24_a_long_list_is_merged_in_slices_between_which_other_tasks_run() -> None:
    store = SessionStore()
    store.put(session("gone"))
    heard = listening(store)
    turns = 0

    async def count_turns() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    counting = asyncio.ensure_future(count_turns())
    await asyncio.sleep(0)
    await store.replace_in_slices([session(f"s{n}") for n in range(25)], size=10, seconds=0.0)
    counting.cancel()
    assert [(len(change.added), change.more) for change in heard] == [(10, True), (10, True), (5, False)]
    assert heard[-1].removed == ("gone",)
    assert len(store.entries) == 25
    assert turns >= 3


async def test_f24_an_unchanged_long_list_announces_nothing() -> None:
    store = SessionStore()
    sessions = [session(f"s{n}") for n in range(25)]
    await store.replace_in_slices(sessions, size=10, seconds=0.0)
    heard = listening(store)
    await store.replace_in_slices([session(f"s{n}") for n in range(25)], size=10, seconds=0.0)
    assert heard == []


async def test_f24_the_end_of_a_long_list_is_announced_even_if_only_one_slice_has_changes() -> None:
    store = SessionStore()
    await store.replace_in_slices([session(f"s{n}") for n in range(25)], size=10, seconds=0.0)
    heard = listening(store)
    await store.replace_in_slices(
        [session("s0", SessionState.ACTIVE), *(session(f"s{n}") for n in range(1, 25))], size=10, seconds=0.0
    )
    assert [(len(change.changed), change.more) for change in heard] == [(1, True), (0, False)]


async def test_changes_during_the_merging_of_a_long_list_are_newer_than_the_list() -> None:
    store = SessionStore()
    taking = asyncio.ensure_future(store.replace_in_slices([session(f"s{n}") for n in range(25)], size=10, seconds=0.0))
    await asyncio.sleep(0)
    store.put(session("s24", SessionState.FINISHED))
    store.put(session("started meanwhile"))
    await taking
    newest = store.get("s24")
    assert newest is not None
    assert newest.session.state is SessionState.FINISHED
    assert store.get("started meanwhile") is not None


@pytest.mark.parametrize("newer", [SessionStore.clear, lambda store: store.replace([session("another login's")])])
async def test_a_long_list_is_dropped_if_its_login_is_closed_while_it_is_merged(
    newer: Callable[[SessionStore], None],
) -> None:
    store = SessionStore()
    taking = asyncio.ensure_future(store.replace_in_slices([session(f"s{n}") for n in range(25)], size=10, seconds=0.0))
    await asyncio.sleep(0)
    newer(store)
    left = store.entries
    await taking
    assert store.entries == left
    assert len(left) <= 1


def test_d22_a_session_that_was_claimed_from_here_is_never_available_again() -> None:
    store = SessionStore()
    store.put(session("a", SessionState.ACTIVE))
    store.hold("a")
    store.replace([session("a", SessionState.AVAILABLE), session("b", SessionState.AVAILABLE)])
    assert [entry.session.state for entry in store.entries] == [SessionState.ACTIVE, SessionState.AVAILABLE]
    store.replace([session("a", SessionState.FINISHED)])
    assert [entry.session.state for entry in store.entries] == [SessionState.FINISHED]


@pytest.mark.parametrize("late", [SessionState.AVAILABLE, SessionState.ACTIVE, SessionState.UNKNOWN])
def test_a_session_that_has_ended_never_runs_again(late: SessionState) -> None:
    store = SessionStore()
    store.put(session("a", SessionState.INTERRUPTED))
    changes: list[StoreChange] = []
    store.subscribe(changes.append)
    store.put(session("a", late))
    store.replace([session("a", late)])
    assert [entry.session.state for entry in store.entries] == [SessionState.INTERRUPTED]
    assert changes == []
