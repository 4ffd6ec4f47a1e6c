"""Memory that a long list takes in client, store and table together."""

from __future__ import annotations

import tracemalloc

from pytestqt.qtbot import QtBot

from openobd_desktop.client.session_list import SessionList
from openobd_desktop.core.sessions.store import SessionStore
from openobd_desktop.ui.sessions.table_model import SessionTableModel
from tests.bench.long_list import answer
from tests.core.fakes import START

ROWS = 5000
MOST = 650
"""Bytes for each session, which have room for its texts, three objects, and its places in lists and dictionaries."""


async def test_f24_a_listed_session_takes_little_memory(qtbot: QtBot) -> None:
    raw, sessions, store, model = answer(ROWS), SessionList(), SessionStore(), SessionTableModel(lambda: START)
    store.subscribe(model.apply)
    tracemalloc.start()
    try:
        await store.replace_in_slices(await sessions.read(raw))
        while model.busy:
            model.finish_update()
        taken, _peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert model.rowCount() == ROWS
    assert taken / ROWS < MOST
