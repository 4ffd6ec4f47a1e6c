"""Memory that a long list takes in client, store and table together."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable

from pytestqt.qtbot import QtBot

from openobd_desktop.client.session_list import SessionList
from openobd_desktop.core.sessions.store import SessionStore
from openobd_desktop.ui.sessions.columns import ENDPOINT, STATE
from openobd_desktop.ui.sessions.table_model import SessionTableModel
from tests.bench.long_list import answer
from tests.core.fakes import START

ROWS = 5000
MOST = 650
"""Bytes for each session, which have room for its texts, three objects, and its places in lists and dictionaries."""
LITTLE = 50
"""Bytes for each session that may remain after it has been sorted and searched: its new place."""


async def test_f24_a_listed_session_takes_little_memory_even_after_sorting_and_searching(qtbot: QtBot) -> None:
    raw, sessions, store, model = answer(ROWS), SessionList(), SessionStore(), SessionTableModel(lambda: START)
    store.subscribe(model.apply)

    def taken_after(act: Callable[[], None]) -> float:
        act()
        while model.busy:
            model.finish_update()
        return tracemalloc.get_traced_memory()[0] / ROWS

    tracemalloc.start()
    try:
        await store.replace_in_slices(await sessions.read(raw))
        listed = taken_after(lambda: None)
        by_state = taken_after(lambda: model.sort(STATE))
        by_endpoint = taken_after(lambda: model.sort(ENDPOINT))
        searching = taken_after(lambda: model.search("7919"))
        cleared = taken_after(lambda: model.search(""))
    finally:
        tracemalloc.stop()
    assert listed < MOST
    assert searching > listed + LITTLE
    assert max(by_state, by_endpoint, cleared) < listed + LITTLE
