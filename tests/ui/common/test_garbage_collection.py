"""Widgets are collected on the window's thread, never in a worker."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from openobd_desktop.ui.common.garbage_collection import (
    GarbageCollectionTimer,
    collect_if_due,
    search_everything_again,
    spare_what_exists,
)


@pytest.fixture
def spared() -> Iterator[None]:
    """What exists is excluded from garbage collection until the test ends."""
    spare_what_exists()
    yield
    search_everything_again()


class Knot(QObject):
    """A Qt object in a reference cycle, as dialogs are with their slots."""

    def __init__(self) -> None:
        super().__init__()
        self.myself = self


def test_a_worker_that_allocates_does_not_collect(qtbot: QtBot) -> None:
    parent = QObject()
    GarbageCollectionTimer(parent)
    knot = weakref.ref(Knot())
    kept: list[list[int]] = []

    def allocate() -> None:
        kept.extend([number] for number in range(20 * gc.get_threshold()[0]))

    worker = threading.Thread(target=allocate)
    worker.start()
    worker.join()
    assert knot() is not None
    collect_if_due()
    assert knot() is None


def test_nothing_is_collected_before_it_is_due(qtbot: QtBot) -> None:
    gc.collect()
    knot = weakref.ref(Knot())
    collect_if_due()
    assert knot() is not None
    gc.collect()
    assert knot() is None


def test_a_full_collection_searches_only_what_was_created_since(spared: None, qtbot: QtBot) -> None:
    left_out = gc.get_freeze_count()
    knot = weakref.ref(Knot())
    # The modules alone are tens of thousands of objects.
    assert len(gc.get_objects()) < left_out / 10
    gc.collect()
    assert knot() is None


def test_what_was_left_out_is_collected_once_everything_is_searched_again(qtbot: QtBot) -> None:
    knot = weakref.ref(Knot())
    spare_what_exists()
    gc.collect()
    assert knot() is not None
    search_everything_again()
    gc.collect()
    assert knot() is None
