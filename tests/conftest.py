"""Fixtures for all tests: offscreen Qt, the event loop of each test, and no unnoticed error."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import sys
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
# Qt's accessibility bridge looks for a session bus that a test machine need not have.
os.environ.setdefault("QT_ACCESSIBILITY", "0")

# A slow property is no failure on a busy machine.
hypothesis.settings.register_profile("house", deadline=None)
hypothesis.settings.load_profile("house")

LoopFactory = Callable[[], asyncio.AbstractEventLoop]


@pytest.hookimpl(optionalhook=True)
def pytest_asyncio_loop_factories(config: pytest.Config, item: pytest.Item) -> Mapping[str, LoopFactory]:
    """Returns the Qt loop for tests with widgets, the ordinary one for the others."""
    if "qtbot" in getattr(item, "fixturenames", ()):
        return {"qt": _qt_loop}
    return {"asyncio": asyncio.new_event_loop if sys.platform == "win32" else _PlainLoop}


def _close_connections(loop: asyncio.AbstractEventLoop) -> None:
    """Closes the connections that servers of a test have accepted, which outlive a closed server."""
    connections = list(getattr(loop, "_transports", {}).values())
    for connection in connections:
        connection.abort()
    if connections and not loop.is_closed():
        loop.run_until_complete(asyncio.sleep(0))


class _PlainLoop(asyncio.SelectorEventLoop):
    def close(self) -> None:
        _close_connections(self)
        super().close()


def _qt_loop() -> asyncio.AbstractEventLoop:
    from PySide6.QtCore import QCoreApplication, QTimerEvent
    from PySide6.QtWidgets import QApplication
    from qasync import QEventLoop, _SimpleTimer

    class LoopTimer(_SimpleTimer):
        """Keeps what is due until the loop runs: outside of it a task cannot be woken, and would wait for ever."""

        def timerEvent(self, event: QTimerEvent) -> None:  # noqa: N802 - Qt's name
            if asyncio._get_running_loop() is not None:
                super().timerEvent(event)  # type: ignore[no-untyped-call]  # qasync's

    class TidyLoop(QEventLoop):  # type: ignore[misc]  # qasync makes its base class by a decorator
        """A loop that leaves nothing to do: qasync and pytest-qt let Qt run once more when no loop runs."""

        def __init__(self, application: QCoreApplication) -> None:
            super().__init__(application)
            self._timer = LoopTimer()  # type: ignore[no-untyped-call]  # qasync's

        def run_until_complete(self, future: Any) -> Any:
            return super().run_until_complete(_and_breathe(future))

        def close(self) -> None:
            _close_connections(self)
            super().close()

    # There must be an application before the loop; pytest-qt takes over the one that exists.
    application = QApplication.instance() or QApplication([])
    # As in the program itself: otherwise the loop would stop in the middle of a test's clean-up.
    QApplication.setQuitOnLastWindowClosed(False)
    loop: asyncio.AbstractEventLoop = TidyLoop(application)
    return loop


async def _and_breathe(work: Awaitable[Any]) -> Any:
    try:
        return await work
    finally:
        for _ in range(20):
            await asyncio.sleep(0)


# Garbage that holds widgets must end on this thread and not in whichever worker happens to allocate, as in the
# program itself (openobd_desktop/ui/common/garbage_collection.py).
gc.disable()


@pytest.fixture(autouse=True)
def collected_garbage() -> Iterator[None]:
    """Collects garbage after each test, on the thread of the tests."""
    yield
    from openobd_desktop.ui.common.garbage_collection import collect_if_due

    collect_if_due()


# gRPC has one poller for a process; with a loop for each test it wakes one that has nothing to read (grpc #25364).
# The program itself has one loop.
_POLLER_NOISE = "PollerCompletionQueue._handle_events"
# How its server tells that a client hung up while the answer was under way, as one does that finds it too large.
_HUNG_UP = "ExecuteBatchError raised in core by servicer method"


class _Errors(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if any(noise in record.getMessage() for noise in (_POLLER_NOISE, _HUNG_UP)):
            return
        self.lines.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def logged_errors() -> Iterator[list[str]]:
    """The lines logged as errors; a test that expects some clears the list, any line left fails it."""
    handler = _Errors()
    logging.getLogger().addHandler(handler)
    yield handler.lines
    logging.getLogger().removeHandler(handler)
    assert handler.lines == []


@pytest.fixture(scope="module", autouse=True)
def language_of_the_module() -> Iterator[None]:
    """Leaves the texts and formats as they were: the tests of one file do not depend on those of another."""
    from PySide6.QtCore import QLocale, QTranslator
    from PySide6.QtGui import QGuiApplication

    from openobd_desktop.ui.common.translate import install, uninstall

    def translators() -> list[QTranslator]:
        application = QGuiApplication.instance()
        return application.findChildren(QTranslator) if application is not None else []

    locale, before = QLocale(), translators()
    yield
    application = QGuiApplication.instance()
    if isinstance(application, QGuiApplication) and translators() != before:
        if before:
            install(application, "en")
        else:
            uninstall(application)
    QLocale.setDefault(locale)


@pytest.fixture
def nowhere(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Makes texts, dates and times independent of the PC, and restores them afterwards."""
    from PySide6.QtCore import QLocale

    from openobd_desktop.ui.common.translate import install
    from tests.screens import settle_the_place

    locale = QLocale()
    monkeypatch.setenv("TZ", "UTC")
    settle_the_place(qapp)
    yield
    install(qapp, "en")
    QLocale.setDefault(locale)
    monkeypatch.undo()
    if hasattr(time, "tzset"):
        time.tzset()
