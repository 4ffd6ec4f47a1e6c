"""Widgets are collected on the window's thread, never in a worker."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from openobd_desktop.ui.common.garbage_collection import GarbageCollectionTimer, collect_if_due


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
