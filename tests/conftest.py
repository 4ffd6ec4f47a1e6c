"""The ground for all tests: offscreen Qt, the loop that each test needs, and no error that goes unnoticed."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Callable, Iterator, Mapping

import hypothesis
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
# Qt's accessibility bridge looks for a session bus that a test machine need not have.
os.environ.setdefault("QT_ACCESSIBILITY", "0")

# A busy machine is no reason for a property to fail.
hypothesis.settings.register_profile("house", deadline=None)
hypothesis.settings.load_profile("house")

LoopFactory = Callable[[], asyncio.AbstractEventLoop]


@pytest.hookimpl(optionalhook=True)
def pytest_asyncio_loop_factories(config: pytest.Config, item: pytest.Item) -> Mapping[str, LoopFactory]:
    """The Qt loop for tests with widgets, the ordinary one for the others."""
    if "qtbot" in getattr(item, "fixturenames", ()):
        return {"qt": _qt_loop}
    return {"asyncio": asyncio.new_event_loop}


def _qt_loop() -> asyncio.AbstractEventLoop:
    from PySide6.QtWidgets import QApplication
    from qasync import QEventLoop

    # There must be an application before the loop; pytest-qt takes over the one that exists.
    application = QApplication.instance() or QApplication([])
    # As in the program itself: otherwise the loop would stop in the middle of a test's clean-up.
    QApplication.setQuitOnLastWindowClosed(False)
    loop: asyncio.AbstractEventLoop = QEventLoop(application)
    return loop


class _Errors(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def logged_errors() -> Iterator[list[str]]:
    """The lines logged as errors; a test that expects some clears the list, any that is left fails it."""
    handler = _Errors()
    logging.getLogger().addHandler(handler)
    yield handler.lines
    logging.getLogger().removeHandler(handler)
    assert handler.lines == []
