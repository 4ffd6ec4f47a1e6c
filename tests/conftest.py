"""Fixtures for all tests: offscreen Qt, the event loop of each test, and a check for logged errors."""

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
# Qt's accessibility bridge needs a session bus, which a test machine may not have.
os.environ.setdefault("QT_ACCESSIBILITY", "0")

# On a busy machine, a slow property test is not a failure.
hypothesis.settings.register_profile("house", deadline=None)
hypothesis.settings.load_profile("house")

LoopFactory = Callable[[], asyncio.AbstractEventLoop]


@pytest.hookimpl(optionalhook=True)
def pytest_asyncio_loop_factories(config: pytest.Config, item: pytest.Item) -> Mapping[str, LoopFactory]:
    """Returns the Qt loop for tests with widgets, and an ordinary loop for all others."""
    if "qtbot" in getattr(item, "fixturenames", ()):
        return {"qt": _qt_loop}
    return {"asyncio": asyncio.new_event_loop if sys.platform == "win32" else _PlainLoop}


def _close_connections(loop: asyncio.AbstractEventLoop) -> None:
    """Closes connections accepted by the servers of a test, since closing a server does not close them."""
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
    from PySide6.QtWidgets import QApplication

    from openobd_desktop.support.window_loop import WindowLoop

    class TidyLoop(WindowLoop):
        """Loop that leaves no pending work for the next test, and gives Qt its turn in each ``sleep(0)``."""

        budget = 0.0

        def run_until_complete(self, future: Any) -> Any:
            return super().run_until_complete(_and_breathe(future))

        def close(self) -> None:
            _close_connections(self)
            super().close()

    # An application must exist before the loop; pytest-qt uses the existing one.
    application = QApplication.instance() or QApplication([])
    # As in the program itself; otherwise the loop would stop during the clean-up of a test.
    QApplication.setQuitOnLastWindowClosed(False)
    loop: asyncio.AbstractEventLoop = TidyLoop(application)
    return loop


async def _and_breathe(work: Awaitable[Any]) -> Any:
    try:
        return await work
    finally:
        for _ in range(20):
            await asyncio.sleep(0)


# Garbage that contains widgets must be collected on this thread and not in a worker that happens to allocate memory,
# as in the program itself (openobd_desktop/ui/common/garbage_collection.py).
gc.disable()


@pytest.fixture(autouse=True)
def collected_garbage() -> Iterator[None]:
    """Collects garbage after each test, on the thread of the tests."""
    yield
    from openobd_desktop.ui.common.garbage_collection import collect_if_due

    collect_if_due()


# gRPC has one poller per process; with one loop per test, it wakes a loop that has nothing to read (grpc #25364).
# The program itself has a single loop.
_POLLER_NOISE = "PollerCompletionQueue._handle_events"
# gRPC's server logs this if a client hangs up during an answer, for example because the answer is too large.
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
    """Yields the lines logged as errors; any line left fails the test, so tests that expect errors clear the list."""
    handler = _Errors()
    logging.getLogger().addHandler(handler)
    yield handler.lines
    logging.getLogger().removeHandler(handler)
    assert handler.lines == []


@pytest.fixture(scope="module", autouse=True)
def language_of_the_module() -> Iterator[None]:
    """Restores language and formats after each module, so that test files do not depend on each other."""
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
